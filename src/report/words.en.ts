/**
 * Everything that reports say in English. Plain words, present tense, no blame. What the machine finds "agrees" or does
 * not; only a person verifies.
 */
import type { Block, Consensus, NameKind, Outcome, Voice } from '../../claims/index.ts';
import type { ClaimStatus } from '../desk/claim-status.ts';
import type { SetAside } from '../desk/corrected.ts';
import type { KnownReason } from '../desk/records.ts';

function count(number: number, one: string, more: string): string {
  return `${number} ${number === 1 ? one : more}`;
}

const claims = (number: number): string => count(number, 'claim', 'claims');
const figures = (number: number): string => count(number, 'figure', 'figures');
const conversions = (number: number): string => count(number, 'conversion', 'conversions');

export const reportWords = {
  claims,
  figures,
  paragraph: (number: number): string => `¶${number}`,
  ellipsis: '…',
  blocks: {
    headline: 'headline',
    byline: 'byline',
    standfirst: 'standfirst',
    heading: 'heading',
    paragraph: 'paragraph',
    item: 'list',
    cell: 'table',
    caption: 'caption',
    quotation: 'quotation',
    boilerplate: 'small print',
  } satisfies Record<Block['kind'], string>,
  outcomes: {
    consistent: 'agrees',
    rounding: 'rounding',
    inconsistent: 'inconsistent',
    ambiguous: 'ambiguous',
  } satisfies Record<Outcome, string>,
  signs: {
    consistent: '=',
    rounding: '≈',
    inconsistent: '≠',
    ambiguous: '?',
  } satisfies Record<Outcome, string>,
  statuses: {
    open: 'open',
    verified: 'verified',
    disputed: 'disputed',
    ambiguous: 'ambiguous',
    stale: 'stale',
    orphaned: 'orphaned',
    conflict: 'two verdicts',
    exempt: 'no verdict needed',
  } satisfies Record<ClaimStatus, string>,
  reasons: {
    'verified-as-is': 'holds as it is written',
    'verified-after-change': 'holds after the change',
    'source-says-so': 'the source says so',
    wrong: 'it is wrong',
    unsupported: 'no source supports it',
    'ambiguous-wording': 'the wording can be read two ways',
    'query-to-writer': 'asked the writer',
    opinion: 'an opinion',
  } satisfies Record<KnownReason, string>,
  rateSources: {
    printed: 'printed in the article',
    consensus: 'consensus of the article',
    house: 'house rate',
    reference: 'published rate',
  } satisfies Record<Consensus['source'], string>,
  voices: {
    own: (_source: string): string => '',
    attributed: (source: string): string => (source === '' ? 'attributed' : `attributed to ${source}`),
    quoted: (source: string): string => (source === '' ? 'quoted' : `quoted from ${source}`),
  } satisfies Record<Voice, (source: string) => string>,
  kinds: { rate: 'rate and time', repeat: 'the same quantity twice', span: 'span of time' } as Readonly<
    Record<string, string>
  >,

  summary: {
    unread: 'This text has not been read yet.',
    nothing: 'There is no figure in this text to recompute.',
    noChecks: 'No figure in this text can be recomputed from the others.',
    agree: 'No figure contradicts the others.',
    wrong: (number: number): string => `${figures(number)} cannot follow from the rest.`,
    rounding: (number: number): string =>
      `${figures(number)} ${number === 1 ? 'holds' : 'hold'} only if what ${number === 1 ? 'it rests' : 'they rest'} on was rounded.`,
    ambiguous: (number: number): string => `${figures(number)} can be read in more than one way.`,
    setAside: (number: number): string =>
      number === 1
        ? 'An editor has set one alarm aside as no error.'
        : `Editors have set ${number} alarms aside as no errors.`,
    standing: (all: number, settled: number, owed: number): string =>
      all === 0 ? '' : `${claims(all)}: ${settled} settled, ${owed} still owed.`,
  },

  text: {
    name: 'Fact-check report',
    untitled: 'Untitled',
    of: (title: string, revision: number): string => `Fact-check report: ${title}, revision ${revision}`,
    dated: (date: string): string => `Article of ${date}`,
    checkedBy: (names: readonly string[]): string => `Checked by ${names.join(', ')}.`,
    which: 'Text',
    revision: (number: number, frozen: string): string => `revision ${number}, frozen ${frozen}`,
    hash: 'SHA-256',
    engine: 'Engine',
    engineVersion: (version: string, made: string): string => `Recount ${version}, report of ${made}`,
    checks: 'Checks',
    checksRun: (number: number, list: string): string => `${count(number, 'check', 'checks')}: ${list}`,
    noneRun: 'nothing to recompute',
    claims: 'Claims',
    figures: 'Figures',
    standing: 'Standing',
    complete: 'Nothing is owed on any claim.',
    owed: (number: number): string =>
      `${claims(number)} ${number === 1 ? 'is' : 'are'} still owed a decision.`,
    signature: 'Signed off',
    unsigned: 'Not signed off.',
    signedBy: (author: string, at: string, exceptions: number): string =>
      exceptions === 0
        ? `By ${author}, ${at}, for this text.`
        : `By ${author}, ${at}, for this text, with ${exceptions} exception${exceptions === 1 ? '' : 's'}:`,
    exception: (place: string, words: string, because: string): string =>
      `${place === '' ? '' : `${place}, `}“${words}”: ${because}`,
    lapsed: {
      'text-changed': (author: string): string =>
        `Not signed off: ${author} had signed an earlier text, and the text has changed since.`,
      'decided-since': (author: string): string =>
        `Not signed off: ${author} had signed, and something was decided since.`,
    },
    meaning: 'What “agrees” means',
    arithmetic:
      'Figures that agree follow from each other. That is arithmetic, not verification: whether they are true, the arithmetic cannot say.',
  },

  corrections: {
    title: 'Corrections, in reading order',
    none: 'No correction is proposed.',
    applied: 'applied',
    notApplied: 'not applied',
    either: 'Either side may be wrong; the text cannot say which.',
    or: 'or',
    eitherOne: 'either',
    because: (reason: string): string => reason,
    stated: 'Printed',
    recomputed: 'Recomputed',
    band: 'Taken as rounded',
    to: (low: string, high: string): string => `${low} to ${high}`,
    impliedRate: 'Implied rate',
    asPrinted: 'As printed',
    working: 'Working',
    note: 'Note',
    byEditor: 'The editor’s own change',
    youSay: 'Editor',
    noFix: 'Recount has no replacement to offer.',
    query: 'Query',
  },

  queries: {
    title: 'Open queries',
    none: 'No query is open.',
    fromEditor: 'query to the writer',
    disputed: 'disputed',
    ambiguous: 'ambiguous, says the editor',
    conflict: 'two editors disagree',
    stale: 'a figure changed after the verdict',
    orphaned: 'decided, then its words went',
  },

  conversions: {
    title: 'Currency conversions',
    none: 'This text converts no currencies.',
    pair: (pair: string): string => pair.replace('/', ' to '),
    consensus: (low: string, high: string, inside: number, all: number): string =>
      `${low} to ${high}, the stretch that ${inside} of ${conversions(all)} meet`,
    source: (source: string, low: string, high: string): string => `${source}: ${low} to ${high}`,
    noConsensus: 'no consensus',
    consensusWord: 'consensus',
    where: 'Where',
    amount: 'Amount',
    converted: 'Converted',
    rate: 'Rate',
    band: 'Band',
    deviation: 'From consensus',
    finds: 'Recount finds',
    says: 'Editor says',
  },

  log: {
    title: 'Every claim',
    none: 'No claim was found in this text.',
    number: 'No.',
    where: 'Where',
    claim: 'Claim',
    finds: 'Recount finds',
    says: 'Editor says',
    noCheck: 'nothing to recompute',
    outside: 'Recomputed outside any claim',
    note: 'note',
    source: 'source',
    primary: 'primary',
    seen: (date: string): string => `seen ${date}`,
    query: 'query',
    change: (from: string, to: string): string => `“${from}” changed to “${to}”`,
    withdrew: 'took back',
    setAside: (figure: string, because: string): string => `“${figure}” is no error, because ${because}`,
    point: (figure: string): string => `built a check of “${figure}”`,
    rest: (because: string): string => `let rest: ${because}`,
    merge: (count: number): string => `took in ${count === 1 ? 'another claim' : `${count} other claims`}`,
    signOff: (exceptions: number): string =>
      exceptions === 0
        ? 'signed off'
        : `signed off with ${exceptions} exception${exceptions === 1 ? '' : 's'}`,
    acts: {
      note: 'note',
      evidence: 'evidence',
      fix: 'fix',
      query: 'query',
      'set-aside': 'no error',
      point: 'built check',
      place: 'placed by hand',
      rest: 'let rest',
      merge: 'merge',
      split: 'split in two',
      'sign-off': 'sign-off',
      withdraw: 'withdraw',
    },
    takenBack: 'taken back',
    said: 'was it said',
    so: 'is it so',
    by: (author: string, at: string): string => (author === '' ? at : `${author}, ${at}`),
    decisions: 'Decisions',
    noDecisions: 'Nobody has decided anything yet.',
    when: 'When',
    who: 'Who',
    decision: 'Decision',
  },

  setAside: {
    title: 'Set aside as no errors',
    because: 'no error, because',
    found: 'Recount had found:',
    line: (because: string, by: string): string => `Set aside as no error, because ${because} (${by}).`,
  },

  ledger: {
    title: 'Figures left alone, and why',
    account: (recomputed: number, stated: number, left: number, unaccounted: number): string =>
      `${recomputed} recomputed, ${stated} stated, ${left} left alone, ${unaccounted} unaccounted`,
    none: 'No figure was left alone.',
    noReason: 'no reason given',
    more: (number: number): string => `and ${number} more`,
  },

  names: {
    title: 'Names',
    name: 'Name',
    kind: 'What it is',
    called: 'Title',
    variants: 'Also written',
    mentions: 'Mentions',
    where: 'First',
    kinds: { person: 'person', body: 'body', place: 'place', other: '' } satisfies Record<NameKind, string>,
  },

  changes: {
    title: (title: string, revision: number): string => `Changes to “${title}”, revision ${revision}`,
    none: 'No change was made to the text.',
    setAside: 'Set aside',
    why: {
      overlapped: 'a later change stands in its place',
      'does-not-fit': 'the text does not read so there',
    } satisfies Record<SetAside['why'], string>,
    open: 'Not changed, though it cannot follow from the rest',
  },

  terminal: {
    title: (name: string): string => name,
    objection: (sign: string, number: number, outcome: string, kind: string, place: string): string =>
      `${sign} ${number}. ${outcome}: ${kind}${place === '' ? '' : `, ${place}`}`,
    printed: 'Printed',
    recomputed: 'Recomputed',
    working: 'Working',
    fix: 'Fix',
    change: (from: string, to: string): string => `“${from}” → “${to}”`,
    note: 'Note',
    readings: 'Reading',
    conversions: 'Conversions',
    agrees: 'Agrees',
    figures: 'Figures',
    notes: 'Notes',
  },

  csv: {
    claims: [
      'claim',
      'place',
      'claim text',
      'kind',
      'voice',
      'source',
      'check',
      'outcome',
      'stated',
      'recomputed',
      'low',
      'high',
      'unit',
      'working',
      'finding',
      'diagnosis',
      'notes',
      'fixes',
      'applied',
      'verdict',
      'said',
      'so',
      'reason',
      'by',
      'at',
      'editor notes',
      'query',
      'evidence',
    ],
    conversions: [
      'place',
      'amount',
      'currency',
      'converted',
      'converted currency',
      'amount as printed',
      'converted as printed',
      'implied rate',
      'band low',
      'band high',
      'consensus low',
      'consensus high',
      'deviation %',
      'outcome',
      'diagnosis',
      'finding',
      'verdict',
      'sentence',
    ],
    or: ' OR ',
  },
} as const;

/** "growth", "rate and time" */
export function kindName(kind: string): string {
  return reportWords.kinds[kind] ?? kind;
}

/** What is wrong, as a noun, for the sentence that opens a report. */
export const causes: Readonly<Record<string, string>> = {
  'ratio-as-growth': 'a ratio is given as growth',
  'wrong-base': 'a change is divided by the new value',
  'wrong-operand': 'a sum is done on another figure',
  'rise-for-fall': 'a fall is called a rise, or a rise a fall',
  'impossible-fall': 'something falls by more than all of it',
  'percent-for-points': 'points are called per cent',
  'points-for-percent': 'per cent are called points',
  'power-of-ten': 'an amount is off by a power of ten',
  'transposed-digits': 'two digits changed places',
  'doubled-digit': 'a digit stands twice, or one was dropped',
  'left-out-part': 'a total leaves out a part',
  complement: 'the rest is given for the part',
  'part-of-rest': 'a part is divided by the rest',
  'simple-for-compound': 'interest is added up where it compounds',
  'off-by-one': 'a count is one off',
  'inverse-rate': 'an amount is multiplied for divided',
  'other-currency': 'the rate of another currency was used',
  'stale-rate': 'a rate of another date was used',
  'other-unit': 'the factor of another unit was used',
  'level-for-difference': 'a difference is converted as a level',
  reversed: 'two ends are in the wrong order',
  'wrong-weekday': 'a weekday and its date do not belong together',
  'no-such-date': 'a date is not in the calendar',
};
