/** Checks that an editor built are kept with the claim, found again in the next revision, and computed anew. */
import { describe, expect, test } from 'vitest';
import { readFigures, recomputePointed } from '../../../claims/index.ts';
import { foldDecisions } from '../../../src/desk/fold.ts';
import { placePointed, pointedFigure } from '../../../src/desk/pointed.ts';
import type { PointedCheck } from '../../../src/desk/records.ts';
import { log, withdraw } from './log.ts';

const first =
  'The mill made 400 planks a day in 2019. It makes 500 planks a day now. That is a rise of 20% in all, the owner says.';

function built(text: string, formula: string | null, ...figures: readonly [string, string][]): PointedCheck {
  const [stated, ...operands] = figures.map(([role, printed]) => {
    const at = text.indexOf(printed);
    const figure = readFigures(text).find(({ start, end }) => start <= at && at < end);
    return pointedFigure(text, figure ?? { start: at, end: at + printed.length }, role);
  });
  if (stated === undefined) throw new Error('no result');
  return { kind: formula === null ? 'growth' : 'pointed', formula, figures: [stated, ...operands] };
}

const growth = built(first, null, ['stated', '20%'], ['old', '400 planks'], ['new', '500 planks']);

/** What the check comes to in a text, or which figures are lost. */
function comesTo(check: PointedCheck, text: string): string {
  const placed = placePointed(check, text, readFigures(text));
  if ('lost' in placed) return `lost: ${placed.lost.map(({ printed }) => printed).join(', ')}`;
  const made = recomputePointed(text, placed.pointed);
  if ('fault' in made) return made.fault.message;
  const { outcome, recomputed } = made.check;
  return `${outcome} ${recomputed?.value.toFixed(1)}`;
}

test('a figure is kept with what stands round it, at most 32 characters a side', () => {
  expect(growth.figures[0]).toEqual({
    role: 'stated',
    start: first.indexOf('20%'),
    end: first.indexOf('20%') + 3,
    printed: '20%',
    before: ' planks a day now. That is a rise of '.slice(-32),
    after: ' in all, the owner says.',
  });
});

describe('is computed in each revision', () => {
  test.each([
    ['the same text', first, 'inconsistent 25.0'],
    ['a paragraph in front', `A note to begin with.\n\n${first}`, 'inconsistent 25.0'],
    ['the result mended', first.replace('20%', '25%'), 'consistent 25.0'],
    ['an operand changed', first.replace('400', '440'), 'inconsistent 13.6'],
    ['both', first.replace('400', '410').replace('20%', '22%'), 'consistent 22.0'],
    [
      'words changed between them',
      first.replace('It makes', 'Since last May it has made'),
      'inconsistent 25.0',
    ],
    [
      'a figure of the same number in front',
      `It has 500 windows and 20% more doors. ${first}`,
      'inconsistent 25.0',
    ],
  ])('%s', (_title, text, wanted) => expect(comesTo(growth, text)).toBe(wanted));

  test('by a formula of the editor’s own', () => {
    const own = built(first, '(b − a) ÷ a', ['stated', '20%'], ['a', '400 planks'], ['b', '500 planks']);
    expect(comesTo(own, first)).toBe('inconsistent 25.0');
    expect(comesTo(own, first.replace('20%', '25%'))).toBe('consistent 25.0');
  });
});

describe('is lost, and not guessed', () => {
  test('where its sentence is gone', () => {
    expect(comesTo(growth, first.replace(' That is a rise of 20% in all, the owner says.', ''))).toBe(
      'lost: 20%',
    );
  });

  test('where two places are equally good', () => {
    expect(comesTo(growth, `${first} ${first}`.replaceAll('now.', 'today.'))).toContain('lost');
  });

  test('where nothing is left of it', () => {
    expect(comesTo(growth, 'The mill burnt down.')).toBe('lost: 20%, 400, 500');
  });
});

describe('the log', () => {
  const point = { id: 'p', act: 'point', pointed: growth } as const;
  const mended = {
    id: 'q',
    act: 'point',
    pointed: built(first, 'b ÷ a', ['stated', '20%'], ['a', '400 planks'], ['b', '500 planks']),
  } as const;
  const pointedIn = (...rows: Parameters<typeof log>) =>
    foldDecisions(log(...rows))
      .get('c')
      ?.pointed.map(({ id }) => id);

  test('keeps a check until it is taken back', () => {
    expect(pointedIn(point)).toEqual(['p']);
    expect(pointedIn(point, withdraw('u', 'p'))).toEqual([]);
  });

  test('has of two checks of one result the later, and the first again after undo', () => {
    expect(pointedIn(point, mended)).toEqual(['q']);
    expect(pointedIn(point, mended, withdraw('u', 'q'))).toEqual(['p']);
  });

  test('is JSON', () => expect(JSON.parse(JSON.stringify(point))).toEqual(point));
});
