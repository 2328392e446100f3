/** Every code that can leave the engine has a sentence, and new numbers keep the writer's style. */
import { describe, expect, test } from 'vitest';
import { check } from '../../../claims/index.ts';
import { checkRules } from '../../../claims/checks/index.ts';
import { diagnosisRules } from '../../../claims/diagnosis/index.ts';
import { findingsOfCalendar } from '../../../claims/wording/en-calendar.ts';
import * as english from '../../../claims/wording/en.ts';

test.each(diagnosisRules.map(({ code }) => code))('%s is explained', (code) => {
  expect(english.diagnoses[code]?.({})).toMatch(/^[A-Z].*\.$/);
});

/** Kinds whose sentences depend on what is wrong as well as on the outcome. */
const ofCalendar = ['date', 'age', 'span'];

test.each(
  checkRules
    .filter(({ kind }) => !ofCalendar.includes(kind))
    .flatMap(({ kind }) =>
      ['consistent', 'rounding', 'inconsistent', 'ambiguous'].map((outcome) => `${kind}.${outcome}`),
    ),
)('%s is a sentence', (code) => expect(english.findings[code]?.({})).toMatch(/\.$/));

test.each(Object.entries(findingsOfCalendar))('%s is a sentence of the calendar', (_, say) =>
  expect(say({})).toMatch(/\.$/),
);

test.each(ofCalendar)('%s has a sentence for what agrees', (kind) =>
  expect(findingsOfCalendar[`${kind}.consistent`]?.({})).toMatch(/\.$/),
);

describe('a fix keeps the style of', () => {
  test.each([
    ['Costs fell {60 per cent}, from 480 euros to 300 euros.', '38 per cent'],
    ['Visits leapt {3,500%}, from 20 to 700.', '3,400%'],
    ['Calls climbed {122 percent} to 56,000 from 50,000.', '12 percent'],
    ['Calls climbed {12.5%} to 75,000 from 60,000.', '25.0%'],
  ])('%s', (title, replacement) => {
    const text = title.replace(/[{}]/g, '');
    const [one] = check(text).checks;
    expect(one?.fixes.at(-1)?.replacement).toBe(replacement);
  });
});

test('no sentence says that a figure is correct or verified', () => {
  const all = [english.diagnoses, english.findings, english.notes, english.becauses].flatMap((table) =>
    Object.values(table).map((say) => say({})),
  );
  for (const sentence of all) expect(sentence).not.toMatch(/\bcorrect\b|\bverified\b/i);
});
