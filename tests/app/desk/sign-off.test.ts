import { describe, expect, test } from 'vitest';
import { signOffOf, unsignedItems } from '../../../src/desk/sign-off.ts';
import { log, verdict, withdraw } from './log.ts';

const sign = (id: string, author: string, textHash = 'h') =>
  ({ id, act: 'sign-off', textHash, exceptions: [], claimId: '', author }) as const;
const names = (given: ReturnType<typeof signOffOf>) => given.signed.map(({ author }) => author);

describe('a signature', () => {
  test('holds for the text that it names', () => {
    const decisions = log(verdict('v', 'verified'), sign('s', 'MO'));
    expect(names(signOffOf(decisions, 'h'))).toEqual(['MO']);
    expect(signOffOf(decisions, 'other')).toMatchObject({ signed: [], lapsed: { why: 'text-changed' } });
  });

  test('lapses when something is decided after it, not when a note or a source is added', () => {
    const signed = [verdict('v', 'verified'), sign('s', 'MO')] as const;
    const note = { id: 'n', act: 'note', text: 'seen' } as const;
    expect(names(signOffOf(log(...signed, note), 'h'))).toEqual(['MO']);
    expect(names(signOffOf(log(...signed, note, withdraw('w', 'n')), 'h'))).toEqual(['MO']);
    expect(signOffOf(log(...signed, verdict('x', 'disputed')), 'h')).toMatchObject({
      signed: [],
      lapsed: { why: 'decided-since', decision: { id: 's' } },
    });
    expect(names(signOffOf(log(...signed, withdraw('w', 'v')), 'h'))).toEqual([]);
  });

  test('can be taken back, which is no lapse', () => {
    const decisions = log(sign('s', 'MO'), withdraw('w', 's', { claimId: '' }));
    expect(signOffOf(decisions, 'h')).toEqual({ signed: [], lapsed: null });
  });

  test('is joined by a second one of another name; the same name counts once', () => {
    expect(names(signOffOf(log(sign('s', 'MO'), sign('t', 'MO'), sign('u', 'AK')), 'h'))).toEqual([
      'MO',
      'AK',
    ]);
  });

  test('by one name after a change does not bring the other name back', () => {
    const decisions = log(sign('s', 'MO'), verdict('v', 'verified'), sign('u', 'AK'));
    expect(names(signOffOf(decisions, 'h'))).toEqual(['AK']);
  });
});

describe('what stands in the way of a signature', () => {
  const owed = [
    { claimId: 'c', status: 'open' },
    { claimId: 'd', status: 'stale' },
    { claimId: 'e', status: 'conflict' },
  ] as const;

  test('each owed item without a reason of its own; two verdicts in conflict whatever the reason', () => {
    const exceptions = [
      { claimId: 'c', because: 'the ministry answers tomorrow' },
      { claimId: 'd', because: ' ' },
      { claimId: 'e', because: 'never mind' },
    ];
    expect(unsignedItems({ owed }, exceptions).map(({ claimId }) => claimId)).toEqual(['d', 'e']);
  });
});
