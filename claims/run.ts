/** Composes the stages: text, figures, frames, links, judgement, claims, words. It steps, so that a worker can stop it. */
import { checkAsPrinted } from './as-printed.ts';
import { checkCalendar } from './calendar.ts';
import { checkRules } from './checks/index.ts';
import type { CheckRule } from './checks/rule.ts';
import { diagnosisRules } from './diagnosis/index.ts';
import type { DiagnosisRule } from './diagnosis/rule.ts';
import type { CheckOptions, Findings, FoundCheck, Progress } from './findings.ts';
import { toFigure } from './figures/figure.ts';
import { underHeads } from './figures/heads.ts';
import { countPlaces } from './figures/places.ts';
import type { Mentions } from './figures/places.ts';
import { publicationDay, resolveDate } from './figures/resolve.ts';
import { settleUnits } from './figures/settle.ts';
import type { Written } from './figures/written.ts';
import { readFrames } from './frames/read.ts';
import type { ReadArticle, ReadBlock } from './frames/reading.ts';
import { checkHidden } from './hidden.ts';
import { judge } from './judgement/judge.ts';
import type { Judged } from './judgement/judged.ts';
import { withoutSpent } from './judgement/spent.ts';
import { notesOnFigures } from './judgement/figure-notes.ts';
import { whyNotStated } from './links/eligible.ts';
import { rememberItems } from './links/sentences.ts';
import { changesSign } from './links/sign-change.ts';
import { solve } from './links/solve.ts';
import { checkLists } from './lists.ts';
import { readNames } from './names/read.ts';
import { checkProducts } from './products.ts';
import { readBlock } from './read-block.ts';
import { judgeRates } from './rates.ts';
import { splitClaims } from './split/claims.ts';
import type { Manuscript } from './text/block.ts';
import { findBlocks } from './text/blocks.ts';
import { checkTables } from './tables.ts';
import { checkUnits } from './units.ts';
import { engineVersion } from './version.ts';
import { presentClaim } from './wording/claims.ts';
import { figureNotes } from './wording/figure-notes.ts';
import { presentFigures } from './wording/ledger.ts';
import { spellingNotes } from './wording/names.ts';
import { presentCheck } from './wording/present.ts';

/** Blocks read between two reports of progress. */
const stride = 32;

export function* run(manuscript: Manuscript, options: CheckOptions): Generator<Progress, Findings, void> {
  const language = options.language ?? 'en';
  if (language !== 'en') return nothing(language, manuscript);
  const article = yield* readArticle(manuscript, options.publishedOn);
  const frames = readFrames(article, options.publishedOn ?? null);
  yield { stage: 'linking', done: 0, total: 1 };
  const off = new Set(options.conventions?.off ?? []);
  const rules = checkRules.filter(({ kind }) => !off.has(kind));
  /** A stated figure has one winner over all kinds of check: the first of the list that has something to say. */
  const { checks: products, taken, scenes } = checkProducts(article, frames, rules);
  const checks: FoundCheck[] = [...products];
  const tried = new Set<number>();
  /** Changes that are no percentage, since they run from a loss to a gain or back. */
  const unsigned = new Set<number>();
  const plain = rules.filter(({ stated, apart }) => stated.aliasOf === undefined && apart !== true);
  const items = rememberItems(article, frames);
  for (const rule of plain) {
    const links = solve(article, frames, rule, items);
    const diagnoses = mistakesOf(rule);
    yield { stage: 'judging', done: 0, total: links.length };
    const judged: Judged[] = [];
    for (const link of links) {
      if (taken.has(link.stated)) continue;
      if (link.strength !== 'weak' && changesSign(article, frames, rule, link)) {
        unsigned.add(link.stated);
        continue;
      }
      tried.add(link.stated);
      const evidence = { figures: article.figures, frames, text: article.text, diagnoses };
      const one = judge(rule, link, evidence);
      if (one !== null) judged.push(one);
    }
    for (const one of withoutSpent(judged, article.figures)) {
      const found = presentCheck(rule.kind, one, article);
      if (found === null) continue;
      taken.add(one.link.stated);
      checks.push(found);
    }
  }
  checks.push(...checkHidden(article, frames, rules, scenes, taken));
  const conversions = rules
    .filter(({ stated, apart }) => stated.aliasOf !== undefined && apart !== true)
    .flatMap((rule: CheckRule) => solve(article, frames, rule, items));
  const rated = judgeRates(conversions, article, frames, options);
  const printed = checkAsPrinted(article, frames, rules, [...checks, ...rated.checks]);
  const told = [...checks, ...rated.checks, ...printed];
  const calendar = checkCalendar(article, frames, rules, told, options.publishedOn);
  const units = checkUnits(article, frames, rules, told);
  const lists = checkLists(article, frames, rules, [...told, ...calendar, ...units]);
  const tables = checkTables(article, frames, rules, [...told, ...calendar, ...units, ...lists]);
  const all = inReadingOrder([...told, ...calendar, ...units, ...lists, ...tables]);
  yield { stage: 'splitting', done: 0, total: 1 };
  const claims = splitClaims(article, frames, all).map((claim) => presentClaim(claim, article.text));
  const register = readNames(article.blocks, article.text);
  return {
    schema: 1,
    engine: engineVersion,
    language,
    blocks: article.blocks.map(({ block }) => block),
    figures: presentFigures(article, frames, all, (number) => {
      const figure = article.figures[number];
      if (figure?.kind !== 'percent' && figure?.kind !== 'fraction') return null;
      const why = whyNotStated(article, frames, number);
      return why ?? (unsigned.has(number) ? 'sign-change' : tried.has(number) ? 'unsure' : null);
    }),
    claims,
    checks: all,
    rates: rated.consensus(all),
    names: register.names,
    notes: [...figureNotes(notesOnFigures(article.figures), article), ...spellingNotes(register)],
  };
}

/** Reads block by block, so that progress can be shown; figures are numbered over the whole article. */
export function* readArticle(
  manuscript: Manuscript,
  publishedOn?: string,
): Generator<Progress, ReadArticle, void> {
  const blocks = findBlocks(manuscript);
  const read: ReadBlock[] = [];
  const figures: Written[] = [];
  for (const [index, block] of blocks.entries()) {
    if (index % stride === 0) yield { stage: 'reading', done: index, total: blocks.length };
    const made = readBlock(manuscript.text, block, figures.length);
    read.push(made.block);
    for (const figure of made.figures) figures.push(figure);
  }
  const published = publicationDay(publishedOn);
  return {
    text: manuscript.text,
    blocks: read,
    figures: settleUnits(underHeads(manuscript.text, read, figures), () => placesOf(read)).map((figure) =>
      toFigure(resolveDate(figure, published)),
    ),
  };
}

function placesOf(blocks: readonly ReadBlock[]): Mentions {
  const mentions: Mentions = new Map();
  for (const { tokens } of blocks) countPlaces(tokens, mentions);
  return mentions;
}

const mistakesOf = ({ mistakes }: CheckRule): readonly DiagnosisRule[] =>
  diagnosisRules.filter(({ code }) => mistakes?.includes(code) ?? true);

const inReadingOrder = (checks: readonly FoundCheck[]): readonly FoundCheck[] =>
  [...checks].sort((a, b) => a.stated.start - b.stated.start);

/** A language that has not landed gives empty lists and says so. */
function nothing(language: string, manuscript: Manuscript): Findings {
  const note = { code: 'language', message: `Texts in "${language}" cannot be read yet.`, spans: [] };
  return {
    schema: 1,
    engine: engineVersion,
    language,
    blocks: findBlocks(manuscript),
    figures: [],
    claims: [],
    checks: [],
    rates: [],
    names: [],
    notes: [note],
  };
}
