/**
 * The rows of currencies read out: all names, signs and sub-units of each currency, and which names several share. What
 * a row says is in `currency-rows.ts`; which of several currencies is meant, and whether a doubtful word is money at
 * all, is left to the reader of figures.
 */
import { currencyRows } from './currency-rows.ts';

/** One currency. */
export interface CurrencyRow {
  /** ISO 4217 code. */
  readonly code: string;
  /** Names in lower case, singular and plural, with and without the country, that mean this currency alone. */
  readonly words: readonly string[];
  /** Written signs and abbreviations in exact case that mean this currency alone; the code itself is not repeated. */
  readonly signs: readonly string[];
  /**
   * The sub-unit and how many of it (`per`) make one unit. Names of sub-units are shared ('cents'): without other
   * evidence, the first row that has the name is the one that is meant.
   */
  readonly minor?: SubUnit;
}

export interface SubUnit {
  readonly words: readonly string[];
  readonly signs?: readonly string[];
  readonly per: number;
}

/** A name or sign that more than one currency bears. */
export interface SharedName {
  /** Lower case for a word, exact case for a sign. */
  readonly written: string;
  /** ISO codes; the first is what an article without other evidence is taken to mean. */
  readonly choices: readonly string[];
}

/** Names and who bears them. */
interface Names {
  /** The first currency that bears the name. */
  readonly first: Map<string, string>;
  /** All that bear it, where they are several, in the order of `SharedName.choices`. */
  readonly shared: Map<string, string[]>;
  /** The names that are also something else. */
  readonly doubtful: Set<string>;
}

const words: Names = { first: new Map(), shared: new Map(), doubtful: new Set() };
const signs: Names = { first: new Map(), shared: new Map(), doubtful: new Set() };
const letters: Names = { first: new Map(), shared: new Map(), doubtful: new Set() };
const doubtfulCodes: string[] = [];
const subUnits = new Map<string, SubUnit>();

/** Signs as they look in Chinese and Japanese type. */
const wide: ReadonlyMap<string, string> = new Map([
  ['$', '＄'],
  ['¥', '￥'],
  ['£', '￡'],
  ['₩', '￦'],
  ['¢', '￠'],
]);

/** The rows with all their names, the shared ones among them. No objects are spread: that is slow, and this is at load. */
const read = currencyRows.map((row) => {
  const mark = markOf(row[0]);
  const code = row[0].slice(0, 3);
  if (mark === '?') doubtfulCodes.push(code);
  const ownWords: string[] = [];
  const ownSigns: string[] = [];
  readNames(row[1], ownWords, (name, doubt) => bear(code, name, doubt, words, ownWords));
  readSigns(row[2] ?? '', (sign, doubt) => {
    if (sign.length === 1 && sign >= 'A' && sign <= 'Z') bear(code, sign, doubt, letters, []);
    else bear(code, sign, doubt, signs, ownSigns);
  });
  return { code, words: ownWords, signs: ownSigns, minor: readSubUnit(row[3] ?? '', row[4] ?? 100) };
});

/** All currencies, the most quoted first. */
export const currencies: readonly CurrencyRow[] = read.map((row) => {
  const { code, minor } = row;
  const ownWords = row.words.filter((name) => !words.shared.has(name));
  const ownSigns = row.signs.filter((name) => !signs.shared.has(name));
  if (minor === null) return { code, words: ownWords, signs: ownSigns };
  return { code, words: ownWords, signs: ownSigns, minor };
});

/** Signs that several currencies bear. */
export const sharedSigns: readonly SharedName[] = [...signs.shared].map(asShared);

/** Words that several currencies bear. */
export const sharedWords: readonly SharedName[] = [...words.shared].map(asShared);

/**
 * Single capitals that stand for money in the country's own news (`N500 billion`, `R1.2 million`, `P1,500`), and for much
 * else: to be read only where they touch an amount behind them that is plainly one. They are in no row's `signs`.
 */
export const letterSigns: readonly SharedName[] = [...letters.first].map(([written, code]) => ({
  written,
  choices: letters.shared.get(written) ?? [code],
}));

/** Words that are also something else ('won', 'pounds'): money only with a numeral right before, and doubtful even then. */
export const riskyWords: readonly string[] = [...words.doubtful];

/** Codes that are also words, names or abbreviations ('TOP', 'AMD', 'PHP'): capitals alone do not make them money. */
export const riskyCodes: readonly string[] = doubtfulCodes;

/** Signs that are also abbreviations ('SR', 'DM'): money only where they touch the numeral, `SR500 million`. */
export const touchingSigns: readonly string[] = [...signs.doubtful];

/** What is done with a name; the mark is the sign behind it, where there is one. */
type Take = (name: string, mark: string) => void;

/**
 * Hands over the forms of a list of names as they stand alone, and adds to `bound` those behind a country of their
 * bracket: these no other currency bears.
 */
function readNames(names: string, bound: string[], take: Take): void {
  for (const group of names.split('(')) {
    const end = group.indexOf(') ');
    const countries = end === -1 ? [] : group.slice(0, end).split(', ');
    const listed = end === -1 ? group : group.slice(end + 2);
    for (const name of listed.split(', ')) {
      if (name.includes('/')) for (const form of name.split('/')) readForm(form, '', countries, bound, take);
      else if (name !== '') readForm(name, 's', countries, bound, take);
    }
  }
}

/** `rand?` is `rand` and `rands`; a straight apostrophe is also a curly one. */
function readForm(
  written: string,
  ending: string,
  countries: readonly string[],
  bound: string[],
  take: Take,
): void {
  const mark = markOf(written);
  const isBound = written[0] === '_';
  const form = written.slice(isBound ? 1 : 0, written.length - mark.length);
  if (form === '') return;
  for (const one of ending === '' ? [form] : [form, form + ending]) {
    if (!isBound) take(one, mark);
    for (const country of countries) bound.push(`${country} ${one}`);
  }
  if (form.includes("'")) readForm(written.replace("'", '’'), ending, countries, bound, take);
}

/** Hands over a list of signs, each also as it looks in Chinese and Japanese type. */
function readSigns(signs: string, take: Take): void {
  if (signs === '') return;
  for (const written of signs.split(', ')) {
    const mark = markOf(written);
    const sign = written.slice(0, written.length - mark.length);
    take(sign, mark);
    const wider = wide.get(sign);
    if (wider !== undefined) take(wider, mark);
  }
}

/** Half of all currencies have cents or centavos: those are read once. */
function readSubUnit(written: string, per: number): SubUnit | null {
  if (written === '') return null;
  const known = subUnits.get(written);
  if (known?.per === per) return known;
  const [names = '', marks = ''] = written.split(' | ');
  const subUnit = { words: [] as string[], signs: [] as string[], per };
  readNames(names, subUnit.words, (name) => subUnit.words.push(name));
  readSigns(marks, (sign) => subUnit.signs.push(sign));
  subUnits.set(written, subUnit);
  return subUnit;
}

/** The mark behind a name, or nothing. */
function markOf(written: string): string {
  const last = written[written.length - 1];
  return last === '?' || last === '!' ? last : '';
}

/** Notes that a currency bears a name; the first that does lists it as its own. */
function bear(code: string, name: string, mark: string, names: Names, own: string[]): void {
  if (mark === '?') names.doubtful.add(name);
  const first = names.first.get(name);
  if (first === undefined) {
    names.first.set(name, code);
    own.push(name);
  } else if (first !== code) {
    const codes = names.shared.get(name) ?? [first];
    names.shared.set(name, mark === '!' ? [code, ...codes] : [...codes, code]);
  }
}

function asShared([written, choices]: readonly [string, readonly string[]]): SharedName {
  return { written, choices };
}
