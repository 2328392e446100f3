/** What the writer gets back: the corrected text, and the list of changes as plain text. */
import { showInstant } from './format.ts';
import type { Correction } from './correction.ts';
import type { Report } from './model.ts';
import { reportWords } from './words.en.ts';

const say = reportWords.changes;

/** The text of the revision with the standing changes in it, and nothing else touched. */
export function correctedText({ corrected }: Pick<Report, 'corrected'>): string {
  return corrected.text;
}

/** Each change with the words round it, then what was set aside, then what still cannot follow from the rest. */
export function changesText(report: Report): string {
  const { title, revision, corrected, corrections } = report;
  const lines: string[] = [say.title(title, revision), ''];
  corrected.corrections.forEach(({ decision, span }, place) => {
    const claim = report.claims.find(({ id }) => id === decision.claimId);
    const where = claim === undefined || claim.place === '' ? '' : `${claim.place}: `;
    const by = reportWords.log.by(decision.author, showInstant(decision.at));
    const because = reasonOf(corrections, span.start, decision.replacement);
    lines.push(
      `${place + 1}. ${where}${change(decision.original, decision.replacement)} (${by})`,
      ...(because === '' ? [] : [`   ${because}`]),
    );
  });
  if (corrected.corrections.length === 0) lines.push(say.none);
  const aside = corrected.setAside.map(
    ({ decision, why }) => `- ${change(decision.original, decision.replacement)}: ${say.why[why]}`,
  );
  const open = corrections.filter(({ objection, ways }) => objection !== null && !ways.some(isApplied));
  return [...lines, ...section(say.setAside, aside), ...section(say.open, open.flatMap(openLines)), ''].join(
    '\n',
  );
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', `${title}:`, ...lines];
}

function openLines({ place, objection, ways }: Correction): readonly string[] {
  const options = ways.flatMap(({ quote, options: each }) =>
    each.map(({ replacement }) => change(quote.marked, replacement)),
  );
  const where = place === '' ? '' : `${place}: `;
  return [
    `- ${where}${objection?.stated ?? ''}. ${objection?.message ?? ''}`,
    ...(options.length === 0 ? [] : [`  ${options.join(`; ${reportWords.corrections.or} `)}`]),
  ];
}

function isApplied({ options }: Correction['ways'][number]): boolean {
  return options.some(({ applied }) => applied);
}

/** What the finding gave as the reason for this replacement; empty for the editor's own words. */
function reasonOf(corrections: readonly Correction[], start: number, replacement: string): string {
  const options = corrections
    .filter(({ objection }) => objection !== null)
    .flatMap(({ ways }) => ways)
    .filter(({ span }) => span.start === start)
    .flatMap(({ options: each }) => each);
  const option = options.find((each) => each.replacement === replacement);
  return option === undefined || option.because.startsWith(reportWords.corrections.byEditor)
    ? ''
    : option.because;
}

function change(from: string, to: string): string {
  return reportWords.terminal.change(from, to);
}
