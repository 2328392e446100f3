/** Claims said in many ways, each sentence with what must be said of it, and how many of them come out so. */
import { readFileSync } from 'node:fs';
import { check } from '../../claims/index.ts';

export interface Phrased {
  readonly text: string;
  readonly wanted: readonly Wanted[];
  /** It is known not to be read rightly yet. */
  readonly isGap: boolean;
}

interface Wanted {
  readonly figure: string;
  readonly outcome: string;
  readonly diagnosis: string | null;
}

export const phrased: readonly Phrased[] = readFileSync(new URL('phrasing.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const isGap = line.startsWith('~');
    const [text = '', wanted = ''] = line.slice(isGap ? 1 : 0).split(' | ');
    return { text: text.replaceAll('\\n', '\n'), wanted: wantedOf(wanted), isGap };
  });

function wantedOf(written: string): readonly Wanted[] {
  if (written === 'none') return [];
  return written.split(';').map((one) => {
    const at = one.lastIndexOf('=');
    const [outcome = '', diagnosis] = one.slice(at + 1).split(':');
    return { figure: one.slice(0, at), outcome, diagnosis: diagnosis ?? null };
  });
}

/** What was said otherwise than it should have been, one line each; an alarm that nobody wanted counts as well. */
export function faultsOf({ text, wanted }: Phrased): readonly string[] {
  const said = check(text).checks.map(({ stated, outcome, diagnosis }) => ({
    figure: text.slice(stated.start, stated.end),
    outcome,
    diagnosis: diagnosis?.code ?? null,
  }));
  const isAt = (one: { readonly figure: string }, other: Wanted): boolean =>
    one.figure.includes(other.figure) || other.figure.includes(one.figure);
  const missing = wanted.filter(
    (want) =>
      !said.some(
        (one) =>
          isAt(one, want) &&
          one.outcome === want.outcome &&
          (want.diagnosis === null || one.diagnosis === want.diagnosis),
      ),
  );
  const alarms = said.filter(
    (one) =>
      one.outcome === 'inconsistent' &&
      !wanted.some((want) => want.outcome === 'inconsistent' && isAt(one, want)),
  );
  return [
    ...missing.map(({ figure, outcome }) => `${figure} is not ${outcome}`),
    ...alarms.map(({ figure }) => `an alarm on ${figure}`),
  ];
}
