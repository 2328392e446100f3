/** The other readers of numbers, each asked for what it has: places, values and units. Null where they are not installed. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { spawnSync } from 'node:child_process';

/**
 * @typedef {object} Answer
 * @property {number} start
 * @property {number} end
 * @property {number | null} value
 * @property {string | null} unit
 *
 * @typedef {object} Reader
 * @property {string} name
 * @property {(text: string) => unknown} run what its speed is taken of: all it knows of numbers, nothing translated
 * @property {(text: string) => readonly Answer[]} read the same, in our terms
 */

const folder = fileURLToPath(new URL('./', import.meta.url));
const marker = new URL('node_modules/.package-lock.json', import.meta.url);

/** @returns {boolean} whether they are there now */
export function installPeers() {
  if (existsSync(marker)) return true;
  console.log('Installing the packages that tests/bench/package-lock.json names…');
  const words = ['ci', '--ignore-scripts', '--no-audit', '--no-fund'];
  const { status } = spawnSync('npm', words, {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  return status === 0;
}

/** @returns {readonly Reader[] | null} */
export function loadPeers() {
  if (!existsSync(marker)) return null;
  // Loaded by a name that the compiler does not follow: the gates run where these packages are not.
  const load = createRequire(import.meta.url);
  return [recognizers(load), compromise(load), wink(load)];
}

/** Names of units as Recognizers-Text gives them. @type {Readonly<Record<string, string>>} */
const recognizersUnits = {
  Dollar: 'USD',
  Pound: 'GBP',
  Cent: 'USc',
  Kilometer: 'km',
  Mile: 'mi',
  Acre: 'acre',
  'Metric ton': 't',
  // It does not tell them apart.
  Ton: 't',
  'Kilometer per hour': 'km/h',
  'Mile per hour': 'mph',
  Foot: 'ft',
  'Square meter': 'm2',
  Barrel: 'bbl',
  'Kilowatt hour': 'kWh',
  'Kilowatt-hour': 'kWh',
};

/** @param {NodeJS.Require} load @returns {Reader} */
function recognizers(load) {
  const suite = load('@microsoft/recognizers-text-suite');
  const models = ['recognizeNumber', 'recognizeCurrency', 'recognizePercentage', 'recognizeDimension'];
  /** @param {string} text @returns {any[]} */
  const run = (text) => models.flatMap((model) => suite[model](text, 'en-us'));
  return {
    name: 'recognizers-text-suite',
    run,
    read: (text) =>
      run(text).map(({ start, end, typeName, resolution }) => {
        const { value, unit, isoCurrency } = resolution ?? {};
        const number = Number.parseFloat(value);
        const known = isoCurrency ?? recognizersUnits[unit] ?? unit ?? null;
        const isCent = known === 'USc';
        return {
          start,
          end: end + 1,
          value: Number.isNaN(number) ? null : isCent ? number / 100 : number,
          unit: typeName === 'percentage' ? '%' : isCent ? 'USD' : known,
        };
      }),
  };
}

/** Names of units as compromise gives them. @type {Readonly<Record<string, string>>} */
const compromiseUnits = {
  dollar: 'USD',
  euro: 'EUR',
  pound: 'GBP',
  yen: 'JPY',
  'jpy/yen': 'JPY',
  percent: '%',
  miles: 'mi',
  acres: 'acre',
  tonnes: 't',
  feet: 'ft',
  yuan: 'CNY',
  rupee: 'INR',
  cent: 'USD',
  real: 'BRL',
};

/** @param {NodeJS.Require} load @returns {Reader} */
function compromise(load) {
  const nlp = load('compromise');
  /** @param {string} text */
  const run = (text) => {
    const doc = nlp(text);
    const how = { offset: true };
    return {
      numbers: doc.numbers().json(how),
      money: doc.money().json(how),
      percentages: doc.percentages().json(how),
      fractions: doc.fractions().json(how),
    };
  };
  return {
    name: 'compromise',
    run,
    read: (text) => {
      const { numbers, money, percentages } = run(text);
      /** @type {any[]} */
      const amounts = money;
      return [...numbers, ...money, ...percentages].map((one) => {
        const { start, length } = one.offset;
        // It counts the marks behind a word, and spaces, to the word.
        const end = start + text.slice(start, start + length).replace(/[\s,.;:)]+$/, '').length;
        const paid = amounts.find(({ offset }) => offset.start < end && start < offset.start + offset.length);
        const { num, suffix, unit } = one.number ?? one.money ?? {};
        const named = String(paid?.money?.currency ?? (unit || suffix || '')).toLowerCase();
        const known = named === '' || named === '%' ? named : (compromiseUnits[named] ?? named);
        return { start, end, value: num ?? null, unit: known || null };
      });
    },
  };
}

/** Places and types alone: it gives no values. @param {NodeJS.Require} load @returns {Reader} */
function wink(load) {
  const nlp = load('wink-nlp')(load('wink-eng-lite-web-model'));
  const { its } = nlp;
  /** @param {string} text @returns {{ value: string, type: string }[]} */
  const run = (text) => nlp.readDoc(text).entities().out(its.detail);
  return {
    name: 'wink-nlp',
    run,
    read: (text) => {
      let from = 0;
      return run(text).flatMap(({ value, type }) => {
        const start = text.indexOf(value, from);
        if (start === -1) return [];
        from = start + value.length;
        return [{ start, end: from, value: null, unit: type === 'PERCENT' ? '%' : null }];
      });
    },
  };
}
