/**
 * The article on the desk: its file as it is stored, the claims derived from it, and the run of the engine where a
 * revision has not been read yet. A late answer for an older text is dropped.
 */
import type { Findings, Manuscript, Progress } from '../../../claims/index.ts';
import { completenessOf } from '../../desk/completeness.ts';
import { correctText, type Correction } from '../../desk/corrected.ts';
import type { ArticleFile, Desk } from '../../desk/desk.ts';
import type { AnchorRow } from '../../desk/records.ts';
import { signOffOf } from '../../desk/sign-off.ts';
import { live } from '../../store/live.svelte.ts';
import type { Engine as WorkerEngine } from '../../worker/engine-client.ts';
import { WorkerFailure } from '../../worker/worker-failure.ts';
import { claimViews, isAlarm, isOwed, type ClaimView } from '../view/claim-view.ts';
import { words } from '../words/words.ts';
import type { Messages } from './messages.svelte.ts';

/** The engine as the screens need it. */
export type Engine = Pick<WorkerEngine, 'check' | 'reanchor'>;

export class Article {
  progress = $state.raw<Progress | null>(null);
  /** Findings of this run that are not stored, because storing them failed or is under way. */
  #unstored = $state.raw<{ readonly revisionId: string; readonly findings: Findings } | null>(null);
  #reading: string | null = null;
  #running = new AbortController();
  readonly #desk: Desk;
  readonly #engine: Engine;
  readonly #messages: Messages;
  readonly #articleId: () => string | null;

  /** Must be made while a component is being set up: a revision that nobody has read is handed to the engine. */
  constructor(desk: Desk, engine: Engine, messages: Messages, articleId: () => string | null) {
    this.#desk = desk;
    this.#engine = engine;
    this.#messages = messages;
    this.#articleId = articleId;
    $effect(() => {
      const file = this.file;
      if (!file) this.#stop();
      else if (file.findings === null || file.unplaced.length > 0) void this.#read(file);
    });
  }

  /** The id by itself: another claim of the same article must not open the article anew. */
  readonly #openId = $derived.by(() => this.#articleId());
  readonly #watched = $derived.by(() => {
    const articleId = this.#openId;
    if (articleId === null) return null;
    return live<ArticleFile | null>((seen, failed) => this.#desk.watchArticle(articleId, {}, seen, failed));
  });
  readonly #state = $derived(this.#watched?.current ?? null);

  /** Undefined while it is being read, null where there is none. */
  readonly file = $derived.by(() => {
    if (this.#state === null) return null;
    return this.#state.state === 'ready' ? this.#state.value : undefined;
  });
  /** Why it could not be read; null where it could. */
  readonly failed = $derived(this.#state?.state === 'failed' ? this.#state.error : null);

  readonly findings = $derived.by(() => {
    const file = this.file;
    if (!file) return null;
    if (file.findings !== null) return file.findings;
    return this.#unstored?.revisionId === file.revision.id ? this.#unstored.findings : null;
  });

  readonly claims: readonly ClaimView[] = $derived(this.file ? claimViews(this.file, this.findings) : []);
  readonly owed = $derived(this.claims.filter(isOwed));
  readonly alarms = $derived(this.claims.filter(isAlarm));
  readonly setAside = $derived(this.claims.flatMap(({ setAside }) => setAside));

  /** The fixes that stand in the draft, in reading order. */
  readonly corrections: readonly Correction[] = $derived.by(() => {
    if (!this.file) return [];
    const fixes = this.claims.flatMap(({ state }) => state.fixes);
    return correctText(this.file.text, this.file.revision.number, fixes).corrections;
  });
  readonly completeness = $derived(
    completenessOf(new Map(this.claims.map(({ id, status }) => [id, status])), this.findings),
  );

  readonly signOff = $derived(signOffOf(this.file?.decisions ?? [], this.file?.revision.textHash ?? ''));

  claim(id: string | null): ClaimView | null {
    return this.#byId.get(id ?? '') ?? null;
  }

  /** Reads the present revision again from the start. */
  readAgain(): void {
    this.#stop();
    if (this.file) void this.#read(this.file);
  }

  readonly #byId = $derived(new Map(this.claims.map((claim) => [claim.id, claim])));

  #stop(): void {
    this.#running.abort();
    this.#reading = null;
  }

  /** Most texts are first revisions: what carries claims comes when it is needed. */
  async #carry(file: ArticleFile, findings: Findings, signal: AbortSignal): Promise<readonly AnchorRow[]> {
    if (file.unplaced.length === 0) return [];
    const { carryClaims } = await import('./carry-claims.ts');
    return carryClaims(this.#engine, file, findings, signal);
  }

  async #read(file: ArticleFile): Promise<void> {
    const { article, revision, text } = file;
    if (this.#reading === revision.id) return;
    this.#reading = revision.id;
    this.#running = new AbortController();
    this.progress = null;
    const isCurrent = (): boolean => this.#reading === revision.id;
    const manuscript: Manuscript = revision.blocks === null ? { text } : { text, blocks: revision.blocks };
    try {
      const show = (progress: Progress): void => {
        if (isCurrent()) this.progress = progress;
      };
      const { signal } = this.#running;
      const findings = file.findings ?? (await this.#engine.check(manuscript, {}, show, signal));
      const carried = await this.#carry(file, findings, signal);
      if (!isCurrent()) return;
      this.progress = null;
      this.#unstored = { revisionId: revision.id, findings };
      await this.#messages.attempt(words.sheet.label, () =>
        this.#desk.storeFindings(article.id, revision.number, {}, findings, carried),
      );
    } catch (error) {
      const isNoOnesFault =
        error instanceof WorkerFailure && (error.why === 'superseded' || error.why === 'cancelled');
      if (!isCurrent() || isNoOnesFault) return;
      console.error(error);
      this.progress = null;
      this.#messages.notice = {
        title: words.trouble.engineStopped,
        body: words.trouble.engineStoppedBody,
        actions: [{ label: words.trouble.readAgain, run: () => this.readAgain() }],
      };
    }
  }
}
