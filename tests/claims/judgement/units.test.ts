/** Measures and temperatures given again: what is said of each pair, by which mistake, and the ways out of it. */
import { describe, expect, test } from 'vitest';
import { decimal, toText } from '../../../claims/arithmetic/exact.ts';
import { unitDiagnoses } from '../../../claims/diagnosis/index.ts';
import type { DiagnosisCode, DiagnosisRule, Hypothesis, Rival } from '../../../claims/diagnosis/rule.ts';
import type { TemperatureSense } from '../../../claims/frames/warming.ts';
import { unitFixes } from '../../../claims/judgement/unit-fixes.ts';
import { judgeUnit } from '../../../claims/judgement/units.ts';
import type { Link } from '../../../claims/links/link.ts';
import { articleOf, linkTo, shown, withoutValue } from './given.ts';

interface Given {
  readonly sense?: TemperatureSense;
  readonly strength?: Link['strength'];
}

/** The first text is the amount, the second what it is converted to. */
function judged(amount: string, stated: string, { sense, strength = 'strong' }: Given = {}) {
  const { figures, text } = articleOf(`${amount}\n\n${stated}`);
  expect(figures).toHaveLength(2);
  const link = linkTo(0, { stated: 1, operands: [{ role: 'amount', figure: 0 }], strength });
  const made = judgeUnit({ link, sense: sense ?? null }, figures, text, unitDiagnoses);
  if (made === null) return null;
  expect(made.link).toBe(link);
  return {
    outcome: made.outcome,
    value: toText(made.recomputed.value),
    band: shown(made.recomputed.band),
    turned: toText(made.turned),
    code: made.cause?.code ?? null,
    severity: made.severity,
    truncated: made.truncated,
    read: made.way.read,
    fixes: unitFixes(made, figures).map(
      ({ figure, given, value, place, unit }) =>
        `${figure} by ${given}: ${value === null ? 'as it is' : `${toText(value)} at ${place}`}${unit === null ? '' : ` in ${unit}`}`,
    ),
  };
}

const outcomeOf = (amount: string, stated: string, given: Given = {}) =>
  judged(amount, stated, given)?.outcome ?? null;

describe('a measure', () => {
  test('that agrees is shown with what follows from either side', () => {
    expect(judged('40 miles', '64 km')).toEqual({
      outcome: 'consistent',
      value: '64.37376',
      band: '63.569088 to 65.178432',
      turned: '500000/12573',
      code: null,
      severity: null,
      truncated: false,
      read: null,
      fixes: [],
    });
  });

  test.each([
    ['40 miles', '64 km', 'consistent'],
    ['64 km', '40 miles', 'consistent'],
    ['40 miles', '64.4 km', 'consistent'],
    // Either of the two may be the one that was rounded: 62 km are 38.5 miles.
    ['39 miles', '62 km', 'consistent'],
    ['40 miles', '65 km', 'consistent'],
    // 40 may be 36 to 44 where it is a round number.
    ['40 miles', '63 km', 'rounding'],
    ['40 miles', '66 km', 'rounding'],
    ['40 miles', '71 km', 'rounding'],
    ['40 miles', '72 km', 'inconsistent'],
    ['40 miles', '58 km', 'rounding'],
    ['40 miles', '57 km', 'inconsistent'],
    ['41 miles', '63 km', 'inconsistent'],
    ['41 miles', '68 km', 'inconsistent'],
    // Cut, where it is said again.
    ['5.000 miles', '8.04 km', 'consistent'],
    ['5.000 miles', '8.05 km', 'consistent'],
    ['5.000 miles', '8.03 km', 'inconsistent'],
    ['12 miles', '22 km', 'consistent'],
    ['12 miles', '23 km', 'consistent'],
    ['12 miles', '24 km', 'inconsistent'],
    ['600 gallons', '2,300 litres', 'consistent'],
    ['600 gallons', '2,700 litres', 'consistent'],
    // A single digit with zeros is round.
    ['30 mph', '50 km/h', 'rounding'],
    ['30 mph', '55 km/h', 'inconsistent'],
    ['90 miles', '150 km', 'rounding'],
    ['50 km/h', '30 mph', 'rounding'],
    ['400 miles', '600 km', 'rounding'],
    ['93 miles', '140 km', 'inconsistent'],
    // A hedge stands for both sides.
    ['about 40 miles', '66 km', 'consistent'],
    ['40 miles', 'about 66 km', 'consistent'],
    ['about 40 km', '26 miles', 'consistent'],
    ['about 40 km', '28 miles', 'inconsistent'],
    ['about 41 miles', '69 km', 'consistent'],
    ['about 41 miles', '70 km', 'rounding'],
    ['half a mile', '800 metres', 'consistent'],
    ['half a mile', '880 metres', 'consistent'],
    ['half a mile', '1,100 metres', 'inconsistent'],
    ['5ft 10in', '1.78 metres', 'consistent'],
    ['5ft 10in', '1.79 metres', 'consistent'],
    ['5ft 10in', '1.80 metres', 'inconsistent'],
    ['40 miles', '200 km', 'inconsistent'],
  ] as const)('%s in %s: %s', (amount, stated, outcome) => {
    expect(outcomeOf(amount, stated)).toBe(outcome);
  });

  test.each([
    ['5.000 miles', '8.04 km', true],
    ['5 miles', '8.04 km', false],
    ['5 miles', '8.05 km', false],
    ['40 miles', '64 km', false],
  ])('%s in %s is cut: %s', (amount, stated, truncated) => {
    expect(judged(amount, stated)).toMatchObject({ outcome: 'consistent', truncated });
  });

  test('another reading of its unit fits as printed, and is named', () => {
    expect(judged('12 miles', '22 km')?.read).toBe('nautical mile');
    expect(judged('12 miles', '19 km')?.read).toBeNull();
    expect(judged('12 miles', '35 km')?.read).toBeNull();
  });
});

describe('a measure that is off', () => {
  test.each<[string, string, string | null, string, readonly string[]]>([
    ['40 miles', '80 km', null, 'changes-the-story', ['1 by 0: 64 at 0', '0 by 1: 50 at 0']],
    ['40 miles', '640 km', 'power-of-ten', 'changes-the-story', ['1 by 0: 64 at -1', '0 by 1: 400 at 1']],
    ['40 miles', '6.4 km', 'power-of-ten', 'changes-the-story', ['1 by 0: 64 at 0', '0 by 1: 4 at -1']],
    ['40 miles', '46 km', 'transposed-digits', 'changes-the-story', ['1 by 0: 64 at 0', '0 by 1: 29 at 0']],
    [
      '400 miles',
      '6,644 km',
      'doubled-digit',
      'changes-the-story',
      ['1 by 0: 644 at 0', '0 by 1: 4128 at 2'],
    ],
    [
      '40 feet',
      '64 km',
      'other-unit',
      'changes-the-story',
      ['1 by 0: 12 at 0 in m', '0 by 1: as it is in mi'],
    ],
    ['50 kg', '23 lb', 'inverse-rate', 'changes-the-story', ['1 by 0: 110 at 1', '0 by 1: 10 at 0']],
    ['12 sq miles', '19 sq km', 'other-unit', 'changes-the-story', ['1 by 0: 31 at 0', '0 by 1: 7 at -1']],
  ])('%s in %s: %s', (amount, stated, code, severity, fixes) => {
    const one = judged(amount, stated);
    expect(one).toMatchObject({ outcome: 'inconsistent', code, severity });
    const rounded = one?.fixes.map((fix) =>
      fix.replace(
        /(\d+(?:\.\d+)?)(?:\/(\d+(?:\.\d+)?))? at/,
        (_, top: string, bottom = '1') => `${Math.round(Number(top) / Number(bottom))} at`,
      ),
    );
    expect(rounded).toEqual(fixes);
  });

  test('in the last digit is cosmetic', () => {
    expect(judged('41.000 miles', '65.99 km')).toMatchObject({
      outcome: 'inconsistent',
      severity: 'cosmetic',
    });
    expect(judged('41.000 miles', '66.00 km')).toMatchObject({ severity: 'changes-the-story' });
    expect(judged('41.000 miles', '65.97 km')).toMatchObject({ severity: 'cosmetic' });
    expect(judged('41.000 miles', '65.96 km')).toMatchObject({ severity: 'changes-the-story' });
  });

  test('far below its unit is said in a smaller one of the same system', () => {
    expect(judged('40 feet', '64 km')?.fixes[0]).toBe('1 by 0: 12.192 at 0 in m');
    expect(judged('3 grams', '90 tonnes', { strength: 'strong' })).toBeNull();
    expect(judged('3 inches', '5 km')?.fixes).toEqual(['1 by 0: 7.62 at -1 in cm', '0 by 1: as it is in mi']);
  });

  test('keeps as many digits as it shows, and two at least', () => {
    expect(judged('40 miles', '80.0 km')?.fixes).toEqual([
      '1 by 0: 64.37376 at -1',
      expect.stringMatching(/^0 by 1: .* at 0$/),
    ]);
    expect(judged('4,000 miles', '8,000 km')?.fixes[0]).toBe('1 by 0: 6437.376 at 2');
    expect(judged('4,321 miles', '8,765 km')?.fixes[0]).toBe('1 by 0: 6953.975424 at 0');
  });
});

describe('what is too unlike, or too loosely tied, is left alone', () => {
  test.each([
    // More than five times apart and no mistake has a name: a length and a climb.
    ['6 miles', '1,900 feet', {}, null],
    ['40 miles', '330 km', {}, null],
    ['40 miles', '310 km', {}, 'inconsistent'],
    ['40 miles', '13 km', {}, 'inconsistent'],
    ['40 miles', '11 km', {}, null],
    ['40 miles', '80 km', { strength: 'middling' }, null],
    ['40 miles', '640 km', { strength: 'middling' }, 'inconsistent'],
    ['40 miles', '66 km', { strength: 'middling' }, 'rounding'],
    ['40 miles', '64 km', { strength: 'weak' }, 'consistent'],
    ['40 miles', '66 km', { strength: 'weak' }, null],
    ['40 miles', '640 km', { strength: 'weak' }, null],
    ['40 miles', '3 kg', {}, null],
  ] as const)('%s in %s, %j: %s', (amount, stated, given, outcome) => {
    expect(outcomeOf(amount, stated, given)).toBe(outcome);
  });

  test('and so is what has no value, or is missing', () => {
    expect(outcomeOf(withoutValue, '64 km')).toBeNull();
    expect(outcomeOf('40 miles', withoutValue)).toBeNull();
    const { figures, text } = articleOf('40 miles');
    const link = linkTo(0, { stated: 7, operands: [{ role: 'amount', figure: 0 }] });
    expect(judgeUnit({ link, sense: null }, figures, text, unitDiagnoses)).toBeNull();
    const other = linkTo(0, { stated: 0, operands: [] });
    expect(judgeUnit({ link: other, sense: null }, figures, text, unitDiagnoses)).toBeNull();
  });

  test('and a number far too long to be a measure', () => {
    const [short, long] = ['4', '4'].map((digit, place) => digit.repeat(24 + place));
    expect(outcomeOf(`${short} km`, `${short} km`)).not.toBe('inconsistent');
    expect(outcomeOf(`${long} km`, '3 miles')).toBeNull();
  });
});

describe('a temperature', () => {
  test.each<[string, string, TemperatureSense, string | null, string | null]>([
    ['20C', '68F', 'level', 'consistent', null],
    ['68F', '20C', 'level', 'consistent', null],
    ['20C', '36F', 'difference', 'consistent', null],
    ['30C', '45F', 'level', 'inconsistent', null],
    ['3C', '37.4F', 'difference', 'inconsistent', 'level-for-difference'],
    ['3C', '5.4F', 'difference', 'consistent', null],
    ['20C', '68F', 'either', 'consistent', null],
    ['20C', '36F', 'either', 'consistent', null],
    ['20C', '86F', 'level', 'inconsistent', 'transposed-digits'],
    ['20C', '0F', 'level', 'inconsistent', null],
  ])('%s in %s as a %s: %s, %s', (amount, stated, sense, outcome, code) => {
    const one = judged(amount, stated, { sense });
    expect(one && [one.outcome, one.code]).toEqual(outcome === null ? null : [outcome, code]);
  });

  test('keeps its last place, and is never too unlike', () => {
    expect(judged('20C', '500F', { sense: 'level' })?.fixes).toEqual(['1 by 0: 68 at 0', '0 by 1: 260 at 0']);
    expect(judged('20.0C', '75F', { sense: 'level' })?.fixes[0]).toBe('1 by 0: 68 at 0');
  });
});

describe('the mistakes that are tried', () => {
  const mistake = (code: DiagnosisCode, prior: number, ...rivals: readonly Rival[]): DiagnosisRule => ({
    code,
    summary: '',
    source: '',
    example: '',
    silentOn: [],
    prior,
    // Each is tried for the stated side, and once more for the amount.
    rivals: () => rivals,
  });
  const number = (meant: string, exponent?: number): Rival => ({
    by: 'number',
    meant: decimal(meant),
    lastPlace: 0,
    ...(exponent === undefined ? {} : { exponent }),
  });

  function causeOf(
    amount: string,
    stated: string,
    rules: readonly DiagnosisRule[],
    strength: Link['strength'] = 'strong',
  ) {
    const { figures, text } = articleOf(`${amount}\n\n${stated}`);
    const link = linkTo(0, { stated: 1, operands: [{ role: 'amount', figure: 0 }], strength });
    const cause = judgeUnit({ link, sense: null }, figures, text, rules)?.cause;
    if (cause == null) return null;
    const meant = (side: 'amount' | 'stated') => {
      const one = cause.meant[side];
      return one && `${toText(one.value)} at ${one.place}`;
    };
    return {
      code: cause.code,
      slope: cause.way && toText(cause.way.slope),
      taken: cause.taken?.unit ?? null,
      amount: meant('amount'),
      stated: meant('stated'),
    };
  }

  test('name the number that either side was meant for', () => {
    const base = { slope: null, taken: null };
    expect(causeOf('40 miles', '80 km', [mistake('doubled-digit', 1, number('64'))])).toEqual({
      ...base,
      code: 'doubled-digit',
      amount: null,
      stated: '64 at 0',
    });
    expect(causeOf('40 miles', '80 km', [mistake('doubled-digit', 1, number('50'))])).toEqual({
      ...base,
      code: 'doubled-digit',
      amount: '50 at 0',
      stated: null,
    });
    expect(causeOf('40 miles', '80 km', [mistake('doubled-digit', 1, number('57'))])).toBeNull();
  });

  test('move the point on one side or the other', () => {
    const moved = mistake('power-of-ten', 1, number('64', 1));
    expect(causeOf('40 miles', '640 km', [moved])).toEqual({
      code: 'power-of-ten',
      slope: null,
      taken: null,
      stated: '64 at 0',
      amount: '4 at -1',
    });
    expect(causeOf('400 miles', '64 km', [mistake('power-of-ten', 1, number('40', 1))])).toEqual({
      code: 'power-of-ten',
      slope: null,
      taken: null,
      stated: '6.4 at -1',
      amount: '40 at 0',
    });
    expect(causeOf('40 miles', '640 km', [mistake('power-of-ten', 1, number('64'))])).toMatchObject({
      stated: '64 at 0',
      amount: '40 at 0',
    });
  });

  test('may be a formula, of the stated side alone', () => {
    const formula = { op: '*', of: ['amount', { constant: '2' }] } as const;
    expect(causeOf('40 miles', '80 km', [mistake('inverse-rate', 1, { by: 'formula', formula })])).toEqual({
      code: 'inverse-rate',
      slope: '2',
      taken: null,
      amount: null,
      stated: null,
    });
    const falling = { op: '-', of: [{ constant: '120' }, 'amount'] } as const;
    expect(
      causeOf('40 miles', '80 km', [mistake('inverse-rate', 1, { by: 'formula', formula: falling })]),
    ).toBeNull();
    const figure: Rival = { by: 'figure', role: 'amount', figure: 0 };
    expect(causeOf('40 miles', '80 km', [mistake('wrong-operand', 1, figure)])).toBeNull();
  });

  test('fit as printed where there are many of them, and by rounding where there are few', () => {
    // 36 to 44 miles are 58 to 71 km: 66 is met by rounding alone.
    expect(causeOf('40 miles', '80 km', [mistake('power-of-ten', 1, number('66'))])).toMatchObject({
      stated: '66 at 0',
    });
    expect(causeOf('40 miles', '80 km', [mistake('transposed-digits', 1, number('66'))])).toBeNull();
    expect(causeOf('40 miles', '80 km', [mistake('doubled-digit', 1, number('66'))])).toBeNull();
    expect(causeOf('40 miles', '80 km', [mistake('other-unit', 1, number('66'))])).toBeNull();
  });

  test('are ranked by prior and fit, the first of equals first', () => {
    const exact = mistake('doubled-digit', 1 / 10, number('64'));
    const rounded = mistake('power-of-ten', 1 / 2, number('66'));
    const same = mistake('transposed-digits', 1 / 10, number('64'));
    const code = (...rules: readonly DiagnosisRule[]) => causeOf('40 miles', '80 km', rules)?.code;
    expect(code(exact, rounded)).toBe('doubled-digit');
    expect(code(rounded, exact)).toBe('doubled-digit');
    expect(code(exact, same)).toBe('doubled-digit');
    expect(code(same, exact)).toBe('transposed-digits');
    expect(
      code(mistake('power-of-ten', 2, number('66')), mistake('transposed-digits', 1 / 6, number('64'))),
    ).toBe('power-of-ten');
  });

  test.each([
    ['40 miles', '80 km', '80', '40'],
    ['40.0 miles', '80.50 km', '80.50', '40.0'],
    ['4,000 miles', '9,000 km', '9000', '4000'],
    ['4 million litres', '3 million gallons', '3000000', '4000000'],
    ['forty miles', '80 km', '80', '40'],
    ['half a mile', '4,000 metres', '4000', ''],
  ])('%s in %s: of each side they are shown the digits', (amount, stated, ofStated, ofAmount) => {
    const seen: Hypothesis[] = [];
    const rule: DiagnosisRule = {
      ...mistake('power-of-ten', 1),
      rivals: (one) => {
        seen.push(one);
        return [];
      },
    };
    causeOf(amount, stated, [rule]);
    expect(seen.map(({ digits }) => digits)).toEqual([ofStated, ofAmount]);
    expect(seen.map(({ standIns }) => standIns)).toEqual([[], []]);
    expect((seen[0]?.otherUnits ?? []).length).toBeGreaterThan(0);
    expect(seen[1]?.otherUnits).toEqual([]);
  });

  test('are none of a pair that agrees', () => {
    expect(causeOf('40 miles', '64 km', [mistake('power-of-ten', 1, number('64'))])).toBeNull();
  });
});
