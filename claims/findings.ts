/**
 * The machine contract: everything that leaves the engine. All of it is JSON, so worker, IndexedDB, command and
 * fixtures carry the same value. Spans are half-open in UTF-16 code units of the manuscript's text.
 */
import type { Formula } from './arithmetic/formula.ts';
import type { Block } from './text/block.ts';
import type { Span } from './text/span.ts';

export type FigureKind =
  | 'number'
  | 'ordinal'
  | 'percent'
  | 'points'
  | 'multiple'
  | 'fraction'
  | 'money'
  | 'measure'
  | 'temperature'
  | 'duration'
  | 'age'
  | 'date'
  | 'year'
  | 'range'
  | 'identifier';

/** The account of one figure in the ledger. */
export type Account = 'recomputed' | 'stated' | 'ignored';

export type Outcome = 'consistent' | 'rounding' | 'inconsistent' | 'ambiguous';

export type Voice = 'own' | 'attributed' | 'quoted';

export type ClaimKind =
  | 'quantity'
  | 'comparison'
  | 'rank'
  | 'name'
  | 'date'
  | 'place'
  | 'event'
  | 'cause'
  | 'quotation'
  | 'forecast'
  | 'opinion'
  | 'other';

/** What a figure measures, as far as the words round it say. */
export interface Measures {
  /** The noun phrase in lower case: "export value", "pupils". */
  readonly noun?: string;
  /** Whose it is or where, as written: "Malaysia", "company". */
  readonly of?: string;
  /**
   * The days meant, as the shortest of ISO 8601: '2024', '2024-03', '2024-01/2024-09', '2024-03-05'. Two honest readings
   * are parted by ' or '. Where the days are not known: '--03' for a bare month, '--01/--09' for months, '-1 year' for a
   * time that counts from another, 'earlier' where no more is said.
   */
  readonly period?: string;
  readonly basis?: 'year-on-year' | 'sequential' | 'cumulative' | 'adjusted';
  /** Absent where the words name no direction; 'either' where they say only that it moved. */
  readonly direction?: -1 | 0 | 1 | 'either';
  /** The amount, the change of one, or the same amount again in other money or units. */
  readonly standing: 'level' | 'change' | 'alias';
  readonly mode: 'asserted' | 'quoted' | 'forecast' | 'conditional' | 'example';
}

export interface FoundFigure extends Span {
  /** Exactly the slice: hedge words are outside; symbol, sign, scale and unit inside. */
  readonly text: string;
  readonly kind: FigureKind;
  /** 1.874 billion is 1874000000; 366% is 366; a date or a range is null. */
  readonly value: number | null;
  /** The same as an exact decimal or fraction. */
  readonly exact?: string;
  /** ISO 4217 for money; '%', 'pp', 'bp', 'x'; a UCUM-like short name for measures; none for plain numbers. */
  readonly unit?: string;
  /** What the amount is counted for: 'bbl' of "$75 a barrel", '100000 people'. */
  readonly per?: string;
  /** Tight interval; for a range its ends. */
  readonly low?: number;
  readonly high?: number;
  readonly loose?: { readonly low: number | null; readonly high: number | null };
  readonly hedge?: string;
  /** What was assumed rather than read, in plain words: "the dollar is the US dollar". */
  readonly assumed: readonly string[];
  /** ISO 8601 with the parts that are known. */
  readonly date?: string;
  /** The bare numeral inside. */
  readonly number?: Span & { readonly value: number };
  /** By `check` alone; the reader of figures does not look at the words round them. */
  readonly measures?: Measures;
  readonly account: Account;
  /** Why it was not recomputed, as one sentence. */
  readonly reason?: string;
}

export interface FoundClaim {
  /** A key within one result; the desk mints its own. */
  readonly id: string;
  readonly spans: readonly Span[];
  readonly text: string;
  readonly kind: ClaimKind;
  readonly voice: Voice;
  readonly attribution?: {
    readonly source: Span;
    readonly cue: Span;
    /** Further sources that the words name, in reading order: whom the source cites, who saw the paper. */
    readonly chain?: readonly Span[];
  };
  /** Indexes into `figures` and `checks`. */
  readonly figures: readonly number[];
  readonly checks: readonly number[];
  /** Never alarms. `rank-scope`: which scope or date a rank lacks. */
  readonly notes: readonly FoundNote[];
}

export type NameKind = 'person' | 'body' | 'place' | 'other';

/** One name of the register: all that the article calls one person, body or place. */
export interface FoundName {
  /** The fullest form, as first written so; without title and possessive. */
  readonly name: string;
  /** `other` where nothing round it says what it is. */
  readonly kind: NameKind;
  /** As written before or behind it: "Sir", "analyst", "Minister of Ports of Muar". */
  readonly title: string | null;
  /** The spelling in its own language; null until somebody gives it. */
  readonly original: string | null;
  readonly first: Span;
  /** In reading order, the first included. */
  readonly mentions: readonly Span[];
  /** Other forms, in order of appearance: a surname alone, an acronym. */
  readonly variants: readonly string[];
}

export interface FoundOperand extends Span {
  readonly role: string;
  readonly figure: number | null;
  readonly value: number | null;
  readonly unit?: string;
}

/** A note is never an alarm. */
export interface FoundNote {
  readonly code: string;
  readonly message: string;
}

export interface FoundFix extends Span {
  readonly replacement: string;
  readonly because: string;
}

/** One line of a sum set as an editor would write it. */
export interface SumLine {
  /** Empty on the first line of a sum; '=' before a result that is carried on. */
  readonly operator: '' | '+' | '−' | '×' | '÷' | '=';
  /** Index into `operands`, or null for a constant or a result. */
  readonly operand: number | null;
  /** Printed in the article's own scale: "1,874", "3.4". */
  readonly value: string;
  /** What the value is counted in, in words: "$ million"; empty for a bare ratio. */
  readonly unit: string;
}

/** One column of the working: the right sum, or the sum that the writer probably did. */
export interface Sum {
  readonly label: 'recomputed' | 'printed';
  readonly lines: readonly SumLine[];
  /** "55,018%" */
  readonly result: string;
}

export interface Reading {
  readonly formula: Formula;
  readonly working: string;
  readonly recomputed: number;
  readonly outcome: Outcome;
}

/** The rate that one conversion implies: units of the second currency for one unit of the first. */
export interface ImpliedRate {
  /** 'USD/CNY' */
  readonly pair: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** Index into `Findings.rates`, or null where the conversion stands alone. */
  readonly consensus: number | null;
}

export interface FoundCheck {
  readonly kind: string;
  readonly outcome: Outcome;
  readonly strength: 'strong' | 'middling';
  /** The derived figure. */
  readonly stated: Span & {
    readonly figure: number | null;
    readonly value: number | null;
    readonly unit?: string;
  };
  readonly operands: readonly FoundOperand[];
  readonly recomputed?: {
    readonly value: number;
    readonly low: number;
    readonly high: number;
    readonly unit?: string;
  };
  /** The house reading first. */
  readonly readings: readonly Reading[];
  /** One line an editor can read: "(1,874 − 401.92) ÷ 401.92 = 366.26 %". */
  readonly working: string;
  /** The working as a sum to be set in columns; the second, where there is one, is the sum as printed. */
  readonly sums: readonly Sum[];
  /** Conversions only. */
  readonly rate?: ImpliedRate;
  readonly severity?: 'changes-the-story' | 'cosmetic';
  readonly diagnosis?: { readonly code: string; readonly message: string };
  /** The finding as one plain sentence, for every outcome. */
  readonly message: string;
  readonly notes: readonly FoundNote[];
  /**
   * Where all replace the same span, the first is the better one, save for a malformed number; else they have no order of
   * merit.
   */
  readonly fixes: readonly FoundFix[];
}

export interface Consensus {
  readonly pair: string;
  readonly low: number;
  readonly high: number;
  readonly value: number;
  /** Indexes into `checks`, outliers included. */
  readonly conversions: readonly number[];
  readonly outliers: readonly number[];
  readonly source: 'printed' | 'consensus' | 'house' | 'reference';
}

export interface Findings {
  readonly schema: 1;
  /** Version of the engine. */
  readonly engine: string;
  /** BCP 47 */
  readonly language: string;
  readonly blocks: readonly Block[];
  /** In reading order, as are claims and checks (by their stated figure). */
  readonly figures: readonly FoundFigure[];
  readonly claims: readonly FoundClaim[];
  readonly checks: readonly FoundCheck[];
  readonly rates: readonly Consensus[];
  /** The register of names, in order of first mention. */
  readonly names: readonly FoundName[];
  readonly notes: readonly (FoundNote & { readonly spans: readonly Span[] })[];
}

/** A rate that is handed to the engine: units of the second currency for one of the first, as a decimal string. */
export interface Rate {
  readonly pair: string;
  readonly value: string;
  readonly from: string;
  readonly to?: string;
  readonly kind: 'house' | 'central-parity' | 'fixing' | 'close' | 'mean';
  readonly source: string;
}

export interface Conventions {
  readonly timesMore: 'times-as-many' | 'growth';
  /** Kinds of check that do not run. */
  readonly off: readonly string[];
}

export interface CheckOptions {
  readonly language?: 'en' | 'zh';
  /** YYYY-MM-DD */
  readonly publishedOn?: string;
  readonly rates?: readonly Rate[];
  readonly conventions?: Conventions;
}

/** Where a run stands; `done` and `total` count blocks in the reading stage. */
export interface Progress {
  readonly stage: 'reading' | 'linking' | 'judging' | 'splitting';
  readonly done: number;
  readonly total: number;
}
