import { describe, expect, test } from 'vitest';
import { mintClaims } from '../../../src/desk/minting.ts';
import { newArticleRows } from '../../../src/desk/new-article.ts';
import { reportMarkup } from '../../../src/report/html.ts';
import { reportNodes } from '../../../src/ui/report/report-nodes.ts';
import { reportOf } from '../../../src/ui/session/report-of.ts';
import { harbour, harbourFindings } from './harbour.ts';

function harbourReport(title: string): string {
  const draft = { title, text: harbour, blocks: null, publishedOn: null, language: 'en' } as const;
  const { article, revision } = newArticleRows(draft, {
    id: 'a',
    hash: 'h',
    now: '2026-04-18T10:00:00.000Z',
  });
  const ids = harbourFindings.claims.map(({ id }) => id);
  const minted = mintClaims(article, revision, harbour, harbourFindings, ids, []);
  const file = {
    article,
    revision,
    text: harbour,
    ...minted,
    decisions: [],
    evidence: [],
    unplaced: [],
    draft: null,
  };
  return reportMarkup(reportOf({ ...file, findings: harbourFindings }, null));
}

describe('the preview is the report itself', () => {
  test('every word and every mark of a report becomes a node', () => {
    const markup = harbourReport('');
    const nodes = reportNodes(markup);
    expect(nodes.querySelector('h1')?.textContent).toBe('Cranes for the harbour');
    expect(nodes.querySelectorAll('use').length).toBe(markup.split('<use ').length - 1);
    expect(nodes.querySelector('path')?.namespaceURI).toBe('http://www.w3.org/2000/svg');
    expect(nodes.querySelectorAll('tr').length).toBe(markup.split('<tr').length - 1);
  });

  test('markup in a title is words', () => {
    const nodes = reportNodes(harbourReport('<img src=x onerror="alert(1)"> & co'));
    expect(nodes.querySelector('h1')?.textContent).toBe('<img src=x onerror="alert(1)"> & co');
    expect(nodes.querySelector('img')).toBeNull();
  });

  test.each([
    '<script>alert(1)</script>',
    '<p onclick="alert(1)">x</p>',
    '<svg><use href="https://example.org/x#y" /></svg>',
    '<p>x</div>',
    'a < b',
  ])('%s is refused', (markup) => {
    expect(() => reportNodes(markup)).toThrow();
  });
});
