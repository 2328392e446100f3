/** Who signed the text off, for which text, and with what exceptions; or whose signature no longer holds. */
import type { ArticleFile } from '../desk/desk.ts';
import type { Instant } from '../desk/records.ts';
import { signOffOf } from '../desk/sign-off.ts';
import type { LoggedClaim } from './claim-log.ts';

export interface Signature {
  readonly author: string;
  readonly at: Instant;
  readonly exceptions: readonly {
    readonly place: string;
    readonly words: string;
    readonly because: string;
  }[];
}

export interface Signatures {
  readonly signed: readonly Signature[];
  readonly lapsed: { readonly author: string; readonly why: 'text-changed' | 'decided-since' } | null;
}

export function signaturesOf(
  { decisions, revision }: Pick<ArticleFile, 'decisions' | 'revision'>,
  claims: readonly LoggedClaim[],
): Signatures {
  const { signed, lapsed } = signOffOf(decisions, revision.textHash);
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return {
    signed: signed.map(({ author, at, exceptions }) => ({
      author,
      at,
      exceptions: exceptions.map(({ claimId, because }) => {
        const claim = byId.get(claimId);
        return { place: claim?.place ?? '', words: claim?.text ?? '', because };
      }),
    })),
    lapsed: lapsed === null ? null : { author: lapsed.decision.author, why: lapsed.why },
  };
}
