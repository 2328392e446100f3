import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { correctedSpan, correctText } from '../../../src/desk/corrected.ts';
import type { FixDecision } from '../../../src/desk/fold.ts';
import { fix, log, type Row } from './log.ts';

const text = 'Output rose 55117% to $1.874 billion in March.';

function correct(...rows: Row[]) {
  return correctText(text, 1, log(...rows) as readonly FixDecision[]);
}

describe('the corrected text', () => {
  test('is the revision where there are no fixes', () => {
    expect(correct()).toEqual({ text, corrections: [], setAside: [] });
  });

  test('carries all fixes, which are listed in reading order', () => {
    const corrected = correct(
      fix('late', text, '$1.874 billion', '$1.9 billion'),
      fix('early', text, '55117%', 'about 55,000%'),
    );
    expect(corrected.text).toBe('Output rose about 55,000% to $1.9 billion in March.');
    expect(corrected.corrections.map(({ decision }) => decision.id)).toEqual(['early', 'late']);
    for (const { decision, corrected: place } of corrected.corrections)
      expect(corrected.text.slice(place.start, place.end)).toBe(decision.replacement);
  });

  test('takes the later of two fixes that overlap, and names the other', () => {
    const corrected = correct(
      fix('first', text, 'rose 55117%', 'rose 55,018%'),
      fix('second', text, '55117% to', 'about 55,000% to'),
    );
    expect(corrected.text).toBe('Output rose about 55,000% to $1.874 billion in March.');
    expect(corrected.setAside).toMatchObject([
      { decision: { id: 'first' }, why: 'overlapped', by: { id: 'second' } },
    ]);
  });

  test('takes the later of two fixes of the same words', () => {
    const corrected = correct(fix('1', text, '55117%', '55018%'), fix('2', text, '55117%', 'about 55,000%'));
    expect(corrected.text).toContain('rose about 55,000% to');
    expect(corrected.setAside).toMatchObject([{ decision: { id: '1' } }]);
  });

  test('keeps fixes that only touch', () => {
    const corrected = correct(fix('1', text, 'rose ', 'grew '), fix('2', text, '55117%', '55018%'));
    expect(corrected.text).toContain('grew 55018% to');
    expect(corrected.setAside).toEqual([]);
  });

  test('sets aside what does not fit the text, and leaves out the fixes of other revisions', () => {
    const astray = { ...fix('1', text, '55117%', '55018%'), original: '55118%' };
    const outside = { ...fix('2', text, '55117%', '1'), span: { start: 900, end: 906 } } as Parameters<
      typeof log
    >[0];
    const other = { ...fix('3', text, 'March', 'April'), revision: 2 };
    const corrected = correct(astray, outside, other);
    expect(corrected.text).toBe(text);
    expect(corrected.setAside.map(({ decision, why }) => [decision.id, why])).toEqual([
      ['1', 'does-not-fit'],
      ['2', 'does-not-fit'],
    ]);
  });
});

describe('places in the corrected text', () => {
  test('words beside and between fixes keep their words', () => {
    const corrected = correct(
      fix('1', text, '55117%', '55%'),
      fix('2', text, '$1.874 billion', 'almost $1.9 billion'),
    );
    for (const words of ['Output', 'rose ', ' to ', 'in March.']) {
      const start = text.indexOf(words);
      const place = correctedSpan(corrected.corrections, { start, end: start + words.length });
      expect(corrected.text.slice(place.start, place.end)).toBe(words);
    }
  });

  test('a span that was replaced, or lies inside one, is the replacement; one around it contains it', () => {
    const { corrections, text: read } = correct(fix('1', text, '55117%', 'about 55,000%'));
    const at = (start: number, end: number) => {
      const place = correctedSpan(corrections, { start, end });
      return read.slice(place.start, place.end);
    };
    const start = text.indexOf('55117%');
    expect(at(start, start + 6)).toBe('about 55,000%');
    expect(at(start + 1, start + 3)).toBe('about 55,000%');
    expect(at(start - 5, start + 6)).toBe('rose about 55,000%');
    expect(at(start - 5, start + 2)).toBe('rose about 55,000%');
  });

  test('an insertion before or after words is not part of them', () => {
    const start = text.indexOf('55117%');
    const insertion = {
      id: '1',
      act: 'fix',
      span: { start, end: start },
      original: '',
      replacement: 'about ',
    } as const;
    const { corrections, text: read } = correct(insertion);
    const after = correctedSpan(corrections, { start, end: start + 6 });
    const before = correctedSpan(corrections, { start: start - 5, end: start });
    expect(read.slice(after.start, after.end)).toBe('55117%');
    expect(read.slice(before.start, before.end)).toBe('rose ');
  });

  test('any fixes at all: what is outside them stands unchanged, and in order', () => {
    const anyFix = fc.tuple(fc.nat(text.length), fc.nat(8), fc.string({ maxLength: 6 }));
    fc.assert(
      fc.property(fc.array(anyFix, { maxLength: 8 }), (places) => {
        const rows = places.map(([start, length, replacement], place) => {
          const span = { start, end: Math.min(text.length, start + length) };
          return {
            id: `${place}`,
            act: 'fix',
            span,
            original: text.slice(span.start, span.end),
            replacement,
          } as const;
        });
        const { corrections, setAside, text: read } = correct(...rows);
        expect([...corrections, ...setAside].map(({ decision }) => decision.id).toSorted()).toEqual(
          rows.map(({ id }) => id).toSorted(),
        );
        let rebuilt = '';
        let from = 0;
        for (const { span, corrected, decision } of corrections) {
          rebuilt += text.slice(from, span.start);
          expect(rebuilt.length).toBe(corrected.start);
          rebuilt += decision.replacement;
          from = span.end;
        }
        expect(read).toBe(rebuilt + text.slice(from));
      }),
    );
  });
});
