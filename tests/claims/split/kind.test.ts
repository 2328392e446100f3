/** Forecasts and opinions are marked as such; what only looks like one is not. */
import { describe, expect, test } from 'vitest';
import { check } from '../../../claims/index.ts';

const kindsOf = (text: string): readonly string[] => check(text).claims.map(({ kind }) => kind);

const finding = {
  forecast: [
    'Tolls will rise again soon.',
    'The port would close under the plan.',
    'The ferry may be late again.',
    'The port plans to build a second quay.',
    'Planning to build a quay, the port has closed the road.',
    'The town is expected to pay for it.',
    'The town expects tolls of $5 million.',
    'The quay is set to open soon.',
    'The port is likely to close.',
    'The port is on track to break even.',
    'They are going to sell the ferry.',
    'The work is scheduled to begin soon.',
    'Tolls are projected to rise by 5%.',
    'The work will begin next year.',
    'The port spends $5 million over the next four years.',
    'The town predicts a fall in tolls.',
    'The town promised to pay for it.',
  ],
  opinion: [
    'The quay should be closed.',
    'The town ought to pay for it.',
    'Sadly, nobody came to see it.',
    'In my view, the town pays too little.',
    'I think the quay is too short.',
    'The new quay is a disgraceful piece of work.',
    'It is the work of a town that was arguably too rich.',
  ],
} as const;

describe.each(Object.entries(finding))('%s', (kind, texts) => {
  test.each(texts)('%s', (text) => expect(kindsOf(text)).toEqual([kind]));
});

describe('neither forecast nor opinion', () => {
  test.each([
    'He left the ferry to her in a will.',
    'The ferry sank in May and was lost.',
    'Tolls fell more than expected.',
    'As expected, the ferry was late.',
    'It might have been worse for the town.',
    'The port would not say who paid.',
    'The plan was dropped by the town.',
    'The military might of the town was small.',
    'The next day the ferry was late.',
    'They were going to the island by ferry.',
    'The weather forecast was wrong.',
    'Should the ferry sink, call the port.',
    'The quay should not be confused with the pier.',
    'The planned quay was never built.',
    'Its targets were met by the ferry.',
    'The aim of the port is met.',
    'The set of lamps was sold.',
    'May Aldous runs the ferry.',
    'The ferry Sadly Missed was sold.',
  ])('%s', (text) => {
    const kinds = kindsOf(text);
    expect(kinds).not.toContain('forecast');
    expect(kinds).not.toContain('opinion');
  });
});
