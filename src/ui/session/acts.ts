/** What an editor does to a claim, each as one act of the desk, followed by one sentence in the foot. */
import type { FoundFix, Span } from '../../../claims/index.ts';
import type { AttachedDocument, Desk } from '../../desk/desk.ts';
import type { VerdictDecision } from '../../desk/fold.ts';
import type { Act, DecisionReason, EvidenceRow, SignOffException, Verdict } from '../../desk/records.ts';
import { markOf } from '../../desk/set-aside.ts';
import type { ClaimView } from '../view/claim-view.ts';
import { waysOut } from '../view/ways-out.ts';
import { words } from '../words/words.ts';
import type { Article } from './article.svelte.ts';
import type { Messages } from './messages.svelte.ts';
import type { Selection } from './selection.svelte.ts';

export interface VerdictDetail {
  readonly reason: DecisionReason | null;
  readonly question?: 'said' | 'so';
}

export type NewEvidence = Pick<EvidenceRow, 'url' | 'title' | 'quote' | 'place' | 'accessedOn' | 'primary'>;

export class Acts {
  /** Initials or name of the editor; empty until given. */
  author = '';
  readonly #desk: Desk;
  readonly #article: Article;
  readonly #selection: Selection;
  readonly #messages: Messages;

  constructor(desk: Desk, article: Article, selection: Selection, messages: Messages) {
    this.#desk = desk;
    this.#article = article;
    this.#selection = selection;
    this.#messages = messages;
  }

  /**
   * Gives the verdict and, where asked to, moves on to the next claim that is owed. It moves before the verdict is
   * stored, so that the next key of a fast hand meets the next claim; a verdict that fails brings the claim back.
   */
  async giveVerdict(
    claim: ClaimView,
    verdict: Verdict,
    detail: VerdictDetail,
    moveOn: boolean,
  ): Promise<void> {
    const next = this.#selection.nextOwed(claim);
    const deciding = this.#decide(claim, words.verdicts[verdict], { act: 'verdict', verdict, ...detail });
    if (next !== null && moveOn) this.#selection.select(next.id);
    const done = await deciding;
    if (done) this.#messages.say(words.acts.verdict(claim.number, words.seals[verdict]), true);
    else this.#selection.select(claim.id);
  }

  /** The same verdict once more, on the text as it is now. */
  async giveAgain(claimId: string, { verdict, reason, question }: VerdictDecision): Promise<void> {
    const detail = question === undefined ? { reason } : { reason, question };
    if (await this.#decideOn(claimId, words.verdicts[verdict], { act: 'verdict', verdict, ...detail }))
      this.#messages.say(words.revisions.still(words.seals[verdict]), true);
  }

  async place(claimId: string, spans: readonly Span[]): Promise<void> {
    const plain = spans.map(({ start, end }) => ({ start, end }));
    if (await this.#decideOn(claimId, words.revisions.place, { act: 'place', spans: plain }))
      this.#messages.say(words.acts.placed, true);
  }

  async letRest(claimId: string, because: string): Promise<void> {
    if (await this.#decideOn(claimId, words.revisions.rest, { act: 'rest', because }))
      this.#messages.say(words.acts.rested, true);
  }

  /** What stands from a place of the text on becomes a claim by itself. */
  async split(claim: ClaimView, cut: number): Promise<void> {
    const act = { act: 'split', cut, newId: crypto.randomUUID().replaceAll('-', '') } as const;
    if (await this.#decide(claim, words.split.command, act)) this.#messages.say(words.split.done, true);
  }

  /** The next claim becomes part of this one. */
  async mergeNext(claim: ClaimView): Promise<void> {
    const next = this.#article.claims.find(({ number, spans }) => number > claim.number && spans.length > 0);
    if (next === undefined) return;
    if (await this.#decide(claim, words.commands.merge, { act: 'merge', with: [next.id] }))
      this.#messages.say(words.acts.merged, true);
  }

  /** Applies the fix with this number from 1; it leaves the claim open. */
  async applyFix(claim: ClaimView, fix: FoundFix): Promise<void> {
    const original = this.#article.file?.text.slice(fix.start, fix.end) ?? '';
    const span = { start: fix.start, end: fix.end };
    const inDraft = this.#article.corrections.some(
      ({ span: there, decision }) =>
        there.start === fix.start && there.end === fix.end && decision.replacement === fix.replacement,
    );
    if (inDraft) {
      this.#messages.say(words.acts.alreadyFixed);
      return;
    }
    const act = { act: 'fix', span, original, replacement: fix.replacement } as const;
    if (await this.#decide(claim, fix.replacement, act)) {
      this.#messages.say(words.acts.fixed(fix.replacement), true);
    }
  }

  /** Enter: the first fix, where one side alone can be wrong; where either may be, nothing. */
  async applyOnlyFix(claim: ClaimView): Promise<void> {
    const ways = waysOut(claim.checks[0] ?? null);
    if (ways.kind === 'two-sides') {
      this.#messages.say(words.acts.chooseFirst);
      return;
    }
    const [fix] = ways.kind === 'one-side' ? ways.fixes : [];
    if (fix === undefined) this.#messages.say(words.acts.noFix);
    else await this.applyFix(claim, fix);
  }

  /** A choice by its number: a fix, or after the last of two sides the query to the writer. */
  async choose(claim: ClaimView, number: number): Promise<void> {
    const ways = waysOut(claim.checks[0] ?? null);
    const fixes = ways.kind === 'none' ? [] : ways.fixes;
    const fix = fixes[number - 1];
    if (fix !== undefined) await this.applyFix(claim, fix);
    else if (ways.kind === 'two-sides' && number === fixes.length + 1) await this.queryWriter(claim);
    else this.#messages.say(words.acts.noSuchFix);
  }

  async queryWriter(claim: ClaimView): Promise<void> {
    const text = words.inspector.queryText(claim.row.text);
    if (await this.#decide(claim, words.inspector.query, { act: 'query', text })) {
      this.#messages.say(words.acts.query, true);
    }
  }

  async keepNote(claim: ClaimView, text: string): Promise<boolean> {
    const done = await this.#decide(claim, words.inspector.note, { act: 'note', text });
    if (done) this.#messages.say(words.acts.note, true);
    return done;
  }

  /** The alarm that the inspector shows is none, because. */
  async setAside(claim: ClaimView, because: string): Promise<boolean> {
    const [check] = claim.checks;
    const text = this.#article.file?.text;
    if (check === undefined || text === undefined) return false;
    const act = { act: 'set-aside', check: markOf(check, text), because } as const;
    const done = await this.#decide(claim, words.inspector.noError, act);
    if (done) this.#messages.say(words.acts.setAside, true);
    return done;
  }

  /** Brings an alarm back that was set aside, also where more was decided since. */
  async takeBackMark(claim: ClaimView, decisionId: string): Promise<void> {
    if (await this.#decide(claim, words.inspector.takeBackMark, { act: 'withdraw', of: decisionId }))
      this.#messages.say(words.acts.alarmBack, true);
  }

  async keepSource(
    claim: ClaimView,
    evidence: NewEvidence,
    document: AttachedDocument | null,
  ): Promise<boolean> {
    const articleId = this.#article.file?.article.id;
    if (articleId === undefined) return false;
    const row = { ...evidence, articleId, claimId: claim.id, author: this.author };
    const done = await this.#messages.attempt(evidence.title, async () => {
      await this.#desk.addEvidence(row, document);
    });
    if (done) this.#messages.say(words.acts.source, true);
    return done;
  }

  /** Signs the text of the latest revision; the name is kept for what is decided next. */
  async signOff(author: string, exceptions: readonly SignOffException[]): Promise<boolean> {
    const { file } = this.#article;
    if (!file) return false;
    const { textHash } = file.revision;
    this.author = author;
    const done = await this.#decideOn('', words.signOff.button, { act: 'sign-off', textHash, exceptions });
    if (done) {
      this.#messages.say(words.signOff.done(author), true);
      await this.#messages.attempt(words.signOff.by, () => this.#desk.putSetting('author', author));
    }
    return done;
  }

  async withdrawSignature(signature: string, because: string): Promise<boolean> {
    const done = await this.#decideOn('', words.signOff.withdraw, {
      act: 'withdraw',
      of: signature,
      because,
    });
    if (done) this.#messages.say(words.signOff.withdrawn, true);
    return done;
  }

  async undo(): Promise<void> {
    await this.#step(
      words.commands.undo,
      (id) => this.#desk.undo(id, this.author),
      words.acts.undone,
      words.acts.nothingToUndo,
    );
  }

  async redo(): Promise<void> {
    await this.#step(
      words.commands.redo,
      (id) => this.#desk.redo(id, this.author),
      words.acts.redone,
      words.acts.nothingToRedo,
    );
  }

  async #step(
    what: string,
    act: (articleId: string) => ReturnType<Desk['undo']>,
    done: string,
    nothing: string,
  ): Promise<void> {
    const articleId = this.#article.file?.article.id;
    if (articleId === undefined) return;
    await this.#messages.attempt(what, async () => {
      const decision = await act(articleId);
      this.#messages.say(decision === null ? nothing : done);
      if (decision !== null && decision.claimId !== '') this.#selection.select(decision.claimId);
    });
  }

  #decide({ id }: ClaimView, what: string, act: Act): Promise<boolean> {
    return this.#decideOn(id, what, act);
  }

  #decideOn(claimId: string, what: string, act: Act): Promise<boolean> {
    const articleId = this.#article.file?.article.id;
    if (articleId === undefined) return Promise.resolve(false);
    return this.#messages.attempt(what, async () => {
      await this.#desk.decide(articleId, claimId, act, this.author);
    });
  }
}
