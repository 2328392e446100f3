/** Measures given again in another unit: what is found, what is said of it, and where it stays silent. Our own sentences. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unit } from '../../../claims/checks/unit.ts';
import { check } from '../../../claims/index.ts';
import { runRows } from '../notation.ts';

const agrees = { outcome: 'consistent' } as const;
const isOff = { outcome: 'inconsistent' } as const;

describe('a measure that agrees', () => {
  runRows('unit', {
    'The lane runs 40 miles ({64 km}).': { outcome: 'consistent', recomputed: 64.37, operands: ['40 miles'] },
    'The lane runs 64 km ({40 miles}).': agrees,
    'The lane is 40 miles long ({64 km}).': agrees,
    'They dug 40 miles of lane ({64 km}).': agrees,
    'The wood covers 500 acres, or about {200 hectares}.': agrees,
    'The wood covers 200 hectares, which is {500 acres}.': agrees,
    'The wall is 5ft 10in ({1.78m}) high.': agrees,
    'The wall is 1.78m ({5ft 10in}) high.': agrees,
    'The leak spilled 2.5m barrels of oil ({400,000 cubic metres}).': agrees,
    'The storm blew at 70mph/{113km/h} at the pier.': { outcome: 'consistent' },
    'A 300-pound ({136 kg}) bell fell.': agrees,
    'The jockey weighs 9 stone ({57kg}).': agrees,
    'The plot of 15 mu ({1 hectare}) grows tea.': agrees,
    'A sack of 20 jin ({10 kg}) costs little.': agrees,
    'The lane is half a mile ({800 metres}) long.': agrees,
    'The lane is 3,000 feet ({900 metres}) long.': agrees,
    'The yacht did 20 knots ({37 km/h}, 23 mph).': agrees,
    'The yacht did 20 knots (37 km/h, {23 mph}).': agrees,
    'The wall is 20 to 30 feet ({6} to 9 metres) high.': agrees,
    'The wall is 20 to 30 feet (6 to {9 metres}) high.': agrees,
    'The hall is 50 feet by 80 feet ({15 metres} by 24 metres).': agrees,
    'The field yields 4 tonnes per hectare ({1.6 tonnes} an acre).': agrees,
    'The field pumps 2 million barrels a day ({318,000 cubic metres}).': agrees,
    'The pump makes 400 horsepower ({298 kW}).': agrees,
    'More than 300 miles ({480 km}) of lane is shut.': agrees,
    'Nearly 300 miles ({475 km}) of lane is shut.': agrees,
    'He walked 26.2 miles, {42.2 km}, in clogs.': agrees,
    'If it rains, the lane of 40 miles ({64 km}) is shut.': agrees,
    'One mu = {667 square metres} of land.': agrees,
  });
});

describe('two honest readings of a unit agree where either fits', () => {
  runRows('unit', {
    'The tank holds 600 gallons ({2,300 litres}).': agrees,
    'The tank holds 600 gallons ({2,700 litres}).': agrees,
    'They dug up 400 tons ({363 tonnes}).': agrees,
    'They dug up 400 tons ({406 tonnes}).': agrees,
    'The buoy lies 12 miles ({22 km}) out.': agrees,
    'The tank holds 600 gallons ({3,400 litres}).': isOff,
  });

  test('and the other one is named', () => {
    const [one] = check('The buoy lies 12 miles (22 km) out.').checks;
    expect(one?.notes.map(({ code }) => code)).toContain('read-as');
  });
});

describe('round numbers', () => {
  runRows('unit', {
    'The limit is 30 mph ({50 km/h}) here.': { outcome: 'rounding' },
    'The lane is 90 miles ({150 km}) long.': { outcome: 'rounding' },
    'The lane is 10 feet ({3 metres}) wide.': agrees,
    'The lane is 93 miles ({140 km}) long.': isOff,
    'The limit is 30 mph ({55 km/h}) here.': isOff,
  });
});

describe('a measure that is off', () => {
  runRows('unit', {
    'The lane runs 40 miles ({640 km}).': {
      outcome: 'inconsistent',
      diagnosis: 'power-of-ten',
      fixes: ['64 km', '400 miles'],
    },
    'The lane runs 40 miles ({46 km}).': { outcome: 'inconsistent', diagnosis: 'transposed-digits' },
    'The lane runs 400 miles ({6,644 km}).': { outcome: 'inconsistent', diagnosis: 'doubled-digit' },
    'The lane runs 40 miles ({80 km}).': {
      outcome: 'inconsistent',
      diagnosis: 'none',
      fixes: ['64 km', '50 miles'],
    },
    'A 40-foot-high ({64-kilometre}-high) wall.': {
      outcome: 'inconsistent',
      diagnosis: 'other-unit',
      fixes: ['12-metre', '40-mile'],
    },
    'The wall is 6ft 2in ({1.68m}) high.': { outcome: 'inconsistent', fixes: ['1.88m', '5ft 6in'] },
    'The sack of 50 kg, or {23 lb}, fell.': { outcome: 'inconsistent', diagnosis: 'inverse-rate' },
    'The sack of 50 kg ({330 lb}) fell.': isOff,
  });
});

describe('units stay silent', () => {
  runRows('unit', {
    'The sack weighs 5 kg (£3).': [],
    'The mill is 30 miles (45 minutes) away.': [],
    'The lane is 10 km (500 m of it paved).': [],
    'The lane is 10 km (500 m) long.': [],
    'The lane is 6 miles (1,900 feet) of hills.': [],
    'They ran 10 miles, 5 km and 1 km.': [],
    'They ran 10 miles, 5 km, and then a mile.': [],
    'The mill is 40 miles away and the pier 90 km.': [],
    'The lane is 40 miles long; 12 km are paved.': [],
    'The sack of 50 kg, or 40 lb, fell.': [],
    '"It is 40 miles (90 km) to the mill," he said.': [],
    'It turned 40 miles (45 degrees) out.': [],
    'The pump does 400 litres a minute, or 24,000 litres an hour.': [],
    'The lane is about a mile (2 km) long.': [],
    'He bought a 2x4 (10 feet) at the mill.': [],
    'The disk holds 2 TB (2,048 GB).': [],
    'The car does 40 mpg (7 litres per 100 km).': [],
    'The pier is 90 metres, the mill is 400 feet.': [],
    'The toll is $2 a mile ($5 a kilometre).': [],
    'The mill of 1890 (30 feet) burned.': [],
    'The plan adds 40 miles to the 90 km of lanes.': [],
    'Between 40 miles and 90 km of lane is shut.': [],
    'The mill had 40 acres and sold 90 hectares.': [],
    'The mill is 40 miles (by the 90 km lane) away.': [],
    'The mill used 40 gallons (90 miles at best).': [],
    'The pier is 40 m (the old one 300 ft) long.': [],
    'The load rose from 40 kg to 900 lb.': [],
    'The mill sold 40 tonnes (of 90 tons made).': [],
    'The bus takes 40 m, or 90 with the trailer, to stop.': [],
    'The vat is 40 litres (3 hours) from full.': [],
    'The bay is 40 km from York (30 miles by road from Leeds).': [],
  });

  test.each(unit.silentOn)('%s', (text) => {
    expect(check(text).checks.filter(({ kind }) => kind === 'unit')).toEqual([]);
  });
});

const pairs = [
  ['miles', 'km', 1.609344],
  ['km', 'miles', 1 / 1.609344],
  ['feet', 'metres', 0.3048],
  ['metres', 'feet', 1 / 0.3048],
  ['acres', 'hectares', 0.40468564224],
  ['square miles', 'square kilometres', 2.589988110336],
  ['kg', 'lb', 1 / 0.45359237],
  ['gallons', 'litres', 3.785411784],
  ['barrels', 'cubic metres', 0.158987294928],
  ['knots', 'km/h', 1.852],
] as const;

const rounded = (value: number, digits: number): number => Number(value.toPrecision(digits));

test('a number converted and rounded to two digits or three is never off', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...pairs),
      fc.integer({ min: 2, max: 9999 }),
      fc.constantFrom(2, 3),
      ([from, to, factor], amount, digits) => {
        const again = rounded(amount * factor, digits);
        const [one] = check(`The thing measured ${amount} ${from} (${again} ${to}) in all.`).checks;
        expect(one?.kind).toBe('unit');
        expect(one?.outcome).not.toBe('inconsistent');
      },
    ),
  );
});

test('a number of any length is passed over in silence', () => {
  const digits = '7'.repeat(20_000);
  expect(check(`The lane is ${digits} km (${digits} miles) long.`).checks).toEqual([]);
});
