/**
 * The records of the desk, as they are stored, exported and folded. Everything is JSON except the bytes of a blob.
 * A verdict is never stored as a state: it is the fold of the append-only decisions (`fold.ts`).
 */
import type {
  Block,
  ClaimKind,
  Findings,
  FoundClaim,
  Rate,
  Reanchored,
  Span,
  Voice,
} from '../../claims/index.ts';

/** SHA-256 of a text in UTF-8, as 64 lowercase hexadecimal digits. */
export type TextHash = string;
/** ISO 8601 in UTC with milliseconds. */
export type Instant = string;

export interface ArticleRow {
  readonly id: string;
  readonly title: string;
  readonly createdAt: Instant;
  readonly touchedAt: Instant;
  /** YYYY-MM-DD, or null where it is not known. */
  readonly publishedOn: string | null;
  readonly language: 'en' | 'zh';
  /** The number of the latest frozen revision; the first is 1. */
  readonly revision: number;
}

/** One text of an article, frozen. Its id is `${articleId}/${number}`. */
export interface RevisionRow {
  readonly id: string;
  readonly articleId: string;
  readonly number: number;
  readonly textHash: TextHash;
  readonly blocks: readonly Block[] | null;
  readonly frozenAt: Instant;
  readonly cause: 'import' | 'decision' | 'sign-off';
}

export interface TextRow {
  readonly hash: TextHash;
  readonly text: string;
}

/** The id is minted once from the hash of the first revision and the spans in it. */
export interface ClaimRow {
  readonly id: string;
  readonly articleId: string;
  readonly firstRevision: number;
  readonly text: string;
  readonly kind: ClaimKind;
  readonly voice: Voice;
  readonly attribution: FoundClaim['attribution'] | null;
}

/** Where a claim stands in one revision. Its id is `${claimId}@${revision}`. */
export interface AnchorRow {
  readonly id: string;
  readonly claimId: string;
  readonly articleId: string;
  readonly revision: number;
  readonly spans: readonly Span[];
  readonly state: 'new' | 'carried' | 'reworded' | 'stale' | 'orphaned';
  /** The figures the verdict is bound to, its own and its operands', as printed, in reading order. */
  readonly figures: readonly string[];
  /** The revision that made it stale: a verdict given on that one or a later one settles it. Null where it is not. */
  readonly staleSince: number | null;
  /**
   * The revision that it was carried from; absent where it was found here. A verdict on a revision between the two was
   * given on a text that this place was never compared with: desks that froze apart have met.
   */
  readonly from?: number;
  /** What moved, where it is stale. */
  readonly changes: Reanchored['changes'];
  /** Places that are equally good, where it is orphaned because nobody can choose between them. */
  readonly rivals: readonly (readonly Span[])[];
}

/** The working text of an article while it differs from its latest revision. */
export interface DraftRow {
  readonly articleId: string;
  /** The number of the revision that was edited. */
  readonly base: number;
  readonly text: string;
  readonly keptAt: Instant;
}

/** What is left of an article that was purged: that it was. */
export interface PurgeRow {
  readonly articleId: string;
  readonly title: string;
  readonly at: Instant;
  readonly author: string;
}

/** One figure that a pointed check uses: where it stands, how it is printed, and what stands round it. */
export interface PointedFigure extends Span {
  /** `stated` for the result; of the operands the name under which the formula has them. */
  readonly role: string;
  readonly printed: string;
  /** Up to 32 characters on either side, by which it is found again in a later revision. */
  readonly before: string;
  readonly after: string;
}

/** A check that an editor built: the result, its operands, and how the one comes from the others. */
export interface PointedCheck {
  /** One of the engine's `pointedKinds`, or `pointed` with a formula of the editor's own. */
  readonly kind: string;
  /** As typed; null where the kind says it. */
  readonly formula: string | null;
  /** The result first. */
  readonly figures: readonly [PointedFigure, ...PointedFigure[]];
}

export type Verdict = 'verified' | 'disputed' | 'ambiguous';

/** The reasons that every desk has. */
export type KnownReason =
  | 'verified-as-is'
  | 'verified-after-change'
  | 'source-says-so'
  | 'wrong'
  | 'unsupported'
  | 'ambiguous-wording'
  | 'query-to-writer'
  | 'opinion';

/** A known reason, or one of the desk's own in its own words. */
export type DecisionReason = KnownReason | (string & {});

/** A check as a decision names it: its kind and its figures as printed, the stated one first. */
export interface CheckMark {
  readonly kind: string;
  readonly figures: readonly string[];
}

export type Act =
  | {
      readonly act: 'verdict';
      readonly verdict: Verdict;
      readonly reason: DecisionReason | null;
      /** On an attributed claim: was it said, or is it so. */
      readonly question?: 'said' | 'so';
      /**
       * The verdicts that stood on the claim when this one was given, by id: it was given in sight of them and
       * replaces them. Filled in by the desk; it tells a change of mind from two editors who did not know of each other.
       */
      readonly over?: readonly string[];
    }
  | { readonly act: 'note'; readonly text: string }
  | { readonly act: 'evidence'; readonly evidenceId: string }
  /** A replacement in the text of the decision's revision. It leaves the claim open. */
  | { readonly act: 'fix'; readonly span: Span; readonly original: string; readonly replacement: string }
  | { readonly act: 'query'; readonly text: string }
  /** An alarm that is none, because. It leaves the claim as it is. */
  | { readonly act: 'set-aside'; readonly check: CheckMark; readonly because: string }
  /** A check that the editor built by pointing, in the text of the decision's revision. It leaves the claim as it is. */
  | { readonly act: 'point'; readonly pointed: PointedCheck }
  /** An orphaned claim is put where it now stands, in the text of the decision's revision. Its verdict asks for a new look. */
  | { readonly act: 'place'; readonly spans: readonly Span[] }
  /** An orphaned claim is let rest, because: the text no longer says it. */
  | { readonly act: 'rest'; readonly because: string }
  /** Other claims become part of this one. */
  | { readonly act: 'merge'; readonly with: readonly string[] }
  /** What stands from `cut` on, a place in the text of the decision's revision, is a claim by itself. */
  | { readonly act: 'split'; readonly cut: number; readonly newId: string }
  /** About the article, with an empty claim id: the text with this hash is signed off, but for what it names. */
  | {
      readonly act: 'sign-off';
      readonly textHash: TextHash;
      readonly exceptions: readonly SignOffException[];
    }
  /** Undo is a decision too. A withdrawal may be withdrawn (redo). */
  | { readonly act: 'withdraw'; readonly of: string; readonly because?: string };

/** A claim that is signed off although something is owed on it, because. */
export interface SignOffException {
  readonly claimId: string;
  readonly because: string;
}

export type DecisionRow = Act & {
  readonly id: string;
  readonly articleId: string;
  readonly claimId: string;
  readonly revision: number;
  readonly at: Instant;
  /** Initials or name; empty until the editor gave one. */
  readonly author: string;
};

export interface EvidenceRow {
  readonly id: string;
  readonly articleId: string;
  readonly claimId: string;
  readonly url: string | null;
  readonly blobHash: string | null;
  readonly title: string;
  readonly quote: string;
  /** Page, paragraph or timecode. */
  readonly place: string;
  readonly accessedOn: string;
  readonly primary: boolean;
  readonly at: Instant;
  readonly author: string;
}

export interface BlobRow {
  readonly hash: string;
  readonly type: string;
  readonly size: number;
  readonly data: Uint8Array;
}

export interface RateRow extends Rate {
  readonly id: string;
}

export interface SettingRow {
  readonly key: string;
  readonly value: unknown;
}

/** An inconsistent check, and the claim that it stands in; empty where it stands in none. */
export interface AlarmRow {
  readonly claimId: string;
  readonly check: CheckMark;
}

/**
 * What the library shows of an article without opening it. The counts by status add up to `claims`, less the
 * opinions, which need no verdict.
 */
export interface SummaryRow {
  readonly articleId: string;
  readonly title: string;
  readonly touchedAt: Instant;
  readonly claims: number;
  readonly verified: number;
  readonly disputed: number;
  readonly ambiguous: number;
  readonly open: number;
  readonly stale: number;
  readonly orphaned: number;
  readonly conflict: number;
  /** Inconsistent checks that are not set aside, on claims that are not settled. */
  readonly alarms: number;
  /** Each inconsistent check, settled, set aside or not: `alarms` is counted from it. */
  readonly alarmed: readonly AlarmRow[];
}

/** A cache: it can be thrown away and computed again. */
export interface FindingsRow {
  /** `findingsKey` of `findings-key.ts`: text hash, engine version, options. */
  readonly key: string;
  readonly articleId: string;
  readonly findings: Findings;
}
