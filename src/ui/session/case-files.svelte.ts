/**
 * Case files, step by step: what the dialog asks next, and what is done with the answers. What enciphers and deciphers is
 * loaded when the first passphrase is given.
 */
import type { Fault } from '../../desk/case-file/fault.ts';
import { caseLimits } from '../../desk/case-file/format.ts';
import type { Purged } from '../../desk/case-file/outcome.ts';
import type { Desk } from '../../desk/desk.ts';
import type { PurgeRow } from '../../desk/records.ts';
import { words } from '../words/words.ts';
import { fileNameFrom, saveFile } from './hand-over.ts';
import type { Messages } from './messages.svelte.ts';
import type { Overlays } from './overlays.svelte.ts';
import type { Route } from './route.svelte.ts';

/** An article by its name; null is the whole desk. */
export type Subject = { readonly id: string; readonly title: string } | null;

export type Step =
  | { readonly kind: 'save'; readonly subject: Subject }
  | { readonly kind: 'passphrase'; readonly name: string; readonly json: string }
  | { readonly kind: 'faults'; readonly name: string; readonly faults: readonly Fault[] }
  | {
      readonly kind: 'purged';
      readonly name: string;
      readonly json: string;
      readonly purged: readonly PurgeRow[];
    }
  | { readonly kind: 'purge'; readonly subject: NonNullable<Subject> };

/** What a case file is called, and how it begins: a file may have lost its name on the way. */
const hasCaseName = /\.recount(\.json)?$/i;
const beginsAsCase = /^\s*\{\s*"kind":\s*"recount-(case|sealed)"/;

export async function isCaseFile(file: File): Promise<boolean> {
  return hasCaseName.test(file.name) || beginsAsCase.test(await file.slice(0, 200).text());
}

export class CaseFiles {
  step = $state.raw<Step | null>(null);
  /** What was wrong with the last answer. */
  complaint = $state('');
  isBusy = $state(false);
  readonly #desk: Desk;
  readonly #route: Route;
  readonly #messages: Messages;
  readonly #overlays: Overlays;
  /** Initials or name of the editor. */
  readonly #author: () => string;

  constructor(desk: Desk, route: Route, messages: Messages, overlays: Overlays, author: () => string) {
    this.#desk = desk;
    this.#route = route;
    this.#messages = messages;
    this.#overlays = overlays;
    this.#author = author;
  }

  /** Asks for a passphrase or none, and saves. */
  askToSave(subject: Subject): void {
    this.#show({ kind: 'save', subject });
  }

  askToPurge(subject: NonNullable<Subject>): void {
    this.#show({ kind: 'purge', subject });
  }

  close(): void {
    this.step = null;
    this.complaint = '';
    this.#overlays.close();
  }

  /** Saves the case file, under the passphrase where there is one. */
  async save(subject: Subject, passphrase = ''): Promise<boolean> {
    const name = `${subject === null ? words.caseFile.deskName : fileNameFrom(subject.title)}.recount.json`;
    return this.#busy(() =>
      this.#messages.attempt(words.caseFile.what, async () => {
        const json = await this.#desk.writeCase(subject?.id ?? null);
        const content = passphrase === '' ? json : await (await sealing()).seal(json, passphrase);
        saveFile(name, 'application/json', content);
        this.#messages.say(words.acts.saved(name));
      }),
    );
  }

  /** Takes a file in; asks for what it needs to know. */
  async open(file: File): Promise<void> {
    if (file.size > caseLimits.file) {
      const fault = {
        place: (await dialogWords()).caseFile.wholeFile,
        code: 'too-large',
        detail: '',
      } as const;
      this.#show({ kind: 'faults', name: file.name, faults: [fault] });
      return;
    }
    const json = await file.text();
    const isSealed = /"kind":\s*"recount-sealed"/.test(json.slice(0, 1000));
    if (isSealed) this.#show({ kind: 'passphrase', name: file.name, json });
    else await this.#take(file.name, json, 'ask');
  }

  async unseal(passphrase: string): Promise<void> {
    const { step } = this;
    if (step?.kind !== 'passphrase') return;
    this.complaint = '';
    await this.#busy(() =>
      this.#messages.attempt(words.caseFile.what, async () => {
        const unsealed = await (await sealing()).unseal(step.json, passphrase);
        if (unsealed.ok) await this.#take(step.name, unsealed.json, 'ask');
        else if (unsealed.why === 'does-not-open')
          this.complaint = (await dialogWords()).caseFile.wrongPassphrase;
        else this.#show({ kind: 'faults', name: step.name, faults: unsealed.faults });
      }),
    );
  }

  /** What to do with articles of the file that were purged here. */
  async answer(purged: Exclude<Purged, 'ask'>): Promise<void> {
    const { step } = this;
    if (step?.kind === 'purged') await this.#busy(() => this.#take(step.name, step.json, purged));
  }

  async purge(subject: NonNullable<Subject>): Promise<void> {
    const done = await this.#messages.attempt(words.purge.button(subject.title), async () => {
      await this.#desk.purge(subject.id, this.#author());
    });
    this.close();
    if (!done) return;
    if (this.#route.articleId === subject.id) this.#route.go('library');
    this.#messages.say((await dialogWords()).purge.done(subject.title));
  }

  async #take(name: string, json: string, purged: Purged): Promise<boolean> {
    return this.#messages.attempt(words.caseFile.what, async () => {
      const outcome = await this.#desk.takeCase(json, purged);
      if (!outcome.ok) {
        this.#show(
          outcome.why === 'faults'
            ? { kind: 'faults', name, faults: outcome.faults }
            : { kind: 'purged', name, json, purged: outcome.purged },
        );
        return;
      }
      const { took } = (await dialogWords()).caseFile;
      this.close();
      const { news, conflicts, draftsLeft, articleIds } = outcome;
      this.#messages.say(took(news, conflicts, draftsLeft));
      const [only, ...others] = articleIds;
      if (only !== undefined && others.length === 0) this.#route.go('draft', only, null);
    });
  }

  async #busy<T>(act: () => Promise<T>): Promise<T> {
    this.isBusy = true;
    try {
      return await act();
    } finally {
      this.isBusy = false;
    }
  }

  #show(step: Step): void {
    this.complaint = '';
    this.step = step;
    this.#overlays.show('case-file');
  }
}

function sealing() {
  return import('../../store/seal.ts');
}

async function dialogWords() {
  return (await import('../words/case-dialogs.ts')).caseWords;
}
