/**
 * Clean articles of our own, kept beside this file: all arithmetic in them is right, so that each
 * `inconsistent` is a false alarm. A file is a title, where known a line `published YYYY-MM-DD`, and the body.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { check } from '../../claims/index.ts';
import type { FoundCheck } from '../../claims/index.ts';

const folder = new URL('articles/', import.meta.url);

export interface Article {
  readonly name: string;
  readonly text: string;
  readonly publishedOn?: string;
}

export function readArticles(): readonly Article[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return names.sort().map((name) => {
    const written = readFileSync(new URL(name, folder), 'utf8');
    const published = /^published (\d{4}-\d\d-\d\d)\n/m.exec(written);
    const [line, publishedOn] = published ?? [];
    if (line === undefined || publishedOn === undefined) return { name, text: written };
    return { name, text: written.replace(line, ''), publishedOn };
  });
}

export interface MeasuredArticles {
  readonly articles: number;
  readonly words: number;
  /** How many checks had which outcome. */
  readonly outcomes: ReadonlyMap<string, number>;
  /** One line each: where, and what was said. */
  readonly alarms: readonly string[];
  /** What is neither an alarm nor agreement, for a person to read. */
  readonly unsure: readonly string[];
}

export function measureArticles(): MeasuredArticles {
  const alarms: string[] = [];
  const unsure: string[] = [];
  const outcomes = new Map<string, number>();
  let words = 0;
  const articles = readArticles();
  for (const { name, text, publishedOn } of articles) {
    words += text.split(/\s+/).length;
    const { checks } = check(text, publishedOn === undefined ? {} : { publishedOn });
    for (const one of checks) {
      outcomes.set(one.outcome, (outcomes.get(one.outcome) ?? 0) + 1);
      if (one.outcome === 'inconsistent') alarms.push(inContext(name, text, one));
      else if (one.outcome !== 'consistent') unsure.push(inContext(name, text, one));
    }
  }
  return { articles: articles.length, words, outcomes, alarms, unsure };
}

function inContext(name: string, text: string, { kind, outcome, stated, message }: FoundCheck): string {
  const before = text.slice(Math.max(0, stated.start - 160), stated.start);
  const after = text.slice(stated.end, stated.end + 80);
  const around = `${before}{${text.slice(stated.start, stated.end)}}${after}`.replace(/\s+/g, ' ');
  return `${name}: ${kind} ${outcome}: ${message} …${around}…`;
}

/** What was measured, as lines for a terminal. */
export function describeArticles({ articles, words, outcomes, alarms }: MeasuredArticles): string {
  const agree = outcomes.get('consistent') ?? 0;
  const lines = [
    `articles     ${articles} of ${words} words`,
    `checks       ${[...outcomes].map(([outcome, count]) => `${count} ${outcome}`).join(', ')}`,
    `agreeing     ${((agree * 1000) / words).toFixed(2)} in 1,000 words`,
    `alarms       ${alarms.length}, ${((alarms.length * 10_000) / words).toFixed(2)} in 10,000 words`,
    ...alarms.map((line) => `  ${line}`),
  ];
  return `clean articles of our own\n${lines.map((line) => `  ${line}`).join('\n')}\n`;
}
