#!/usr/bin/env node
/** The door of the command: it hands the process's files, streams and words to `run` and passes the status on. */
import { readFile } from 'node:fs/promises';
import { isatty } from 'node:tty';
import { run } from './run.ts';

// A reader that has seen enough, such as `head`, closes the pipe: that is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

async function readInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}

// The status is set, not exited with, so that a long report reaches a slow pipe whole.
process.exitCode = await run(process.argv.slice(2), {
  read: (file) => (file === null ? readInput() : readFile(file)),
  isInputTerminal: isatty(0),
  isOutputTerminal: isatty(1),
  columns: process.stdout.columns,
  environment: process.env,
  print: (text) => void process.stdout.write(text),
  complain: (line) => void process.stderr.write(`${line}\n`),
});
