/**
 * Sentences of our own in which everything agrees, to plant mistakes in and to count false alarms on. The stated figure
 * stands in braces, an operand in brackets behind its role, the word that says which way in angle brackets.
 */
import type { Gold, Place } from './seeded-mistakes.ts';

const marked: Readonly<Record<string, readonly string[]>> = {
  growth: [
    'The ferry line carried [new 312,000] people in July, <up> {20%} from [old 260,000] in July of last year.',
    'Rents in the old town <rose> {16%}, from [old €750] to [new €870], the tenants’ union said.',
    'The bakery <increased> its prices by {12.5%}, to [new $4.50] a loaf from [old $4.00].',
    'Compared with the [old 1,250] cases of last spring, the [new 1,475] reported this spring are an <increase> of {18%}.',
    'Profit <fell> by [change $18 million], or {15%}, to [new $102 million].',
    'The council spent [new £4.6 million] on roads, {15%} <more> than the [old £4 million] of the year before.',
    'Attendance was [new 18,400]; a year ago it was [old 16,000]. That is a <rise> of {15%}.',
    'A <jump> of {36%} in bookings took the lodge from [old 2,500] nights to [new 3,400].',
    'Waiting lists <grew> from [old 8,400] to [new 9,660] names, {15%} in a year.',
    'The strike cost the port dearly: only [new 640] ships called, {20%} <fewer> than the [old 800] of 2021.',
    'Membership stood at [new 5,700] in March, <down> {5%} from [old 6,000] in December.',
    'Sales were [new $84 million] in the quarter, against [old $70 million] a year earlier, a <gain> of {20%}.',
    'The herd <shrank> by {35%}, to [new 1,300] animals from [old 2,000].',
    'Deaths on the roads <declined> {12%} to [new 132] from [old 150].',
    'Its bill for gas <climbed> {45%} to [new 290 million euros] from [old 200 million euros] a year before.',
    'The museum had [old 44,000] visitors in 2022. In 2023 the number <rose> to [new 55,000], an increase of {25%}.',
    'Output <increased> {8%} to [new 324,000 tonnes] from [old 300,000 tonnes] in 2022; in 2021 it had been [other 270,000 tonnes].',
    'June sales of [new 88,000] cars were <up> {10%} on the [old 80,000] of June last year; in May it was [other 64,000].',
    'Unemployment benefit was paid to [new 26,400] people in August, <up> {20%} from [old 22,000] a year earlier and against [other 24,000] in July.',
    'Turnover <dropped> by {24%}, from [old $250 million] to [new $190 million].',
    'The clinic treated [new 1,680] patients, an <increase> of [change 280], or {20%}, on the year.',
    'The fund’s assets <rose> {270%}, from [old $2.5 million] to [new $9.25 million].',
    'The price of a tonne of scrap <fell> [change $30], or {8%}, to [new $345].',
  ],
  points: [
    'Turnout <fell> by {4 percentage points}, from [old 66%] to [new 62%].',
    'The share of women on the board <rose> {12 percentage points} to [new 45%] from [old 33%].',
    'Support for the bridge is at [new 54%], <up> {7 percentage points} from [old 47%] in May.',
    'Her lead <narrowed> to [new 6%] from [old 11%], {5 percentage points} less.',
    'The margin was [new 14.2%], <down> {2.3 percentage points} from [old 16.5%] a year ago.',
    'The bank <lifted> its rate by {75 basis points} to [new 4.25%] from [old 3.50%].',
  ],
  share: [
    'Of the [whole 1,840] voters asked, [part 690], or {37.5%}, had not made up their minds.',
    'The school has [whole 420] pupils, of whom [part 63], or {15%}, come by boat.',
    'Some [part 126] of the [whole 360] berths, or {35%}, are let to strangers.',
    'Exports made up {64%} of the total, [part $48 million] of [whole $75 million].',
    '[part 84] of the [whole 240] farms ({35%}) grow no grain at all.',
    'In all [part 231] out of [whole 550] homes were damaged, or {42%}.',
    'Of [whole 96] samples, [part 36] ({37.5%}) held traces of lead.',
    'The mayor won [part 14,700] of the [whole 24,500] votes cast, or {60%}.',
  ],
  difference: [
    'The fare <rose> by {$1.25} to [new $4.75] from [old $3.50].',
    'Debt <fell> {£140 million}, from [old £860 million] to [new £720 million].',
    'The levy was cut to [new 250 euros] from [old 320 euros], {70 euros} <less>.',
    'Membership <climbed> from [old 4,180] to [new 5,020], up {840}.',
    'Tickets now cost [new $32], <up> {$7} from [old $25] last season.',
  ],
  multiple: [
    'The budget has {tripled}, from [old $12 million] to [new $36 million].',
    'Output <grew> {3.5 times} to [new 70,000 tonnes] from [old 20,000 tonnes].',
    'The number of nests {doubled} from [old 140] to [new 280].',
  ],
  sum: [
    'The plan costs {$96 million} in total: [part $48 million] for roads, [part $31 million] for schools and [part $17 million] for parks.',
    'The ballots, [part 4,120] in the north, [part 3,260] in the south and [part 1,940] by post, make {9,320} in all.',
    'Three valleys sent [part 140], [part 85] and [part 62] volunteers, {287} altogether.',
    'It raised {€53 million} in all, of which [part €28 million] came from banks, [part €16 million] from the state and [part €9 million] from donors.',
    'The fleet has [part 34] trams, [part 118] buses and [part 21] ferries, a total of {173}.',
    'The storm killed [part 12] people in the hills and [part 31] on the coast, a total of {43}.',
  ],
  conversion: [
    'The mill was sold for [amount $80 million] ({€74 million}), the mine for [amount $120 million] (€111 million) and the quarry for $40 million (€37 million).',
    'At a rate of $1 = 7.2 yuan, the road cost [amount $250 million] ({1.8 billion yuan}) and the bridge $50 million (360 million yuan).',
    'The fine is [amount £40 million] ({$50 million}); last year they paid £16 million ($20 million) and before that £24 million ($30 million).',
    'He owes [amount 600 million rand] ({$32 million}), of which 150 million rand ($8 million) to the state and 450 million rand ($24 million) to banks.',
  ],
  age: [
    'She was born on [from 3 May 1950] and died on [to 2 May 2020], aged {69}.',
    'Born on [from 14 June 1931], the painter died on [to 20 June 2011] at the age of {80}.',
    'He was born in [from March 1944] and died in [to November 2009], aged {65}.',
  ],
  plain: [
    'The harbour froze in 1963 and again in 2010, and 40 boats were lost.',
    'Prices rose 3% in May and 4% in June; the town has 40,000 people.',
    'About a third of the 900 seats were empty, and the band played for two hours.',
    'Sales will rise to $50 million next year if the plant opens by June 30.',
    'Inflation was 3.1%, below the 3.4% that analysts had expected.',
    'The team won 24 of its 30 games, drew 2 and lost 4.',
    'A ticket costs $12, or $40 for a family of four.',
    'The firm spent $3 million on machines, up to $1 million of it borrowed.',
    'He holds 51% of the shares and his sister the other 49%.',
    'The road is 42 km long and will cost €90 million, twice the first estimate.',
    'Costs excluding fuel rose 4%, and revenue at constant exchange rates rose 6% to $212 million from $190 million.',
    'More than 200 people came on Saturday, and fewer than 90 on Sunday.',
    'The survey asked 1,020 adults between 3 and 9 May, with a margin of error of 3 points.',
    'In 2019 the bank had 310 branches, in 2021 it had 270, and it may close 30 more.',
    'The fee rose to $45, which includes $5 for the locker and $2 for the towel.',
    'Two of the five judges dissented, and 14 briefs were filed.',
  ],
};

export interface OwnSentence {
  readonly id: string;
  readonly text: string;
  readonly gold: Gold | null;
}

const scales: readonly (readonly [word: RegExp, scale: number])[] = [
  [/billion/, 1e9],
  [/million/, 1e6],
];

const inWords: Readonly<Record<string, number>> = { doubled: 2, tripled: 3, eight: 8 };

function valueOf(text: string): number {
  const written = /\d[\d,]*(?:\.\d+)?/.exec(text)?.[0].replaceAll(',', '');
  const scale = scales.find(([word]) => word.test(text))?.[1] ?? 1;
  return written === undefined ? (inWords[text.split(' ')[0] ?? ''] ?? 0) : Number(written) * scale;
}

const falling = /^(?:fell|fewer|down|shrank|declined|dropped|narrowed|less|lost|cut)$/;

/** The text without its marks, and what they say. */
function unmark(id: string, kind: string, written: string): OwnSentence {
  let text = '';
  let stated: Place | null = null;
  let other: Place | undefined;
  let direction: Gold['direction'];
  const inputs: (Place & { readonly role: string })[] = [];
  for (const piece of written.split(/(\{[^}]*\}|\[[^\]]*\]|<[^>]*>)/)) {
    const start = text.length;
    const opening = piece.charAt(0);
    if (opening !== '{' && opening !== '[' && opening !== '<') {
      text += piece;
      continue;
    }
    const inner = piece.slice(1, -1);
    const [role = '', ...rest] = inner.split(' ');
    const shown = opening === '[' ? rest.join(' ') : inner;
    text += shown;
    const place: Place = { start, end: text.length, text: shown, value: valueOf(shown) };
    if (opening === '{') stated = place;
    else if (opening === '<') direction = place;
    else if (role === 'other') other = place;
    else inputs.push({ ...place, role });
  }
  if (stated === null) return { id, text, gold: null };
  const sign = kind === 'growth' && falling.test(direction?.text ?? '') ? -1 : 1;
  const claim = { ...stated, value: stated.value * sign };
  const order = kind === 'points' || kind === 'difference' || kind === 'multiple' ? ['new', 'old'] : null;
  const sorted = order?.flatMap((role) => inputs.filter((one) => one.role === role)) ?? inputs;
  return {
    id,
    text,
    gold: {
      kind,
      ...(kind === 'difference' ? { subkind: kind } : {}),
      inputs: sorted,
      stated: claim,
      consistent: true,
      ...(direction === undefined ? {} : { direction }),
      ...(other === undefined ? {} : { other }),
    },
  };
}

export const ownSentences: readonly OwnSentence[] = Object.entries(marked).flatMap(([kind, sentences]) =>
  sentences.map((sentence, place) => unmark(`own-${kind}-${place}`, kind, sentence)),
);
