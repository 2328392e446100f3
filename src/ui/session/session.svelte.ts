/** One sitting at the desk: it holds the parts that the screens share and ties the few acts that touch several of them. */
import { createContext } from 'svelte';
import { MediaQuery } from 'svelte/reactivity';
import type { Desk } from '../../desk/desk.ts';
import type { DecisionReason, Verdict } from '../../desk/records.ts';
import { words } from '../words/words.ts';
import { Acts } from './acts.ts';
import { Article, type Engine } from './article.svelte.ts';
import { CaseFiles } from './case-files.svelte.ts';
import { Exports } from './exports.ts';
import { Imports } from './imports.svelte.ts';
import { Messages } from './messages.svelte.ts';
import { Overlays } from './overlays.svelte.ts';
import { Panes } from './panes.ts';
import { Reasons } from './reasons.svelte.ts';
import { Route } from './route.svelte.ts';
import type { Finder } from './claim-finder.ts';
import { Selection } from './selection.svelte.ts';
import { Working } from './working.svelte.ts';

export type Editing = 'note' | 'source' | 'no-error' | 'find';

export interface Detail {
  readonly reason: DecisionReason | null;
  /** Of an attributed claim: was it said, is it so; null answers both. */
  readonly question: 'said' | 'so' | null;
}

const noDetail: Detail = { reason: null, question: null };

export class Session {
  readonly desk: Desk;
  readonly route: Route;
  readonly messages: Messages;
  readonly article: Article;
  readonly selection: Selection;
  readonly acts: Acts;
  readonly working: Working;
  readonly reasons: Reasons;
  readonly imports: Imports;
  readonly caseFiles: CaseFiles;
  readonly exports: Exports;
  readonly overlays = new Overlays();
  readonly panes = new Panes();
  readonly phone = new MediaQuery('max-width: 720px');
  readonly narrow = new MediaQuery('max-width: 1180px');
  #open = $state.raw<{ readonly what: Editing; readonly claimId: string | null } | null>(null);
  #detail = $state.raw<Detail & { readonly claimId: string | null }>({ ...noDetail, claimId: null });
  singleLetters = $state(true);

  /** Must be called while a component is being set up, because its parts watch the desk. */
  constructor(desk: Desk, engine: Engine, finder: Finder) {
    this.desk = desk;
    this.messages = new Messages();
    this.route = new Route();
    this.article = new Article(desk, engine, this.messages, () => this.route.articleId);
    this.selection = new Selection(this.article, this.route, finder);
    this.acts = new Acts(desk, this.article, this.selection, this.messages);
    this.reasons = new Reasons(desk, this.messages);
    this.working = new Working(desk, engine, this.article, this.messages);
    const author = (): string => this.acts.author;
    this.caseFiles = new CaseFiles(desk, this.route, this.messages, this.overlays, author);
    this.imports = new Imports(desk, this.route, this.messages, this.caseFiles);
    this.exports = new Exports(this.article, this.messages);
  }

  /** Which field is open in the inspector or the queue; those of a claim close when another is selected. */
  get editing(): Editing | null {
    const open = this.#open;
    return open !== null && (open.what === 'find' || open.claimId === this.#claimId) ? open.what : null;
  }

  /** What the next verdict on the selected claim carries. */
  get detail(): Detail {
    return this.#detail.claimId === this.#claimId ? this.#detail : noDetail;
  }

  setDetail(detail: Partial<Detail>): void {
    this.#detail = { ...this.detail, ...detail, claimId: this.#claimId };
  }

  get #claimId(): string | null {
    return this.selection.claim?.id ?? null;
  }

  setSingleLetters(on: boolean): void {
    this.singleLetters = on;
    void this.messages.attempt(words.keys.title, () => this.desk.putSetting('single-letters', on));
  }

  giveVerdict(verdict: Verdict, moveOn = true): void {
    const { claim } = this.selection;
    if (claim === null) return;
    const { reason, question } = this.detail;
    if (claim.state.conflict && reason === null) {
      this.messages.say(words.conflict.reasonFirst);
      return;
    }
    const detail = question === null ? { reason } : { reason, question };
    void this.acts.giveVerdict(claim, verdict, detail, moveOn && question === null);
  }

  /** A reason chosen before the verdict waits for it; chosen after, it is given with the same verdict again. */
  giveReason(reason: DecisionReason | null, given: Verdict | null): void {
    this.setDetail({ reason });
    if (given !== null) this.giveVerdict(given, false);
  }

  open(editing: Editing): void {
    this.#open = { what: editing, claimId: this.#claimId };
    if (editing === 'find' && this.narrow.current) this.selection.drawer = true;
  }

  close(): void {
    this.#open = null;
  }

  /** Escape: closes what is open, one thing at a time, and comes back to the text. */
  back(): void {
    if (this.editing !== null) {
      if (this.editing === 'find') this.selection.query = '';
      this.close();
    } else if (this.selection.drawer) this.selection.drawer = false;
    void this.panes.focus('sheet');
  }

  toggleClean(): void {
    this.selection.clean = !this.selection.clean;
    this.messages.say(this.selection.clean ? words.sheet.cleanRead : words.sheet.markedRead);
  }

  toggleQueue(): void {
    if (this.narrow.current) this.selection.drawer = !this.selection.drawer;
    void this.panes.focus(this.narrow.current && !this.selection.drawer ? 'sheet' : 'queue');
  }
}

/** The session of the page, for every component below the root. */
export const [getSession, setSession] = createContext<Session>();
