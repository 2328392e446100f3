/**
 * Takes a text from the clipboard, a field, a file or the sample, and puts it on the desk as an article; hands on a case file.
 * Where there is nothing to read it says so in a sentence and changes nothing.
 */
import type { Desk } from '../../desk/desk.ts';
import { readTextFile } from '../../intake/text-file.ts';
import { words } from '../words/words.ts';
import { isCaseFile, type CaseFiles } from './case-files.svelte.ts';
import type { Messages } from './messages.svelte.ts';
import type { Route } from './route.svelte.ts';

export class Imports {
  /** What is being read, while it takes its time; empty otherwise. */
  reading = $state('');
  /** One sentence on what could not be taken. */
  complaint = $state('');
  readonly #desk: Desk;
  readonly #route: Route;
  readonly #messages: Messages;
  readonly #caseFiles: CaseFiles;

  constructor(desk: Desk, route: Route, messages: Messages, caseFiles: CaseFiles) {
    this.#desk = desk;
    this.#route = route;
    this.#messages = messages;
    this.#caseFiles = caseFiles;
  }

  /** Puts a text on the desk and opens it. Whether it was taken. */
  async takeText(text: string, title = ''): Promise<boolean> {
    if (text.trim() === '') {
      this.complaint = words.trouble.emptyPaste;
      return false;
    }
    this.complaint = '';
    this.reading = words.library.reading(title === '' ? words.library.theDraft : `“${title}”`);
    const taken = await this.#messages.attempt(words.library.theDraft, async () => {
      const article = await this.#desk.importArticle({
        title,
        text,
        blocks: null,
        publishedOn: null,
        language: 'en',
      });
      this.#messages.say(words.acts.imported);
      this.#route.go('draft', article.id, null);
    });
    this.reading = '';
    return taken;
  }

  /** A paste anywhere in the window. */
  async takePaste(data: DataTransfer | null): Promise<boolean> {
    const [file] = data?.files ?? [];
    if (file !== undefined) return this.takeFile(file);
    const text = data?.getData('text/plain') ?? '';
    if (text.trim() === '') {
      this.complaint = words.trouble.nothingToPaste;
      return false;
    }
    return this.takeText(text);
  }

  async takeFile(file: File): Promise<boolean> {
    this.complaint = '';
    this.reading = words.library.reading(`“${file.name}”`);
    if (await isCaseFile(file)) {
      await this.#caseFiles.open(file);
      this.reading = '';
      return true;
    }
    const read = await readTextFile(file);
    this.reading = '';
    if (!read.ok) {
      this.complaint = words.trouble.noTextIn[read.why](file.name);
      return false;
    }
    return this.takeText(read.text);
  }

  /** The sample ships with the page, so this asks no other host. */
  async openSample(): Promise<void> {
    try {
      const answer = await fetch(new URL('sample.txt', document.baseURI));
      if (!answer.ok) throw new Error(`The sample came with status ${answer.status}.`);
      await this.takeText(await answer.text());
    } catch (error) {
      console.error(error);
      this.complaint = words.trouble.sampleMissing;
    }
  }
}
