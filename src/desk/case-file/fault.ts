/** What is wrong with a case file, and where: a code for the words of a screen, and the place as a path into the file. */

export type FaultCode =
  /** The file as a whole. */
  | 'not-json'
  | 'too-large'
  | 'too-deep'
  | 'not-a-case-file'
  | 'newer-version'
  /** The form of a value. */
  | 'missing'
  | 'wrong-type'
  | 'not-one-of'
  | 'not-instant'
  | 'not-day'
  | 'not-hash'
  | 'not-base64'
  | 'empty'
  | 'too-many'
  /** What values say of each other. */
  | 'twice'
  | 'not-in-order'
  | 'does-not-match'
  | 'outside-text'
  | 'no-such-text'
  | 'no-such-revision'
  | 'no-such-claim'
  | 'no-such-evidence'
  | 'no-such-document'
  | 'wrong-hash'
  /** What the file says of what the desk has already. */
  | 'differs-from-desk';

export interface Fault {
  /** As in `articles[3].decisions[12].verdict`, or `character 812` where the file could not be read that far. */
  readonly place: string;
  readonly code: FaultCode;
  /** What was expected, or what the fault is about; empty where the code says it all. */
  readonly detail: string;
}

/** More than these are not listed: who reads them mends the cause of the first. */
export const mostFaults = 100;

export class Faults {
  readonly list: Fault[] = [];

  get isFull(): boolean {
    return this.list.length >= mostFaults;
  }

  add(place: string, code: FaultCode, detail = ''): void {
    if (!this.isFull) this.list.push({ place, code, detail });
  }
}

/** The place of a field or an entry within another. */
export function within(place: string, name: string | number): string {
  if (typeof name === 'number') return `${place}[${name}]`;
  if (!/^[A-Za-z_][\w]*$/.test(name)) return `${place}[${JSON.stringify(name.slice(0, 80))}]`;
  return place === '' ? name : `${place}.${name}`;
}
