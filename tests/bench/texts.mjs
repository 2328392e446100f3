/**
 * The texts that are read: the sample article, sentences of our own, and the reference articles where they are at hand.
 * The digits of each copy differ, so that nothing is read from memory.
 */
import { existsSync, readFileSync } from 'node:fs';

const sample = readFileSync(new URL('../../public/sample.txt', import.meta.url), 'utf8');
const shared = new URL('../../../shared/corpus/', import.meta.url);

/** Numbers that look like chance and are the same in every run. @param {number} seed */
function numbersFrom(seed) {
  let state = (seed + 1) * 0x9e3779b1;
  /** @param {number} below */
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x6d2b79f5) >>> 0;
    return ((state ^ (state >>> 13)) >>> 0) % below;
  };
}

/**
 * The same text with other digits: a first digit stays above zero, years and the rest keep their looks.
 * @param {string} text
 * @param {number} seed
 */
export function redigited(text, seed) {
  const next = numbersFrom(seed);
  return text.replace(/\d{1,3}(?:,\d{3})+|\d+/g, (digits) =>
    /^(19|20)\d\d$/.test(digits)
      ? `20${next(3)}${next(10)}`
      : digits.replace(/\d/g, (_, at) => String(at === 0 ? 1 + next(9) : next(10))),
  );
}

const plain = [
  'Nobody at the quay had expected the ferry to leave before the fog had lifted from the far shore.',
  'The council will hear both sides again before it decides whether the old mill may be turned into flats.',
  'She had worked in the archive since she left school, and knew where every box of letters stood.',
  'Farmers in the valley say that the spring was dry, and that the wells are lower than they can remember.',
  'What the minister had promised in the morning, his own office took back in the afternoon.',
];

/** A figure is written with these; each sentence has several. @type {readonly ((next: (below: number) => number) => string)[]} */
const dense = [
  (n) =>
    `Sales rose ${n(90)}.${n(9)}% to $${1 + n(90)}.${n(9)} million from $${1 + n(80)}.${n(9)} million in ${2000 + n(25)}.`,
  (n) =>
    `The yard paid EUR ${1 + n(900)} million (US$${1 + n(900)} million) for ${2 + n(40)} ships of ${10 + n(80)},${100 + n(900)} tonnes each.`,
  (n) =>
    `On ${1 + n(28)} March ${2000 + n(25)}, some ${1 + n(9)},${100 + n(900)} people walked ${2 + n(40)} km in ${2 + n(9)} hours.`,
  (n) =>
    `About two-thirds of the ${10 + n(90)},000 voters, or ${1 + n(60)} percent, chose one of ${2 + n(9)} lists.`,
  (n) =>
    `Margins fell ${10 + n(200)} basis points to ${1 + n(30)}.${n(9)}%, while costs of \u00a3${1 + n(90)}.${n(9)}bn were ${2 + n(5)} times those of ${1990 + n(30)}.`,
  (n) =>
    `Between ${2 + n(3)} and ${6 + n(5)} million litres, worth RMB ${1 + n(90)}.${n(9)} billion, went to twenty-one towns.`,
];

/**
 * Made of what `line` gives until it is long enough, and cut to that length.
 * @param {number} length
 * @param {(count: number) => string} line
 */
function filled(length, line) {
  const lines = [];
  let made = 0;
  for (let count = 0; made < length; count += 1) {
    const one = line(count);
    lines.push(one);
    made += one.length;
  }
  return lines.join('').slice(0, length);
}

/** The sample, and about as many words without a figure. @param {number} length @param {number} seed */
export const prose = (length, seed) =>
  filled(length, (count) =>
    redigited(sample, seed * 10_007 + count)
      .split('\n')
      .map((line, index) => `${line} ${[0, 1].map((at) => plain[(at + index) % plain.length]).join(' ')}\n`)
      .join(''),
  );

/** Three figures a line at least. @param {number} length @param {number} seed */
export function denseText(length, seed) {
  const next = numbersFrom(seed);
  return filled(length, (count) => {
    const one = dense[count % dense.length]?.(next) ?? '';
    return one + (count % 5 === 4 ? '\n' : ' ');
  });
}

/**
 * A file of the reference corpora as one text, or null where it is not there.
 * @param {string} file
 * @returns {string | null}
 */
export function corpusText(file) {
  const url = new URL(`${file}.jsonl`, shared);
  if (!existsSync(url)) return null;
  return readFileSync(url, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line).text)
    .join('\n\n');
}

/** What a reader might trip over; each is said over and over. */
export const hostile = [
  ...['9', '1,', '1.', '1,234,', ',', '.', ' ', '-', '–', '(', '[', '$', '€ £ ', '$5 (', '5% ', '5-', '1/2 '],
  ...['12:30 ', '1 000 ', '123\u00a0', 'one hundred ', 'twenty-', 'million ', 'half a ', 'and a half '],
  ...['from 3 to ', 'between 1 and ', '5ft 10in ', 'March 4, ', 'about ', 'A1', 'RMB ', '\n', 'per cent of '],
];

/**
 * The sample article so often, one after the other, with other digits.
 * @param {number} times
 * @param {number} seed
 */
export const sampleTimes = (times, seed) => redigited(`${sample}\n`.repeat(times), seed);

/** What a whole check may find slow: a bit of text over and over, `#` a number that grows. */
export const slowToCheck = [
  '$5 (',
  '5% up ',
  '5 million; ',
  'said ',
  '$4 million, up 5% from $3 million, ',
  '$#.5 million up #% and # more ',
  'It paid \u20ac# million ($#.4 million).\n',
  '$1 = \u20ac0.#, \u00a3#, ',
  'It paid \u20ac# million ($#.4 million); \u20ac1 = $1.#.\n',
  'The mill sold # sacks, up 7% from #. Nobody had seen such a year, said Ada Berg.\n',
];

/**
 * @param {string} bit
 * @param {number} length
 * @param {number} seed
 */
export function repeated(bit, length, seed) {
  let text = '';
  for (let count = 1 + seed; text.length < length; count += 1) text += bit.replaceAll('#', String(count));
  return text;
}
