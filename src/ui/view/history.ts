/** One decision as a line of the history. */
import type { DecisionRow, EvidenceRow } from '../../desk/records.ts';
import { reasonIn } from '../../desk/reasons.ts';
import { words } from '../words/words.ts';

/** "verified: the source says so", "55117% changed to 55018%". */
export function historyLine(decision: DecisionRow, evidence: readonly EvidenceRow[]): string {
  const say = words.acts.history;
  switch (decision.act) {
    case 'verdict': {
      const question = decision.question === undefined ? '' : ` (${words.inspector[decision.question]})`;
      const reason = decision.reason === null ? '' : `: ${reasonIn(words.reasons, decision.reason)}`;
      return `${say.verdict(words.seals[decision.verdict])}${question}${reason}`;
    }
    case 'note':
      return say.note(decision.text);
    case 'evidence':
      return say.evidence(evidence.find(({ id }) => id === decision.evidenceId)?.title ?? '');
    case 'fix':
      return say.fix(decision.original, decision.replacement);
    case 'query':
      return say.query(decision.text);
    case 'set-aside':
      return say.setAside(decision.because);
    case 'point':
      return say.point(decision.pointed.figures[0].printed);
    case 'place':
      return say.place;
    case 'rest':
      return say.rest(decision.because);
    case 'merge':
      return say.merge(decision.with.length);
    case 'split':
      return say.split;
    case 'sign-off':
      return say.signOff(decision.exceptions.length);
    case 'withdraw':
      return say.withdraw;
  }
}
