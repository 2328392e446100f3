/**
 * What leaves the desk, and only when asked: the report, its tables, the corrected text and the list of changes. The
 * writers of the report are loaded when the first of them is needed.
 */
import type { Desk } from '../../desk/desk.ts';
import type { Report } from '../../report/model.ts';
import { words } from '../words/words.ts';
import type { Article } from './article.svelte.ts';
import { copyText, fileNameFrom, saveFile } from './hand-over.ts';
import type { Messages } from './messages.svelte.ts';

type Writer = (report: Report) => string;

export class Exports {
  readonly #article: Article;
  readonly #messages: Messages;

  constructor(article: Article, messages: Messages) {
    this.#article = article;
    this.#messages = messages;
  }

  saveHtml(): Promise<void> {
    return this.#save(
      'report.html',
      'text/html',
      async () => (await import('../../report/html.ts')).reportHtml,
    );
  }

  saveCsv(): Promise<void> {
    return this.#save('report.csv', 'text/csv', async () => (await import('../../report/csv.ts')).reportCsv);
  }

  saveConversions(): Promise<void> {
    return this.#save(
      'conversions.csv',
      'text/csv',
      async () => (await import('../../report/conversions-csv.ts')).conversionsCsv,
    );
  }

  saveMarks(): Promise<void> {
    return this.#save(
      'no-errors.jsonl',
      'application/jsonl',
      async () => (await import('../../report/marks-jsonl.ts')).marksJsonl,
    );
  }

  copyText(): Promise<void> {
    return this.#copy(
      words.acts.copiedText,
      async () => (await import('../../report/corrections.ts')).correctedText,
    );
  }

  copyChanges(): Promise<void> {
    return this.#copy(
      words.acts.copiedChanges,
      async () => (await import('../../report/corrections.ts')).changesText,
    );
  }

  /** The report screen is what prints. */
  print(): void {
    window.print();
  }

  /** A document as a download: it is never shown as a page of ours, whatever its type says. */
  async saveDocument(desk: Desk, hash: string, title: string): Promise<void> {
    await this.#messages.attempt(title, async () => {
      const row = await desk.readDocument(hash);
      if (row === null) {
        this.#messages.say(words.document.gone);
        return;
      }
      const name = documentName(title, row.type);
      saveFile(name, 'application/octet-stream', new Uint8Array(row.data));
      this.#messages.say(words.acts.saved(name));
    });
  }

  /** Everything there is, where something is wrong: a case file, or where not even that can be written the bare rows. */
  async saveEverything(desk: Desk): Promise<void> {
    await this.#messages.attempt(words.trouble.saveEverything, async () => {
      const { name, content } = await everything(desk);
      saveFile(name, 'application/json', content);
      this.#messages.say(words.acts.saved(name));
    });
  }

  async #save(suffix: string, type: string, load: () => Promise<Writer>): Promise<void> {
    await this.#messages.attempt(suffix, async () => {
      const [report, write] = await Promise.all([this.#report(), load()]);
      const name = `${fileNameFrom(report.title)}-${suffix}`;
      saveFile(name, `${type};charset=utf-8`, write(report));
      this.#messages.say(words.acts.saved(name));
    });
  }

  async #copy(done: string, load: () => Promise<Writer>): Promise<void> {
    await this.#messages.attempt(words.report.copy, async () => {
      const [report, write] = await Promise.all([this.#report(), load()]);
      this.#messages.say((await copyText(write(report))) ? done : words.trouble.clipboardRefused);
    });
  }

  async #report(): Promise<Report> {
    const { reportOf } = await import('./report-of.ts');
    const file = this.#article.file;
    if (!file) throw new Error('There is no article on the desk to report on.');
    return reportOf(file, this.#article.findings);
  }
}

async function everything(desk: Desk): Promise<{ readonly name: string; readonly content: string }> {
  try {
    return { name: `${words.caseFile.deskName}.recount.json`, content: await desk.writeCase(null) };
  } catch (error) {
    console.warn('No case file could be written:', error);
    return { name: 'recount-rows.json', content: JSON.stringify(await desk.rawExport(), null, 1) };
  }
}

const endings: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'text/html': 'html',
  'text/plain': 'txt',
  'multipart/related': 'mhtml',
};

function documentName(title: string, type: string): string {
  return `${fileNameFrom(title)}.${endings[type] ?? 'bin'}`;
}
