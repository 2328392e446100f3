import { describe, expect, test } from 'vitest';
import { effectiveAnchors } from '../../../src/desk/effective-anchors.ts';
import type { AnchorRow } from '../../../src/desk/records.ts';
import { splitClaim } from '../../../src/desk/split-claim.ts';
import { log, verdict, withdraw } from './log.ts';

function anchor(claimId: string, start: number, end: number, more: Partial<AnchorRow> = {}): AnchorRow {
  return {
    id: `${claimId}@1`,
    claimId,
    articleId: 'a',
    revision: 1,
    spans: start === end ? [] : [{ start, end }],
    state: 'new',
    figures: [],
    staleSince: null,
    changes: [],
    rivals: [],
    ...more,
  };
}

const places = (anchors: readonly AnchorRow[]) =>
  anchors.map(
    ({ claimId, spans }) => `${claimId} ${spans.map(({ start, end }) => `${start}-${end}`).join()}`,
  );

const three = [anchor('c', 0, 10), anchor('d', 11, 20), anchor('e', 21, 30)];
const merge = { id: 'm', act: 'merge', with: ['d'], claimId: 'c' } as const;

describe('claims that an editor merged', () => {
  test('are one, with both places, and two again when it is taken back', () => {
    expect(places(effectiveAnchors(three, log(merge)))).toEqual(['c 0-10,11-20', 'e 21-30']);
    expect(places(effectiveAnchors(three, log(merge, withdraw('w', 'm'))))).toEqual(places(three));
  });

  test('take in what the other had taken in', () => {
    const chain = log({ id: 'n', act: 'merge', with: ['e'], claimId: 'd' }, merge);
    expect(places(effectiveAnchors(three, chain))).toEqual(['c 0-10,11-20,21-30']);
  });

  test('are stale where one part is', () => {
    const stale = [three[0], anchor('d', 11, 20, { state: 'stale', staleSince: 1 })].flatMap(
      (one) => one ?? [],
    );
    expect(effectiveAnchors(stale, log(merge))[0]).toMatchObject({ state: 'stale', staleSince: 1 });
  });
});

describe('a claim that an editor split', () => {
  const claim = {
    id: 'c',
    articleId: 'a',
    firstRevision: 1,
    text: 'One. Two.',
    kind: 'event',
    voice: 'own',
    attribution: null,
  } as const;
  const whole = anchor('c', 0, 9);
  const part = splitClaim(claim, whole, 'One. Two.', 5, 'n');
  const cut = { id: 's', act: 'split', cut: 5, newId: 'n' } as const;

  test('is two, each with its words; one again when it is taken back', () => {
    expect(part?.claim.text).toBe('Two.');
    const both = part === null ? [] : [whole, part.anchor];
    expect(places(effectiveAnchors(both, log(cut)))).toEqual(['c 0-5', 'n 5-9']);
    expect(places(effectiveAnchors(both, log(cut, withdraw('w', 's'))))).toEqual(['c 0-9']);
  });

  test('has words on both sides of the cut', () => {
    expect(splitClaim(claim, whole, 'One. Two.', 0, 'n')).toBeNull();
    expect(splitClaim(claim, whole, 'One. Two.', 9, 'n')).toBeNull();
  });
});

describe('a lost claim that an editor placed', () => {
  const lost = anchor('c', 0, 0, { state: 'orphaned', revision: 2 });
  const place = { id: 'p', act: 'place', spans: [{ start: 5, end: 9 }], revision: 2 } as const;

  test('stands there and asks for a new look', () => {
    const [found] = effectiveAnchors([lost], log(verdict('v', 'verified'), place));
    expect(found).toMatchObject({ spans: [{ start: 5, end: 9 }], state: 'stale', staleSince: 2 });
  });

  test('takes the place of what was found there anew, but not of a claim that somebody decided on', () => {
    const there = anchor('x', 4, 9, { revision: 2 });
    expect(places(effectiveAnchors([lost, there], log(place)))).toEqual(['c 5-9']);
    const decided = log(place, verdict('v', 'verified', { claimId: 'x' }));
    expect(places(effectiveAnchors([lost, there], decided))).toEqual(['c 5-9', 'x 4-9']);
  });

  test('is lost again when that is taken back', () => {
    expect(places(effectiveAnchors([lost], log(place, withdraw('w', 'p'))))).toEqual(['c ']);
  });
});
