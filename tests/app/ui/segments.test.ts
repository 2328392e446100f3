import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutBlock, noMarks, type BlockMarks } from '../../../src/ui/view/segments.ts';

const text = 'Sales rose from $3.4 million to $1.874 billion, up 55117%.';
const spanOf = (words: string): { start: number; end: number } => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};
const block = { start: 0, end: text.length };

describe('a block is cut into stretches that are marked alike', () => {
  test('the stretches of a block are exactly its text, whatever is marked in it', () => {
    const span = fc
      .tuple(fc.nat(text.length + 5), fc.nat(text.length + 5))
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
    const sorted = fc
      .array(span, { maxLength: 6 })
      .map((spans) => [...spans].sort((left, right) => left.start - right.start));
    fc.assert(
      fc.property(sorted, sorted, sorted, fc.nat(20), (figures, claims, fixes, from) => {
        const marks: BlockMarks = {
          figures: figures.map((figure) => ({ ...figure, mark: 'consistent' })),
          claims: claims.map((claim, at) => ({ id: `c${at}`, spans: [claim] })),
          fixes: fixes.map((fix) => ({ ...fix, replacement: '!' })),
          operands: [],
          stated: null,
        };
        const part = { start: from, end: text.length };
        expect(
          cutBlock(text, part, marks)
            .map((segment) => segment.text)
            .join(''),
        ).toBe(text.slice(from));
      }),
    );
  });

  test('a fix strikes what it replaces and puts the new words after it', () => {
    const marks = { ...noMarks, fixes: [{ ...spanOf('55117%'), replacement: '55018%' }] };
    const changed = cutBlock(text, block, marks).filter(({ removed }) => removed);
    expect(changed.map((segment) => [segment.text, segment.inserted])).toEqual([['55117%', '55018%']]);
  });

  test('a claim ends where its last span does', () => {
    const claim = { id: 'c1', spans: [spanOf('Sales rose'), spanOf('up 55117%')] };
    const ending = cutBlock(text, block, { ...noMarks, claims: [claim] }).filter(
      ({ ends }) => ends.length > 0,
    );
    expect(ending.map((segment) => segment.text)).toEqual(['up 55117%']);
  });

  test('an operand carries its letter once, at its beginning, though a figure ends inside it', () => {
    const marks = {
      ...noMarks,
      operands: [{ ...spanOf('$1.874 billion'), letter: 'a' }],
      figures: [{ ...spanOf('$1.874'), mark: 'consistent' as const }],
    };
    const lettered = cutBlock(text, block, marks).filter(({ letter }) => letter !== null);
    expect(lettered.map((segment) => [segment.text, segment.letter])).toEqual([
      ['$1.874', 'a'],
      [' billion', ''],
    ]);
  });
});
