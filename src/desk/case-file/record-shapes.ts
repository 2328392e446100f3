/** The form of each record of a case file, field by field, as `records.ts` has them. */
import { caseVersion } from './format.ts';
import type { Faults } from './fault.ts';
import { within } from './fault.ts';
import {
  byHash,
  count,
  day,
  flag,
  hash,
  instant,
  isRecord,
  list,
  name,
  nullOr,
  oneOf,
  record,
  text,
  type Check,
} from './shape.ts';

const number = count(1);

const span: Check = (value, place, faults) => {
  if (!isRecord(value)) return faults.add(place, 'wrong-type', 'a record');
  const had = faults.list.length;
  bareSpan(value, place, faults);
  if (faults.list.length === had && (value['start'] as number) > (value['end'] as number))
    faults.add(within(place, 'end'), 'not-in-order', 'before its start');
};
const bareSpan = record({ start: count(0), end: count(0) });

const cell = record({ table: count(0), row: count(0), column: count(0), header: flag });
const blockKind = oneOf(
  'headline',
  'byline',
  'standfirst',
  'heading',
  'paragraph',
  'item',
  'cell',
  'caption',
  'quotation',
  'boilerplate',
);
const block = both(span, record({ kind: blockKind }, { cell }));

const revision = record({
  id: name,
  articleId: name,
  number,
  textHash: hash,
  blocks: nullOr(list(block)),
  frozenAt: instant,
  cause: oneOf('import', 'decision', 'sign-off'),
});

const claim = record({
  id: name,
  articleId: name,
  firstRevision: number,
  text,
  kind: oneOf(
    'quantity',
    'comparison',
    'rank',
    'name',
    'date',
    'place',
    'event',
    'cause',
    'quotation',
    'forecast',
    'opinion',
    'other',
  ),
  voice: oneOf('own', 'attributed', 'quoted'),
  attribution: nullOr(record({ source: span, cue: span }, { chain: list(span) })),
});

const change = record({
  what: oneOf('figure', 'operand', 'check', 'name', 'negation'),
  before: text,
  after: text,
});

const anchor = record(
  {
    id: name,
    claimId: name,
    articleId: name,
    revision: number,
    spans: list(span),
    state: oneOf('new', 'carried', 'reworded', 'stale', 'orphaned'),
    figures: list(text),
    staleSince: nullOr(number),
    changes: list(change),
    rivals: list(list(span)),
  },
  { from: number },
);

const pointedFigure = both(span, record({ role: name, printed: text, before: text, after: text }));

const checkMark = record({ kind: text, figures: list(text) });

/** What each act carries besides the head that all decisions have. */
const acts: Readonly<Record<string, Check>> = {
  verdict: record(
    { verdict: oneOf('verified', 'disputed', 'ambiguous'), reason: nullOr(text) },
    { question: oneOf('said', 'so'), over: list(name) },
  ),
  note: record({ text }),
  evidence: record({ evidenceId: name }),
  fix: record({ span, original: text, replacement: text }),
  query: record({ text }),
  'set-aside': record({ check: checkMark, because: text }),
  point: record({
    pointed: record({ kind: name, formula: nullOr(text), figures: list(pointedFigure, 1) }),
  }),
  place: record({ spans: list(span) }),
  rest: record({ because: text }),
  merge: record({ with: list(name) }),
  split: record({ cut: count(0), newId: name }),
  'sign-off': record({ textHash: hash, exceptions: list(record({ claimId: name, because: text })) }),
  withdraw: record({ of: name }, { because: text }),
};

const head = record({
  id: name,
  articleId: name,
  // Of a decision about the whole article it is empty.
  claimId: text,
  revision: number,
  at: instant,
  author: text,
});
const knownAct = oneOf(...Object.keys(acts));

const decision: Check = (value, place, faults) => {
  head(value, place, faults);
  if (!isRecord(value)) return;
  const act = value['act'];
  if (act === undefined) return faults.add(within(place, 'act'), 'missing');
  if (typeof act === 'string' && Object.hasOwn(acts, act)) acts[act]?.(value, place, faults);
  else knownAct(act, within(place, 'act'), faults);
};

const evidence = record({
  id: name,
  articleId: name,
  claimId: text,
  url: nullOr(text),
  blobHash: nullOr(hash),
  title: text,
  quote: text,
  place: text,
  accessedOn: text,
  primary: flag,
  at: instant,
  author: text,
});

const draft = record({ articleId: name, base: number, text, keptAt: instant });

const article = record({
  id: name,
  title: text,
  createdAt: instant,
  touchedAt: instant,
  publishedOn: nullOr(day),
  language: oneOf('en', 'zh'),
  revision: number,
  revisions: list(revision, 1),
  claims: list(claim),
  anchors: list(anchor),
  decisions: list(decision),
  evidence: list(evidence),
  draft: nullOr(draft),
});

const purge = record({ articleId: name, title: text, at: instant, author: text });

/** A whole case file. */
export const caseShape: Check = record({
  kind: oneOf('recount-case'),
  version: oneOf(caseVersion),
  madeAt: instant,
  app: text,
  articles: list(article),
  texts: byHash(text),
  documents: byHash(record({ type: text, size: count(0), base64: text })),
  purges: list(purge),
});

function both(one: Check, other: Check): Check {
  return (value: unknown, place: string, faults: Faults) => {
    one(value, place, faults);
    if (isRecord(value)) other(value, place, faults);
  };
}
