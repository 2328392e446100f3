/**
 * The working text of the article while it is edited: kept as it is typed, read again by the engine after each pause,
 * and frozen as the next revision when the editor is done. What was typed is never thrown away unasked.
 */
import type { Findings } from '../../../claims/index.ts';
import { ActFailure } from '../../desk/act-failure.ts';
import { correctText } from '../../desk/corrected.ts';
import type { ArticleFile, Desk } from '../../desk/desk.ts';
import { foldDecisions } from '../../desk/fold.ts';
import { revisionId } from '../../desk/revision-id.ts';
import { WorkerFailure } from '../../worker/worker-failure.ts';
import { words } from '../words/words.ts';
import type { Article, Engine } from './article.svelte.ts';

import type { Messages } from './messages.svelte.ts';

/** Milliseconds without a key after which the text is read again, and after which it is kept. */
const pauses = { read: 150, keep: 400 } as const;

/** Where the claims of the latest revision would stand if the text were frozen as it is. */
export interface Outlook {
  readonly claims: number;
  /** Claims with a verdict that would ask for a new look. */
  readonly stale: number;
  readonly orphaned: number;
}

export class Working {
  isOpen = $state(false);
  /** What the engine finds in the text as it was at its last pause; null while that is not known. */
  findings = $state.raw<Findings | null>(null);
  outlook = $state.raw<Outlook | null>(null);
  /** The text that the editor starts from; it counts up with each new start, so that the field is filled anew. */
  start = $state.raw<{ readonly text: string; readonly count: number }>({ text: '', count: 0 });
  isChanged = $state(false);
  #text = '';
  #base = 0;
  #file: ArticleFile | null = null;
  #timers: { read?: ReturnType<typeof setTimeout>; keep?: ReturnType<typeof setTimeout> } = {};
  #running = new AbortController();
  readonly #desk: Desk;
  readonly #engine: Engine;
  readonly #article: Article;
  readonly #messages: Messages;

  constructor(desk: Desk, engine: Engine, article: Article, messages: Messages) {
    this.#desk = desk;
    this.#engine = engine;
    this.#article = article;
    this.#messages = messages;
  }

  /** Opens the text that was being edited, else the latest revision with the fixes that stand in it. */
  open(text?: string): void {
    const { file } = this.#article;
    if (!file || this.isOpen) return;
    const fixes = this.#article.corrections.map(({ decision }) => decision);
    const fixed = correctText(file.text, file.revision.number, fixes).text;
    this.#file = file;
    this.#base = text === undefined ? (file.draft?.base ?? file.revision.number) : file.revision.number;
    this.#text = text ?? file.draft?.text ?? fixed;
    this.start = { text: this.#text, count: this.start.count + 1 };
    this.isChanged = this.#text !== file.text;
    this.findings = null;
    this.outlook = null;
    this.isOpen = true;
    this.#readSoon();
    if (text !== undefined) this.#keepSoon();
  }

  /** Each change of the field. */
  typed(text: string): void {
    this.#text = text;
    this.isChanged = text !== this.#file?.text;
    this.#readSoon();
    this.#keepSoon();
  }

  /** Leaves the field; the text stays kept as it is. */
  async leave(): Promise<void> {
    if (!this.isOpen) return;
    const isKept = await this.#keep();
    if (!isKept) return;
    this.#end();
    this.#messages.say(this.isChanged ? words.edit.kept : words.edit.unchanged);
  }

  /** Freezes the text as the next revision. Whether it was. */
  async freeze(): Promise<boolean> {
    const file = this.#file;
    if (file === null || !this.isOpen) return false;
    clearTimeout(this.#timers.keep);
    return this.#freezeOn(file, this.#base);
  }

  /** Forgets the changes, and offers them once more. */
  async discard(): Promise<void> {
    const file = this.#article.file;
    if (!file) return;
    const [text, base] = this.isOpen ? [this.#text, this.#base] : [file.draft?.text, file.draft?.base];
    this.#end();
    const done = await this.#messages.attempt(words.edit.workingText, () =>
      this.#desk.keepDraft(file.article.id, file.revision.number, null),
    );
    if (!done || text === undefined || base === undefined || text === file.text) return;
    const bringBack = (): void => {
      this.#messages.notice = null;
      void this.#desk.keepDraft(file.article.id, base, text);
    };
    this.#messages.notice = {
      title: words.edit.discarded,
      body: words.edit.discardedBody(file.revision.number),
      actions: [{ label: words.edit.bringBack, run: bringBack }],
    };
  }

  async #freezeOn(file: ArticleFile, base: number): Promise<boolean> {
    const text = this.#text;
    if (text.trim() === '') {
      this.#messages.say(words.edit.empty);
      return false;
    }
    try {
      const given = { base, text, blocks: null, cause: 'decision' } as const;
      const revision = await this.#desk.revise(file.article.id, given);
      this.#end();
      this.#messages.say(
        revision.number > file.revision.number ? words.edit.frozen(revision.number) : words.edit.unchanged,
      );
      return true;
    } catch (error) {
      if (error instanceof ActFailure && error.why === 'moved-on') {
        this.#offerToFreezeOver();
        return false;
      }
      return this.#messages.attempt(words.edit.workingText, () => Promise.reject(error as Error));
    }
  }

  /** Another tab froze a text meanwhile: both are kept, and the editor says which is the later one. */
  #offerToFreezeOver(): void {
    const latest = this.#article.file;
    if (!latest) return;
    const freezeOver = (): void => {
      this.#messages.notice = null;
      void this.#freezeOn(latest, latest.revision.number);
    };
    this.#messages.notice = {
      title: words.edit.movedOn(latest.revision.number),
      body: words.edit.movedOnBody,
      actions: [{ label: words.edit.freezeAs(latest.revision.number + 1), run: freezeOver }],
    };
  }

  #end(): void {
    clearTimeout(this.#timers.read);
    clearTimeout(this.#timers.keep);
    this.#running.abort();
    this.isOpen = false;
    this.#file = null;
  }

  #keepSoon(): void {
    clearTimeout(this.#timers.keep);
    this.#timers.keep = setTimeout(() => void this.#keep(), pauses.keep);
  }

  async #keep(): Promise<boolean> {
    clearTimeout(this.#timers.keep);
    const file = this.#file;
    if (file === null) return true;
    const text = this.#text === file.text ? null : this.#text;
    if (text === null && file.draft === null && this.#article.file?.draft == null) return true;
    return this.#messages.attempt(words.edit.workingText, () =>
      this.#desk.keepDraft(file.article.id, this.#base, text),
    );
  }

  #readSoon(): void {
    clearTimeout(this.#timers.read);
    this.#timers.read = setTimeout(() => void this.#read(), pauses.read);
  }

  async #read(): Promise<void> {
    const file = this.#file;
    if (file === null) return;
    this.#running.abort();
    this.#running = new AbortController();
    const { signal } = this.#running;
    const text = this.#text;
    try {
      const findings = await this.#engine.check({ text }, {}, () => undefined, signal);
      if (signal.aborted) return;
      this.findings = findings;
      this.outlook = await this.#outlookOf(file, text, findings, signal);
    } catch (error) {
      const isNoOnesFault =
        error instanceof WorkerFailure && (error.why === 'superseded' || error.why === 'cancelled');
      if (!isNoOnesFault) console.error(error);
    }
  }

  async #outlookOf(
    file: ArticleFile,
    text: string,
    findings: Findings,
    signal: AbortSignal,
  ): Promise<Outlook> {
    const { revision, claims, anchors, decisions } = file;
    const number = revision.number + 1;
    const next = { ...revision, id: revisionId(revision.articleId, number), number };
    const unplaced = [{ revision, text: file.text, claims, anchors }];
    const { carryClaims } = await import('./carry-claims.ts');
    const carried = await carryClaims(
      this.#engine,
      { unplaced, decisions, revision: next, text },
      findings,
      signal,
    );
    const states = foldDecisions(decisions);
    const hasVerdict = (claimId: string): boolean => (states.get(claimId)?.verdict ?? null) !== null;
    return {
      claims: carried.length,
      stale: carried.filter(({ state, claimId }) => state === 'stale' && hasVerdict(claimId)).length,
      orphaned: carried.filter(({ state }) => state === 'orphaned').length,
    };
  }
}
