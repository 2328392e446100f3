/** Decides what a conversion is held against: a printed rate, the desk's, what the others agree on, or a published one. */
import { misses } from '../arithmetic/interval.ts';
import type { Interval } from '../arithmetic/interval.ts';
import type { Consensus } from '../findings.ts';
import type { Frame } from '../frames/frame.ts';
import { inForce } from '../links/given-rates.ts';
import type { GivenRate } from '../links/given-rates.ts';
import type { ImpliedBand } from '../links/rates.ts';
import { onePercent } from './tolerances.ts';

/** A rate printed in the article, in the direction of its pair. */
export interface PrintedStandard {
  readonly figure: number;
  readonly band: Interval;
  readonly firm: boolean;
  readonly frame: Frame;
}

/** All that conversions of one pair may be held against. */
export interface Standards {
  readonly printed: readonly PrintedStandard[];
  readonly given: readonly GivenRate[];
  readonly consensus: Interval | null;
  /** The other printed rate, which the conversions together have shown to be wrong, is left out of `printed`. */
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
  const printed = standards.printed
    .filter((rate) => isOfItsTime(rate.frame, frame, standards))
    .sort((a, b) => distance(a.frame, frame) - distance(b.frame, frame))
    .map((rate) => ({
      rate,
      reference: { band: rate.band, source: 'printed' as const, figure: rate.figure },
    }));
  const given = inForce(standards.given, day).flatMap((rate) => {
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

/** What was published for earlier days than the one whose rate is the reference, the latest first. */
export function earlierThan(
  { given }: Standards,
  { since }: Reference,
): readonly { readonly day: string; readonly band: Interval }[] {
  if (since === undefined) return [];
  return given
    .flatMap((rate) => {
      const band = rate.from < since ? rate.band() : null;
      return band === null ? [] : [{ day: rate.from, band }];
    })
    .reverse();
}

/** The published rate of the day, where all conversions together miss it. */
export function missedByAll(standards: Standards, reference: Reference): boolean {
  if (reference.source !== 'consensus') return false;
  const bands = inForce(standards.given, standards.publishedOn).flatMap((rate) => rate.band() ?? []);
  return bands.length > 0 && bands.every((band) => misses(reference.band, band, onePercent));
}

const isNear = (one: Frame, other: Frame | undefined): boolean => one.order === other?.order;

/** In sentences; any later one is nearer than an earlier one of the same distance. */
const distance = ({ order }: Frame, other: Frame | undefined): number => {
  const apart = order - (other?.order ?? order);
  return apart < 0 ? -apart : apart;
};

/** A rate said of one year is none for the amounts of another. */
function isOfItsTime(rate: Frame, conversion: Frame | undefined, { publishedOn }: Standards): boolean {
  const own = yearOf(rate);
  if (own === null) return rate.period?.earlier !== true;
  const asked = conversion === undefined ? null : yearOf(conversion);
  const published = publishedOn?.slice(0, 4) ?? null;
  return asked === null ? published === own || isNear(rate, conversion) : asked === own;
}

function dayOf(frames: readonly Frame[], amount: number | undefined, stated: number): string | null {
  const days = (frames[amount ?? -1]?.period ?? frames[stated]?.period)?.days;
  return days?.to ?? null;
}

/** The one year in which the period of a figure lies. */
export function yearOf({ period }: Frame): string | null {
  const [from, to] = [period?.days?.from.slice(0, 4), period?.days?.to.slice(0, 4)];
  return from === undefined || from !== to || period?.also != null ? null : from;
}
