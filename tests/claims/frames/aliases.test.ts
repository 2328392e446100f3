/** Which measure gives another again in other units, and which two only stand beside each other. */
import { describe } from 'vitest';
import { runFrames } from './framing.ts';

const again = { standing: 'alias' } as const;
const alone = { standing: 'level' } as const;

describe('a measure said again in another unit', () => {
  runFrames({
    'The hedge is 40 miles ({64 km}) away.': again,
    'The hedge is 40 miles long ({64 km}).': again,
    'The hedge is 40 miles ({64 km long}).': again,
    'A 20-foot-tall ({6-metre}-tall) hedge.': again,
    'They planted 40 miles of hedge ({64 km}).': again,
    'The field is 50 acres, or {20 hectares}.': again,
    'The field is 50 acres, which is {20 hectares}.': again,
    'The field is 50 acres, about {20 hectares}, in all.': again,
    'The field of 50 acres — about {20 hectares} — is wet.': again,
    'The hall has 5,000 sq. ft. ({465 sq. m}) of floor.': again,
    'The limit is 50mph/{80km/h}.': again,
    'The field is 10 yards by 20 yards ({9.1 m} by 18.3 m).': again,
    'The field is 10 yards by 20 yards (9.1 m by {18.3 m}).': again,
    'They pump 2 million barrels a day ({318,000 cubic metres}).': again,
    'A 200-pound ({91 kg}) calf.': again,
    'A calf of 200 pounds, or {91 kg}, was born.': again,
    'He is 5ft 10in ({1.78m}).': again,
    'It was 20C to 25C (68F to {77F}).': again,
  });
});

describe('a measure of something else', () => {
  runFrames({
    'The hedge is 40 miles ({45 kg}) away.': alone,
    'The calf weighs 5 kg ({30 cm} tall).': alone,
    'The lane is 10 km ({500 m} of it paved).': alone,
    'The lane is 10 km long and climbs ({500 m}).': alone,
    'They ran 10 miles, {5 km} and 1 km.': alone,
    'They ran 10 km, {5 km}, and 1 km.': alone,
    'It flew at 40 mph ({3 miles} off).': alone,
    'The field is 50 acres and {20 hectares} is wood.': alone,
    'The field yields 3 tonnes ({20 hectares}).': alone,
    'It turned 30 mph (and {45 degrees}).': alone,
  });
});
