/** The command with a world made for the test: what it prints, where, and with which exit status. */
import { describe, expect, test, vi } from 'vitest';
import { check, engineVersion } from '../../../claims/index.ts';
import { run, type World } from '../../../src/cli/run.ts';
import { harbour, harbourFindings } from '../ui/harbour.ts';

// The engine has its own specs; here its findings are given, so that the exit status is known.
vi.mock('../../../claims/index.ts', async (original) => ({
  ...(await original<object>()),
  check: vi.fn(() => harbourFindings),
}));

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

interface Told {
  readonly status: number;
  readonly printed: string;
  readonly complaints: readonly string[];
}

async function tell(words: readonly string[], world: Partial<World> = {}): Promise<Told> {
  let printed = '';
  const complaints: string[] = [];
  const status = await run(words, {
    read: () => Promise.resolve(bytes(harbour)),
    isInputTerminal: false,
    isOutputTerminal: false,
    columns: undefined,
    environment: {},
    print: (text) => (printed += text),
    complain: (line) => complaints.push(line),
    ...world,
  });
  return { status, printed, complaints };
}

const refusal = (code: string) => () => Promise.reject(Object.assign(new Error(code), { code }));

describe('a text with something inconsistent', () => {
  test('is reported with status 1', async () => {
    const { status, printed, complaints } = await tell(['check', 'a.txt']);
    expect(status).toBe(1);
    expect(printed).toMatch(/^2 figures cannot follow from the rest/);
    expect(complaints).toEqual([]);
  });

  test('is the same findings as JSON', async () => {
    const { status, printed } = await tell(['check', 'a.txt', '--format', 'json']);
    expect(status).toBe(1);
    expect(JSON.parse(printed)).toEqual(harbourFindings);
    expect(printed.endsWith('}\n')).toBe(true);
  });
});

test('a text with nothing inconsistent has status 0', async () => {
  const checks = harbourFindings.checks.filter(({ outcome }) => outcome !== 'inconsistent');
  vi.mocked(check).mockReturnValueOnce({ ...harbourFindings, checks });
  expect((await tell(['check', 'a.txt'])).status).toBe(0);
});

test('the options reach the engine, and the text as it stands', async () => {
  const text = 'one\r\ntwo\r';
  const read = (): Promise<Uint8Array> => Promise.resolve(bytes(`\uFEFF${text}`));
  await tell(['check', 'a.txt', '--language', 'zh', '--published', '2025-04-18'], { read });
  expect(check).toHaveBeenLastCalledWith({ text }, { language: 'zh', publishedOn: '2025-04-18' });
  await tell(['check', 'a.txt'], { read });
  expect(check).toHaveBeenLastCalledWith({ text }, {});
});

describe('the input is', () => {
  const asked = async (words: readonly string[], isInputTerminal = false): Promise<unknown> => {
    const read = vi.fn(() => Promise.resolve(bytes(harbour)));
    await tell(words, { read, isInputTerminal });
    return read.mock.calls;
  };

  test.each([
    ['the file that is named', ['check', 'a.txt'], [['a.txt']]],
    ['standard input for a hyphen', ['check', '-'], [[null]]],
    ['standard input in a pipe', ['check'], [[null]]],
    ['a file whose name begins with a hyphen, after two of them', ['check', '--', '-x.txt'], [['-x.txt']]],
  ])('%s', async (_, words, calls) => {
    expect(await asked(words)).toEqual(calls);
  });

  test('never waited for where somebody would have to type it unasked', async () => {
    expect(await asked(['check'], true)).toEqual([]);
    expect(await asked(['check', '-'], true)).toEqual([[null]]);
  });
});

describe('what cannot be read is said in one line, with status 2', () => {
  test.each([
    ['a missing file', refusal('ENOENT'), 'recount: a.txt: there is no such file'],
    ['a directory', refusal('EISDIR'), 'recount: a.txt: this is a directory'],
    ['a file of somebody else', refusal('EACCES'), 'recount: a.txt: you may not read it'],
    ['a broken disk', refusal('EIO'), 'recount: a.txt: EIO'],
    [
      'an image',
      () => Promise.resolve(Uint8Array.from([0x89, 0x50, 0, 1])),
      'recount: a.txt: this is no text: there are zero bytes in it',
    ],
    [
      'an old encoding',
      () => Promise.resolve(Uint8Array.from([0x63, 0xe9])),
      'recount: a.txt: this is neither UTF-8 nor UTF-16; save it as UTF-8',
    ],
  ])('%s', async (_, read, line) => {
    expect(await tell(['check', 'a.txt'], { read })).toEqual({ status: 2, printed: '', complaints: [line] });
  });

  test.each([
    ['no command', [], 'say what to do: recount check FILE'],
    ['another command', ['chek', 'a.txt'], 'there is no command “chek”; there is: recount check FILE'],
    ['a wrong flag', ['check', '--bogus'], "Unknown option '--bogus'"],
    ['a flag without its value', ['check', '--format'], "Option '--format <value>' argument missing"],
    ['a format that there is not', ['check', '--format', 'xml'], '--format is text or json, not “xml”'],
    ['a language that there is not', ['check', '--language', 'fr'], '--language is en or zh, not “fr”'],
    [
      'a day that there is not',
      ['check', '--published', '2025-02-30'],
      '--published is a day such as 2025-04-18, not “2025-02-30”',
    ],
    ['two files', ['check', 'a', 'b'], 'one file at a time'],
  ])('%s', async (_, words, why) => {
    expect(await tell(words)).toEqual({
      status: 2,
      printed: '',
      complaints: [`recount: ${why} (recount --help lists what there is)`],
    });
  });

  test('a name with line ends and escapes stays one line', async () => {
    const { complaints } = await tell(['check', 'a\n\u001B[2Jb'], { read: refusal('ENOENT') });
    expect(complaints).toEqual(['recount: a \uFFFD[2Jb: there is no such file']);
  });

  test('an error of ours is not taken for one of the input', async () => {
    await expect(tell(['check', 'a'], { read: () => Promise.reject(new Error('ours')) })).rejects.toThrow(
      'ours',
    );
  });
});

describe('colour', () => {
  test.each([
    ['in a terminal', true, {}, true],
    ['not in a pipe', false, {}, false],
    ['not where it is not wanted', true, { NO_COLOR: '1' }, false],
    ['in a terminal where the wish is empty', true, { NO_COLOR: '' }, true],
    ['not in a terminal without any', true, { TERM: 'dumb' }, false],
  ])('%s', async (_, isOutputTerminal, environment, isColoured) => {
    const { printed } = await tell(['check', 'a.txt'], { isOutputTerminal, environment });
    expect(printed.includes('\u001B[')).toBe(isColoured);
  });
});

test('help and version go to standard output', async () => {
  expect(await tell(['--help'])).toMatchObject({
    status: 0,
    printed: expect.stringContaining('Exit status'),
  });
  expect(await tell(['--version'])).toEqual({
    status: 0,
    printed: `recount ${engineVersion}\n`,
    complaints: [],
  });
});
