/** Reads the words of a command line. It decides what was asked for, or says in one sentence why that cannot be told. */
import { parseArgs } from 'node:util';

export type Asked =
  | { readonly what: 'help' }
  | { readonly what: 'version' }
  | {
      readonly what: 'check';
      /** Null: standard input. */
      readonly file: string | null;
      /** Standard input was named by a hyphen. */
      readonly isHyphen: boolean;
      readonly format: 'text' | 'json';
      readonly language: 'en' | 'zh' | null;
      readonly published: string | null;
    }
  | { readonly what: 'mistake'; readonly why: string };

export function readArguments(words: readonly string[]): Asked {
  const parsed = parse(words);
  if (typeof parsed === 'string') return mistake(parsed);
  const { values, positionals } = parsed;
  if (values.help === true) return { what: 'help' };
  if (values.version === true) return { what: 'version' };
  const [command, file, ...more] = positionals;
  if (command === undefined) return mistake('say what to do: recount check FILE');
  if (command !== 'check') return mistake(`there is no command “${command}”; there is: recount check FILE`);
  if (more.length > 0) return mistake('one file at a time');
  const format = values.format ?? 'text';
  if (format !== 'text' && format !== 'json') return mistake(`--format is text or json, not “${format}”`);
  const language = values.language ?? null;
  if (language !== null && language !== 'en' && language !== 'zh') {
    return mistake(`--language is en or zh, not “${language}”`);
  }
  const published = values.published ?? null;
  if (published !== null && !isDay(published)) {
    return mistake(`--published is a day such as 2025-04-18, not “${published}”`);
  }
  const isHyphen = file === '-';
  return { what: 'check', file: isHyphen ? null : (file ?? null), isHyphen, format, language, published };
}

const options = {
  format: { type: 'string' },
  language: { type: 'string' },
  published: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

/** What was written, or the first sentence of what is wrong with it. */
function parse(words: readonly string[]): ReturnType<typeof parseWords> | string {
  try {
    return parseWords(words);
  } catch (error) {
    if (error instanceof TypeError) return error.message.split(/\. |\n/)[0] ?? error.message;
    throw error;
  }
}

function parseWords(words: readonly string[]) {
  return parseArgs({ args: [...words], options, allowPositionals: true, strict: true });
}

function mistake(why: string): Asked {
  return { what: 'mistake', why };
}

/** A day of the calendar, written YYYY-MM-DD. */
function isDay(words: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(words)) return false;
  const day = new Date(`${words}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(words);
}
