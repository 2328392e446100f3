/** What leaves the desk, and only when asked: the report, its tables, the corrected text and the list of changes. */
import type { Desk } from '../../desk/desk.ts';
import { words } from '../words/words.ts';
import type { Article } from './article.svelte.ts';
import { copyText, fileNameFrom, saveFile } from './hand-over.ts';
import type { Messages } from './messages.svelte.ts';

export class Exports {
  readonly #article: Article;
  readonly #messages: Messages;

  constructor(article: Article, messages: Messages) {
    this.#article = article;
    this.#messages = messages;
  }

  saveHtml(): void {}
  saveCsv(): void {}
  saveConversions(): void {}
  async copyText(): Promise<void> {}
  async copyChanges(): Promise<void> {}
  print(): void {
    window.print();
  }

  /** Everything there is, where something is wrong. */
  async saveEverything(desk: Desk): Promise<void> {
    await this.#messages.attempt(words.trouble.saveEverything, async () => {
      this.#save('recount.json', 'application/json', JSON.stringify(await desk.rawExport(), null, 1));
    });
  }

  #save(name: string, type: string, content: string): void {
    saveFile(name, type, content);
    this.#messages.say(words.acts.saved(name));
  }

  async #copy(text: string, done: string): Promise<void> {
    const copied = await copyText(text);
    this.#messages.say(copied ? done : words.trouble.clipboardRefused);
  }
}
