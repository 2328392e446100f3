/** Decides what a conversion is held against: a printed rate, the desk's, what the others agree on, or a published one. */
import { misses } from '../arithmetic/interval.ts';
import type { Interval } from '../arithmetic/interval.ts';
import type { Consensus } from '../findings.ts';
import type { Frame } from '../frames/frame.ts';
import type { GivenRates } from '../links/given-rates.ts';
import type { ImpliedBand } from '../links/rates.ts';
import { rateDistance, ratesFor, yearOf } from './printed-index.ts';
import type { PrintedIndex, PrintedStandard } from './printed-index.ts';
import { onePercent } from './tolerances.ts';

/** All that conversions of one pair may be held against. */
export interface Standards {
  /** Without those that the conversions together have shown to be wrong. */
  readonly printed: PrintedIndex;
  readonly given: GivenRates;
  readonly consensus: Interval | null;
  readonly publishedOn: string | null;
}

export interface Reference {
  readonly band: Interval;
  readonly source: Consensus['source'];
  /** The figure of a printed rate. */
  readonly figure?: number;
  /** Since when a given rate is in force. */
  readonly since?: string;
}

/** The first that there is, in the order of the sources; of several of one source the one that the conversion meets. */
export function referenceFor(
  { band, link }: ImpliedBand,
  standards: Standards,
  frames: readonly Frame[],
): Reference | null {
  const frame = frames[link.operands[0]?.figure ?? -1] ?? frames[link.stated];
  const day = dayOf(frames, link.operands[0]?.figure, link.stated) ?? standards.publishedOn;
  const printed = printedFor(standards, frame).map((rate) => ({
    rate,
    reference: { band: rate.band, source: 'printed' as const, figure: rate.figure },
  }));
  const given = standards.given.on(day).flatMap((rate) => {
    const own = rate.band();
    const source = rate.kind === 'house' ? ('house' as const) : ('reference' as const);
    return own === null ? [] : [{ band: own, source, since: rate.from }];
  });
  const ranked: readonly (readonly Reference[])[] = [
    printed.flatMap(({ rate, reference }) => (rate.firm || isNear(rate.frame, frame) ? [reference] : [])),
    given.filter(({ source }) => source === 'house'),
    standards.consensus === null ? [] : [{ band: standards.consensus, source: 'consensus' }],
    printed.map(({ reference }) => reference),
    given,
  ];
  const first = ranked.find((some) => some.length > 0) ?? [];
  return first.find((some) => !misses(band, some.band, onePercent)) ?? first[0] ?? null;
}

/** Those of its time, the nearest first. */
function printedFor(
  { printed, publishedOn }: Standards,
  frame: Frame | undefined,
): readonly PrintedStandard[] {
  const asked = frame === undefined ? null : yearOf(frame);
  return ratesFor(printed, frame, asked ?? publishedOn?.slice(0, 4) ?? null, asked === null).sort(
    (a, b) => rateDistance(a, frame) - rateDistance(b, frame) || a.figure - b.figure,
  );
}

/** What was published for earlier days than the one whose rate is the reference, the latest first. */
export function earlierThan(
  { given }: Standards,
  { since }: Reference,
): readonly { readonly day: string; readonly band: Interval }[] {
  if (since === undefined) return [];
  return given.all
    .flatMap((rate) => {
      const band = rate.from < since ? rate.band() : null;
      return band === null ? [] : [{ day: rate.from, band }];
    })
    .reverse();
}

/** The published rate of the day, where all conversions together miss it. */
export function missedByAll(standards: Standards, reference: Reference): boolean {
  if (reference.source !== 'consensus') return false;
  const bands = standards.given.on(standards.publishedOn).flatMap((rate) => rate.band() ?? []);
  return bands.length > 0 && bands.every((band) => misses(reference.band, band, onePercent));
}

const isNear = (one: Frame, other: Frame | undefined): boolean => one.order === other?.order;

function dayOf(frames: readonly Frame[], amount: number | undefined, stated: number): string | null {
  const days = (frames[amount ?? -1]?.period ?? frames[stated]?.period)?.days;
  return days?.to ?? null;
}
