/** A claim as it leaves the engine: what its ranks lack is said in a note each. */
import type { FoundClaim, FoundNote } from '../findings.ts';
import type { Span } from '../text/span.ts';

/** What a rank can lack. */
type Scope = 'what' | 'where' | 'when';

/** A claim as it was split: with its ranks in place of notes. */
interface UnsaidClaim extends Omit<FoundClaim, 'notes'> {
  readonly ranks: readonly (Span & { readonly lacks: readonly Scope[] })[];
}

const lacking: Readonly<Record<Scope, string>> = {
  what: 'among what',
  where: 'where',
  when: 'as of when',
};

export function presentClaim(claim: UnsaidClaim, text: string): FoundClaim {
  const { id, spans, kind, voice, attribution, figures, checks, ranks } = claim;
  const notes = ranks.flatMap(({ start, end, lacks }) =>
    lacks.length === 0 ? [] : [rankNote(text.slice(start, end), lacks)],
  );
  return attribution === undefined
    ? { id, spans, text: claim.text, kind, voice, figures, checks, notes }
    : { id, spans, text: claim.text, kind, voice, attribution, figures, checks, notes };
}

/** "“the sixth largest” does not say among what, where or as of when." */
function rankNote(rank: string, lacks: readonly Scope[]): FoundNote {
  const parts = lacks.map((scope) => lacking[scope]);
  const last = parts.at(-1) ?? '';
  const list = parts.length > 1 ? `${parts.slice(0, -1).join(', ')} or ${last}` : last;
  return { code: 'rank-scope', message: `“${rank}” does not say ${list}.` };
}
