import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldDecisions, untouched } from '../../../src/desk/fold.ts';
import { newDecision } from '../../../src/desk/new-decision.ts';
import type { Act, ArticleRow, DecisionRow } from '../../../src/desk/records.ts';
import { redoTarget, undoTarget } from '../../../src/desk/undo.ts';
import { instant, log, verdict, withdraw, type Row } from './log.ts';

const article: ArticleRow = {
  id: 'a',
  title: '',
  createdAt: instant(0),
  touchedAt: instant(0),
  publishedOn: null,
  language: 'en',
  revision: 1,
};

function stateAfter(...rows: Row[]) {
  return foldDecisions(log(...rows)).get('c') ?? untouched('c');
}

describe('one editor', () => {
  test('a claim without decisions is open', () => {
    expect(untouched('c')).toMatchObject({ verdict: null, conflict: false, history: [] });
  });

  test('the later verdict of one editor stands, the earlier stays in the history', () => {
    const state = stateAfter(verdict('1', 'verified'), verdict('2', 'disputed'));
    expect(state.verdict).toBe('disputed');
    expect(state.conflict).toBe(false);
    expect(state.history.map(({ decision }) => decision.id)).toEqual(['1', '2']);
  });

  test('a withdrawn verdict gives way to the one before it', () => {
    expect(stateAfter(verdict('1', 'verified'), verdict('2', 'disputed'), withdraw('3', '2')).verdict).toBe(
      'verified',
    );
  });

  test('a withdrawal that is withdrawn brings the verdict back', () => {
    expect(stateAfter(verdict('1', 'verified'), withdraw('2', '1'), withdraw('3', '2')).verdict).toBe(
      'verified',
    );
    expect(
      stateAfter(verdict('1', 'verified'), withdraw('2', '1'), withdraw('3', '2'), withdraw('4', '3'))
        .verdict,
    ).toBeNull();
  });

  test('two withdrawals of one decision both have to go before it stands again', () => {
    const twice = [verdict('1', 'verified'), withdraw('2', '1'), withdraw('3', '1'), withdraw('4', '3')];
    expect(stateAfter(...twice).verdict).toBeNull();
    expect(stateAfter(...twice, withdraw('5', '2')).verdict).toBe('verified');
  });

  test('withdrawals in a circle, of themselves and of nothing take nothing back', () => {
    const state = stateAfter(
      verdict('1', 'verified'),
      withdraw('2', '3'),
      withdraw('3', '2'),
      withdraw('4', '4'),
      withdraw('5', 'gone'),
    );
    expect(state.verdict).toBe('verified');
    expect(state.history.filter(({ stands }) => stands).map(({ decision }) => decision.id)).toEqual(['1']);
  });

  test('a fix, a note and a source leave the claim open', () => {
    const state = stateAfter(
      { id: '1', act: 'note', text: 'asked Ines' },
      { id: '2', act: 'evidence', evidenceId: 'e' },
      { id: '3', act: 'fix', span: { start: 0, end: 1 }, original: '4', replacement: '5' },
      { id: '4', act: 'query', text: 'which month?' },
    );
    expect(state).toMatchObject({
      verdict: null,
      notes: [{ text: 'asked Ines' }],
      evidence: ['e'],
      fixes: [{ replacement: '5' }],
      query: { text: 'which month?' },
    });
  });

  test('undoing thousands of times in a row is read without running out of stack', () => {
    const chain = Array.from({ length: 20_000 }, (_, n) => withdraw(`w${n + 1}`, n === 0 ? 'w0' : `w${n}`));
    expect(stateAfter(verdict('w0', 'verified'), ...chain).verdict).toBe('verified');
  });
});

describe('an attributed claim', () => {
  test('is open until both questions are answered, and as good as the worse answer', () => {
    const said = verdict('1', 'verified', { question: 'said' });
    expect(stateAfter(said)).toMatchObject({ verdict: null, said: 'verified', so: null });
    expect(stateAfter(said, verdict('2', 'disputed', { question: 'so' }))).toMatchObject({
      verdict: 'disputed',
      said: 'verified',
      so: 'disputed',
    });
  });

  test('a verdict that names no question answers both', () => {
    expect(stateAfter(verdict('1', 'ambiguous'))).toMatchObject({ said: 'ambiguous', so: 'ambiguous' });
  });
});

describe('two editors', () => {
  const mine = verdict('1', 'verified', { author: 'MO' });
  const theirs = verdict('2', 'disputed', { author: 'JL' });

  test('verdicts given without knowing of each other are in conflict, and both are shown', () => {
    const state = stateAfter(mine, theirs);
    expect(state).toMatchObject({ verdict: null, conflict: true });
    expect(state.rivals.map(({ author, verdict: given }) => [author, given])).toEqual([
      ['MO', 'verified'],
      ['JL', 'disputed'],
    ]);
  });

  test('two who gave no name may be two: neither replaces the other unseen', () => {
    const [one, other] = [verdict('1', 'verified', { author: '' }), verdict('2', 'disputed', { author: '' })];
    expect(stateAfter(one, other)).toMatchObject({ verdict: null, conflict: true });
    expect(stateAfter(one, { ...other, over: ['1'] })).toMatchObject({
      verdict: 'disputed',
      conflict: false,
    });
  });

  test('verdicts that agree are no conflict', () => {
    expect(stateAfter(mine, verdict('2', 'verified', { author: 'JL' }))).toMatchObject({
      verdict: 'verified',
      conflict: false,
    });
  });

  test('a verdict given in sight of the other is a change of mind, not a conflict', () => {
    expect(stateAfter(mine, { ...theirs, over: ['1'] })).toMatchObject({
      verdict: 'disputed',
      conflict: false,
    });
  });

  test('a third decision in sight of both settles it, with its reason', () => {
    const third = verdict('3', 'disputed', { author: 'KS', over: ['1', '2'], reason: 'unsupported' });
    expect(stateAfter(mine, theirs, third)).toMatchObject({
      verdict: 'disputed',
      reason: 'unsupported',
      conflict: false,
    });
    expect(stateAfter(mine, theirs, third, withdraw('4', '3')).conflict).toBe(true);
  });

  test('a conflict on one question leaves the answer to the other', () => {
    const state = stateAfter(
      { ...mine, question: 'said' },
      { ...theirs, question: 'said' },
      verdict('3', 'verified', { question: 'so' }),
    );
    expect(state).toMatchObject({ verdict: null, conflict: true, said: null, so: 'verified' });
  });
});

/** Any log: verdicts, notes and withdrawals of anything, by three authors on three claims, with ties in time. */
const anyLog = fc
  .array(
    fc.record({
      claimId: fc.constantFrom('c', 'd', 'e'),
      author: fc.constantFrom('', 'MO', 'JL'),
      second: fc.nat(5),
      kind: fc.constantFrom('verified', 'disputed', 'ambiguous', 'note', 'withdraw', 'withdraw'),
      target: fc.nat(20),
      question: fc.constantFrom(undefined, 'said', 'so'),
      inSight: fc.boolean(),
    }),
    { maxLength: 20 },
  )
  .map((rows) =>
    log(
      ...rows.map(({ claimId, author, second, kind, target, question, inSight }, place) => {
        const head = { id: `${place}`, claimId, author, at: instant(second) };
        if (kind === 'withdraw') return withdraw(head.id, `${target}`, head);
        if (kind === 'note') return { ...head, act: 'note' as const, text: `${place}` };
        return verdict(head.id, kind as 'verified', {
          ...head,
          ...(question === undefined ? {} : { question: question as 'said' }),
          ...(inSight ? { over: [`${target}`] } : {}),
        });
      }),
    ),
  );

/** As an editor acts: each act through `newDecision`, undo and redo through their targets. */
function act(decisions: readonly DecisionRow[], step: Act | 'undo' | 'redo'): readonly DecisionRow[] {
  const moment = { id: `n${decisions.length}`, now: instant(0) };
  if (typeof step !== 'string')
    return [...decisions, newDecision(article, 'c', step, 'MO', decisions, moment)];
  const target = step === 'undo' ? undoTarget(decisions) : redoTarget(decisions);
  if (target === null) return decisions;
  const withdrawal: Act = { act: 'withdraw', of: target.id };
  return [...decisions, newDecision(article, target.claimId, withdrawal, 'MO', decisions, moment)];
}

const anyStep = fc.oneof(
  fc.constantFrom<'undo' | 'redo'>('undo', 'redo'),
  fc
    .constantFrom<'verified' | 'disputed' | 'ambiguous'>('verified', 'disputed', 'ambiguous')
    .map((given): Act => ({ act: 'verdict', verdict: given, reason: null })),
  fc.constant<Act>({ act: 'note', text: 'see page 7' }),
);

function present(decisions: readonly DecisionRow[]) {
  return [...foldDecisions(decisions).values()].map(({ history: _history, ...state }) => state);
}

describe('properties', () => {
  test('the state is the same in whatever order the decisions arrive', () => {
    fc.assert(
      fc.property(
        anyLog.chain((decisions) =>
          fc.tuple(
            fc.constant(decisions),
            fc.shuffledSubarray([...decisions], { minLength: decisions.length }),
          ),
        ),
        ([decisions, shuffled]) => {
          expect(foldDecisions(shuffled)).toEqual(foldDecisions(decisions));
        },
      ),
    );
  });

  test('merging two parts of a log in either order, with what both know twice, gives the state of the whole', () => {
    fc.assert(
      fc.property(
        anyLog,
        fc.array(fc.constantFrom('mine', 'theirs', 'both'), { minLength: 20 }),
        (decisions, parts) => {
          const mine = decisions.filter((_, place) => parts[place] !== 'theirs');
          const theirs = decisions.filter((_, place) => parts[place] !== 'mine');
          expect(foldDecisions([...mine, ...theirs])).toEqual(foldDecisions(decisions));
          expect(foldDecisions([...theirs, ...mine])).toEqual(foldDecisions(decisions));
        },
      ),
    );
  });

  test('undo and then redo changes nothing but the history', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 25 }), (steps) => {
        const before = steps.reduce(act, []);
        fc.pre(undoTarget(before) !== null);
        const undone = act(before, 'undo');
        expect(undone.length).toBe(before.length + 1);
        expect(present(act(undone, 'redo'))).toEqual(present(before));
      }),
    );
  });

  test('undoing everything and redoing everything comes back to where it was', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 12 }), (steps) => {
        const before = [...steps, { act: 'note', text: 'last' } as const].reduce(
          act,
          [] as readonly DecisionRow[],
        );
        // Never more steps than there are decisions: a broken undo fails instead of going on for ever.
        const through = (from: readonly DecisionRow[], step: 'undo' | 'redo') =>
          before.reduce((rows) => act(rows, step), from);
        const standing = (rows: readonly DecisionRow[]) =>
          present(rows).flatMap(({ notes }) => notes.map(({ id }) => id));
        const undone = through(before, 'undo');
        expect(present(undone).every((state) => state.verdict === null && state.notes.length === 0)).toBe(
          true,
        );
        const now = through(undone, 'redo');
        expect(standing(now)).toEqual(expect.arrayContaining(standing(before)));
      }),
    );
  });

  test('no log is refused, whatever its withdrawals point at', () => {
    fc.assert(
      fc.property(anyLog, (decisions) => {
        const ids = [...foldDecisions(decisions).values()].flatMap(({ history }) =>
          history.map(({ decision }) => decision.id),
        );
        expect(ids.toSorted()).toEqual(decisions.map(({ id }) => id).toSorted());
      }),
    );
  });
});

describe('a new decision', () => {
  test('is later than every other of its article, even where the clock has gone back', () => {
    const decisions = log(verdict('1', 'verified', { at: instant(90) }));
    const made = newDecision(article, 'c', { act: 'note', text: 'n' }, 'MO', decisions, {
      id: '2',
      now: instant(0),
    });
    expect(made.at).toBe('2025-04-18T00:01:30.001Z');
  });

  test('names the standing verdicts of its claim that it was given in sight of, and no others', () => {
    const decisions = log(
      verdict('1', 'verified'),
      verdict('2', 'disputed'),
      withdraw('3', '2'),
      verdict('4', 'verified', { claimId: 'd' }),
    );
    const made = newDecision(
      article,
      'c',
      { act: 'verdict', verdict: 'ambiguous', reason: null },
      'JL',
      decisions,
      { id: '5', now: instant(9) },
    );
    expect(made).toMatchObject({ over: ['1'] });
  });
});

describe('redo', () => {
  test('ends with the next decision', () => {
    const decisions = log(verdict('1', 'verified'), withdraw('2', '1'));
    expect(redoTarget(decisions)?.id).toBe('2');
    expect(
      redoTarget([...decisions, ...log({ id: '3', act: 'note', text: 'n', at: instant(9) })]),
    ).toBeNull();
  });

  test('has nothing to bring back where nothing was undone', () => {
    expect(redoTarget(log(verdict('1', 'verified')))).toBeNull();
    expect(undoTarget([])).toBeNull();
  });
});
