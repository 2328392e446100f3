/**
 * `npm run bench`: how fast figures are read and articles checked, how the time grows, and how other readers do on the same text in the same
 * run. `npm run bench -- --with-peers` installs these first; `npm run bench -- speed curve` runs those parts alone.
 */
import { articleAmounts, ownAmounts } from './amounts.mjs';
import { deskPart } from './desk.mjs';
import { loadEngine } from './engine.mjs';
import { installPeers, loadPeers } from './peers.mjs';
import {
  corpusText,
  denseText,
  hostile,
  prose,
  redigited,
  repeated,
  sampleTimes,
  slowToCheck,
} from './texts.mjs';
import { median, speed, timed } from './timing.mjs';

/** @typedef {import('./peers.mjs').Reader} Reader */
/** @typedef {import('./amounts.mjs').Amount} Amount */

const megabyte = 1_000_000;
const { check, readFigures } = await loadEngine();

/** @type {Reader} */
const ours = {
  name: 'Recount',
  run: (text) => readFigures(text),
  read: (text) =>
    readFigures(text).map(({ start, end, value, unit }) => ({ start, end, value, unit: unit ?? null })),
};

/** @param {number} number @param {number} [digits] */
const shown = (number, digits = 2) => number.toFixed(digits).padStart(9);

/**
 * Prose, dense text and the corpora, each run on other digits.
 * @param {number} size
 * @returns {[string, (run: number) => string][]}
 */
function plainTexts(size) {
  /** @type {[string, (run: number) => string][]} */
  const texts = [
    ['ordinary prose', (run) => prose(size, run)],
    ['dense with figures', (run) => denseText(size, run)],
  ];
  for (const file of ['clean_articles', 'growth']) {
    const text = corpusText(file);
    if (text !== null) texts.push([`corpus: ${file}`, (run) => redigited(text, run)]);
  }
  return texts;
}

/** Figures of a text by the thousand characters, so that a reader sees how dense it is. @param {string} text */
const density = (text) => (readFigures(text).length / text.length) * 1_000;

function speedPart() {
  console.log('\nMegabytes read in a second, medians of 21 runs, each on other digits');
  for (const [name, textOf] of plainTexts(400_000)) {
    const rate = speed(ours.run, textOf, { runs: 21, warm: 4 });
    const per = density(textOf(99).slice(0, 100_000));
    console.log(`${shown(rate)} MB/s  ${name}, ${per.toFixed(1)} figures in 1,000 characters`);
  }
}

/** The whole check of an article: figures, frames, links, checks, diagnoses, claims, names and wording together. */
function checkPart() {
  console.log('\nThe whole check, megabytes in a second, medians of 15 runs, each on other digits');
  for (const [name, textOf] of plainTexts(100_000)) {
    const rate = speed((text) => check(text), textOf, { runs: 15, warm: 5 });
    console.log(
      `${shown(rate)} MB/s  ${name}, ${density(textOf(99)).toFixed(1)} figures in 1,000 characters`,
    );
  }
  console.log('\nArticles of 5,000 words, warm, medians of 31 runs');
  const fiveThousand = 30_000;
  for (const [name, textOf] of /** @type {const} */ ([
    ['the sample article, five times', (/** @type {number} */ run) => sampleTimes(5, run)],
    ['ordinary prose', (/** @type {number} */ run) => prose(fiveThousand, run)],
  ])) {
    for (let run = 0; run < 20; run += 1) check(textOf(run));
    const times = Array.from({ length: 31 }, (_, run) => timed(() => check(textOf(100 + run))));
    console.log(`${shown(median(times), 1)} ms    ${name}`);
  }
  console.log('\nThe whole check of texts made to be slow: 64,000 characters against 8,000; 8 is linear');
  for (const bit of slowToCheck) {
    const took = (/** @type {number} */ length) =>
      Math.min(...Array.from({ length: 5 }, (_, run) => timed(() => check(repeated(bit, length, run)))));
    const small = took(8_000);
    console.log(`${shown(took(64_000) / small, 1)} ×   ${JSON.stringify(bit)}`);
  }
}

function curvePart() {
  for (const [name, textOf] of /** @type {const} */ ([
    ['ordinary prose', prose],
    ['dense with figures', denseText],
  ])) {
    console.log(`\nHow the time grows: ${name}`);
    let first = 0;
    for (const [size, runs] of /** @type {const} */ ([
      [1, 5],
      [2, 5],
      [5, 3],
      [10, 3],
      [20, 3],
    ])) {
      const times = Array.from({ length: runs }, (_, run) => {
        const text = textOf(size * megabyte, run);
        globalThis.gc?.();
        return timed(() => ours.run(text));
      });
      const each = median(times) / size;
      if (first === 0) first = each;
      const line = `${shown(each, 1)} ms a MB  ${String(size).padStart(2)} MB in ${(median(times) / 1_000).toFixed(2)} s`;
      console.log(`${line}, ${(each / first).toFixed(2)} of the first`);
    }
  }
}

function hostilePart() {
  console.log('\nHostile text: 1 MB against 125 kB; 8 is linear');
  let stamp = 0;
  /** A stamp in front, so that no text is met twice. @param {string} bit @param {number} length @param {number} [runs] */
  const took = (bit, length, runs = 3) => {
    const times = Array.from({ length: runs }, () => {
      stamp += 1;
      const text = `Run ${stamp}: ${bit.repeat(length / bit.length)}`;
      globalThis.gc?.();
      return timed(() => ours.run(text));
    });
    return Math.min(...times);
  };
  for (const bit of hostile) {
    const name = JSON.stringify(bit);
    // A reader that is quadratic would sit on it for hours.
    const tiny = took(bit, 16_000);
    if (tiny > 500) {
      console.log(`  too slow  ${name}: ${tiny.toFixed(0)} ms for 16 kB`);
      continue;
    }
    const small = took(bit, megabyte / 8);
    if (small > 4_000) {
      console.log(`  too slow  ${name}: ${small.toFixed(0)} ms for 125 kB`);
      continue;
    }
    const large = took(bit, megabyte);
    // Other work on the machine makes a run long, never short: what looks bad is looked at again.
    const isOdd = large / small > 11;
    const ratio = isOdd ? took(bit, megabyte, 7) / took(bit, megabyte / 8, 7) : large / small;
    const mark = ratio > 12 ? '  more than linear' : '';
    console.log(`${shown(ratio, 1)} ×   ${shown(1_000 / large, 1)} MB/s  ${name}${mark}`);
  }
}

/**
 * One sentence at a time, since the slowest reader takes the square of the length.
 * @param {readonly Reader[]} readers
 */
function sideBySide(readers) {
  console.log('\nThe same sentences one by one, dense with figures, 8 kB: megabytes in a second, medians');
  /** @param {Reader} reader @param {number} runs @param {number} warm */
  const rateOf = (reader, runs, warm) =>
    speed(
      (text) => text.split(/(?<=\.)\s/).forEach(reader.run),
      (run) => denseText(8_000, 500 + run),
      { runs, warm, most: 30_000 },
    );
  const own = rateOf(ours, 101, 50);
  console.log(`${shown(own, 4)} MB/s             ${ours.name}`);
  for (const reader of readers) {
    const rate = rateOf(reader, 5, 2);
    console.log(
      `${shown(rate, 4)} MB/s  1 : ${shown(own / rate, 0)
        .trim()
        .padEnd(6)} ${reader.name}`,
    );
  }
}

/** Whether two numbers are one, but for what binary fractions and thirteen digits leave. @param {number | null} mine @param {string} wanted */
const isSame = (mine, wanted) =>
  mine !== null && Math.abs(mine - Number(wanted)) <= Math.abs(Number(wanted)) * 1e-13;

/** @param {string} name @param {readonly Amount[]} amounts @param {readonly Reader[]} readers */
function accuracy(name, amounts, readers) {
  if (amounts.length === 0) return;
  console.log(`\n${name}: ${amounts.length} amounts, how many each reader has right`);
  console.log(`${['place', 'value', 'unit', 'all three'].map((head) => head.padStart(11)).join('')}`);
  for (const reader of readers) {
    /** @type {Map<string, ReturnType<Reader['read']>>} */
    const known = new Map();
    const right = { place: 0, value: 0, unit: 0, strict: 0 };
    /** @type {string[]} */
    const wrong = [];
    for (const { text, start, end, value, unit } of amounts) {
      const answers = known.get(text) ?? reader.read(text);
      known.set(text, answers);
      // Where a reader gives several answers, the best one counts.
      const here = answers.filter((one) => one.start < end && start < one.end);
      const isPlace = here.some((one) => one.start === start && one.end === end);
      const isValue = here.some((one) => isSame(one.value, value));
      const isUnit = here.some((one) => one.unit === unit);
      const isStrict = here.some(
        (one) => one.start === start && one.end === end && isSame(one.value, value) && one.unit === unit,
      );
      right.place += Number(isPlace);
      right.value += Number(isValue);
      right.unit += Number(isUnit);
      right.strict += Number(isStrict);
      if (!isStrict) wrong.push(text.slice(start, end));
    }
    const counts = [right.place, right.value, right.unit, right.strict];
    console.log(`${counts.map((count) => String(count).padStart(11)).join('')}  ${reader.name}`);
    if (reader === ours && wrong.length > 0) console.log(`             wrong: ${wrong.join(' | ')}`);
  }
}

const words = process.argv.slice(2);
if (words.includes('--with-peers') && !installPeers()) {
  console.error('The packages of tests/bench could not be installed.');
  process.exitCode = 1;
}
const peers = loadPeers();
const asked = words.filter((word) => !word.startsWith('--'));
/** @type {Readonly<Record<string, () => void | Promise<void>>>} */
const parts = {
  speed: speedPart,
  check: checkPart,
  curve: curvePart,
  hostile: hostilePart,
  peers: () => {
    if (peers === null) {
      console.log('\nThe other readers are not installed: npm run bench -- --with-peers');
    } else sideBySide(peers);
  },
  desk: deskPart,
  accuracy: () => {
    const readers = [ours, ...(peers ?? [])];
    accuracy('Sentences of our own', ownAmounts, readers);
    accuracy('The real article', articleAmounts(), readers);
  },
};
const unknown = asked.find((word) => !(word in parts));
if (unknown !== undefined) {
  console.error(`There is no part “${unknown}”. Parts: ${Object.keys(parts).join(', ')}`);
  process.exit(2);
}
for (const [name, run] of Object.entries(parts)) if (asked.length === 0 || asked.includes(name)) await run();
