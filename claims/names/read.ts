/** Reads the register of names of an article: every person, body and place once, with what it is called throughout. */
import type { FoundName } from '../findings.ts';
import type { BlockKind } from '../text/block.ts';
import { bodyWords } from '../vocabulary/en/names.ts';
import { gatherEvidence } from './evidence.ts';
import type { Evidence } from './evidence.ts';
import { findKnown, findMentions } from './mentions.ts';
import type { Mention, NamedBlock } from './name.ts';
import { gatherNames, keyOf } from './register.ts';
import type { Entry } from './register.ts';
import { findSpellings } from './spellings.ts';
import type { Pair } from './spellings.ts';

export interface Register {
  /** In order of first mention. */
  readonly names: readonly FoundName[];
  /** Two spellings of what may be one name. */
  readonly spellings: readonly Pair[];
}

/** Small print names who is not in the article. */
const unread: ReadonlySet<BlockKind> = new Set(['boilerplate']);

export function readNames(blocks: readonly NamedBlock[], text: string): Register {
  const read = blocks.filter(({ block }) => !unread.has(block.kind));
  const evidence = gatherEvidence(read, text);
  const mentions: Mention[] = [];
  const shouted: (() => readonly Mention[])[] = [];
  const known = new Set<string>();
  for (const [index, { block, tokens, sentences }] of read.entries()) {
    for (const [number, sentence] of sentences.entries()) {
      if (evidence.shouts[index]?.[number] === true) {
        shouted.push(() => findKnown(tokens, text, sentence, known));
        continue;
      }
      for (const mention of findMentions(tokens, text, sentence, evidence)) {
        const isAuthor = block.kind === 'byline' && mention.clue === null && mention.words.length > 1;
        mentions.push(isAuthor ? { ...mention, clue: 'person', weight: 1 } : mention);
      }
    }
  }
  if (shouted.length > 0) learnNames(mentions, evidence, known);
  for (const find of shouted) for (const mention of find()) mentions.push(mention);
  const entries = gatherNames(mentions, evidence.plain);
  return { names: entries.map(nameOf), spellings: findSpellings(entries) };
}

/** What the article calls its names, for those of its headlines. */
function learnNames(mentions: readonly Mention[], { plain }: Evidence, known: Set<string>): void {
  for (const { words } of mentions) {
    known.add(words.join('')).add(keyOf(words));
    // A headline has a surname alone.
    const surname = words.at(-1) ?? '';
    if (!plain.has(surname) && !bodyWords.has(surname)) known.add(surname);
  }
}

/** The fullest form is the name; among equals the first. */
function nameOf({ mentions, kind }: Entry): FoundName {
  let full = mentions[0];
  for (const one of mentions) if (one.words.length > (full?.words.length ?? 0)) full = one;
  const name = full?.text ?? '';
  const variants = new Set(mentions.map(({ text }) => text));
  variants.delete(name);
  const places = mentions.map(({ start, end }) => ({ start, end }));
  return {
    name,
    kind: kind ?? 'other',
    title: mentions.find(({ title }) => title !== null)?.title ?? null,
    original: null,
    first: places[0] ?? { start: 0, end: 0 },
    mentions: places,
    variants: [...variants],
  };
}
