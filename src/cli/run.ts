/**
 * The command, with the world handed in: words, files, standard input and output. It decides what is printed where and
 * with which exit status; the arithmetic is the engine's and the report's.
 */
import { check, engineVersion, type CheckOptions, type Findings } from '../../claims/index.ts';
import { readManuscript } from '../intake/manuscript.ts';
import { terminalReport } from '../report/terminal.ts';
import { printable } from '../report/wrap.ts';
import { readArguments, type Asked } from './arguments.ts';
import { toJson } from './json.ts';
import { usage } from './usage.ts';

export interface World {
  /** The bytes of a file, or of standard input for null. Rejects as `node:fs` does. */
  readonly read: (file: string | null) => Promise<Uint8Array>;
  /** Somebody would have to type. */
  readonly isInputTerminal: boolean;
  readonly isOutputTerminal: boolean;
  /** Of the terminal; undefined in a pipe. */
  readonly columns: number | undefined;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly print: (text: string) => void;
  /** One line, without its end. */
  readonly complain: (line: string) => void;
}

/** 0: nothing inconsistent. 1: something inconsistent. 2: the input could not be read. */
export type ExitStatus = 0 | 1 | 2;

export async function run(words: readonly string[], world: World): Promise<ExitStatus> {
  const asked = readArguments(words);
  switch (asked.what) {
    case 'help':
      world.print(usage);
      return 0;
    case 'version':
      world.print(`recount ${engineVersion}\n`);
      return 0;
    case 'mistake':
      return fail(world, `${asked.why} (recount --help lists what there is)`);
    case 'check':
      return checkFile(asked, world);
  }
}

async function checkFile(asked: Extract<Asked, { what: 'check' }>, world: World): Promise<ExitStatus> {
  if (asked.file === null && !asked.isHyphen && world.isInputTerminal) {
    return fail(world, 'name a file, or pipe a text in: recount check FILE');
  }
  const name = asked.file ?? 'standard input';
  const bytes = await readBytes(asked.file, world);
  if (typeof bytes === 'string') return fail(world, `${name}: ${bytes}`);
  const read = readManuscript(bytes);
  if (!read.ok) return fail(world, `${name}: ${notText[read.why]}`);
  const options: CheckOptions = {
    ...(asked.language === null ? {} : { language: asked.language }),
    ...(asked.published === null ? {} : { publishedOn: asked.published }),
  };
  const findings = check(read.manuscript, options);
  world.print(
    asked.format === 'json'
      ? toJson(findings)
      : terminalReport(findings, read.manuscript.text, layout(world)),
  );
  return statusOf(findings);
}

function statusOf({ checks }: Findings): ExitStatus {
  return checks.some(({ outcome }) => outcome === 'inconsistent') ? 1 : 0;
}

function layout({ columns, isOutputTerminal, environment }: World): { width: number; colour: boolean } {
  const hasNoColour = (environment['NO_COLOR'] ?? '') !== '' || environment['TERM'] === 'dumb';
  return { width: Math.min(100, Math.max(60, columns ?? 80)), colour: isOutputTerminal && !hasNoColour };
}

const notText = {
  binary: 'this is no text: there are zero bytes in it',
  'not-unicode': 'this is neither UTF-8 nor UTF-16; save it as UTF-8',
} as const;

const causes: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'this is a directory',
  EACCES: 'you may not read it',
  EPERM: 'you may not read it',
};

/** The bytes, or the sentence that says why there are none. */
async function readBytes(file: string | null, world: World): Promise<Uint8Array | string> {
  try {
    return await world.read(file);
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    return causes[String(error.code)] ?? error.message;
  }
}

function fail(world: World, why: string): ExitStatus {
  world.complain(printable(`recount: ${why}`));
  return 2;
}
