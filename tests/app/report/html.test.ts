/** The report as a file: it runs nothing, asks for nothing, and says of the text only what the text says. */
import { describe, expect, test } from 'vitest';
import type { Findings } from '../../../claims/index.ts';
import { html } from '../../../src/report/markup.ts';
import { pageStyle } from '../../../src/report/html-style.ts';
import { reportHtml } from '../../../src/report/html.ts';
import { buildReport } from '../../../src/report/model.ts';
import { sampleFindings } from '../sample/sample-findings.ts';
import { goldChecks, sampleText } from '../sample/sample-gold.ts';
import { harbour, harbourFindings } from '../ui/harbour.ts';
import { articleFile, madeAt, source } from './article-file.ts';

const attack = `<script>alert("1")</script><img src=x onerror='alert(2)'>&amp;</style>`;

/** Every string of the findings carries the attack; the lengths of the text stay as they are. */
function hostile(findings: Findings): Findings {
  const poison = (value: unknown, key: string): unknown => {
    if (typeof value === 'string')
      return /message|working|because|reason|replacement|text/.test(key) ? `${value}${attack}` : value;
    if (Array.isArray(value)) return value.map((inner) => poison(inner, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, poison(inner, name)]));
  };
  return poison(findings, '') as Findings;
}

describe('a template', () => {
  test('escapes what is put into it, in text and in attributes', () => {
    expect(html`<p title="${`"a" & 'b'`}">${'<b>\0\uD800'}</p>`.markup).toBe(
      '<p title="&quot;a&quot; &amp; &#39;b&#39;">&lt;b&gt;\uFFFD\uFFFD</p>',
    );
  });

  test('keeps markup, and lists of it, as markup', () => {
    const items = ['a', '<'].map((item) => html`<b>${item}</b>`);
    expect(html`<p>${items}</p>`.markup).toBe('<p><b>a</b><b>&lt;</b></p>');
  });
});

describe('a text that attacks', () => {
  const text = harbour.replace('The plan', attack);
  const file = articleFile(
    text,
    hostile(harbourFindings),
    [
      ['366%', { act: 'note', text: attack }, attack],
      ['366%', { act: 'evidence', evidenceId: 'e1' }],
      ['366%', { act: 'query', text: attack }],
      ['Freight', { act: 'fix', span: { start: 0, end: 6 }, original: 'Cranes', replacement: attack }],
    ],
    {
      title: attack,
      evidence: [source('e1', 'c4', { title: attack, url: `javascript:${attack}`, quote: attack })],
    },
  );
  const page = reportHtml(buildReport({ file, madeAt }));

  test('brings no element of its own into the report', () => {
    const names = new Set([...page.matchAll(/<\/?([a-z0-9]+)/gi)].map(([, name]) => name));
    for (const name of ['script', 'img', 'a', 'iframe', 'link', 'object']) expect(names).not.toContain(name);
  });

  test('brings no attribute that runs or loads', () => {
    const tags = [...page.matchAll(/<[a-z][^>]*>/gi)].map(([tag]) => tag);
    for (const tag of tags) expect(tag).not.toMatch(/\son\w+=|\ssrc=|\shref="(?!#)/);
  });

  test('is shown as it stands', () => {
    expect(page).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;');
  });

  test.each(['"', '\\', '</style>', '\n', '}'])(
    '“%s” in a footer ends neither the style nor its string',
    (end) => {
      const [, content] = /@bottom-left\{content:("[^"]*");/.exec(pageStyle(`${end}*{display:none}`)) ?? [];
      expect(content).toMatch(/^"(?:\\[0-9a-f]+ |[A-Za-z0-9 ])*"$/);
    },
  );

  test('ends not the style of the page', () => {
    const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(page) ?? [];
    expect(style).toContain('@bottom-right');
    expect(style).not.toContain('<');
  });
});

describe('the report of the sample', () => {
  const page = reportHtml(buildReport({ file: articleFile(sampleText, sampleFindings), madeAt }));

  test('asks for nothing and allows nothing', () => {
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    expect(page).not.toMatch(/url\(|@import|https?:\/\/(?!example\.org)/);
  });

  test.each(goldChecks.filter(({ outcome }) => outcome === 'inconsistent'))(
    'offers every way out of $stated.text',
    ({ fixes = [] }) => {
      for (const replacement of fixes) expect(page).toContain(`<ins>${replacement}</ins>`);
    },
  );

  test('sets both ways out alike', () => {
    const sides = [...page.matchAll(/<div class="way">([\s\S]*?)<\/div>/g)].map(([, side = '']) => side);
    const pair = sides.filter((side) => side.includes('827.1'));
    const bare = pair.map((side) => side.replace(/(>)[^<]*(?=<)/g, '$1'));
    expect(pair.map((side) => /class="side">(\w+)</.exec(side)?.[1])).toEqual(['either', 'or']);
    expect(bare[0]).toBe(bare[1]);
  });

  test('never says that the machine verified anything', () => {
    const words = page.replace(/<style>[\s\S]*<\/style>|<[^>]+>/g, ' ');
    expect(words).not.toMatch(/verified|\bcorrect\b/);
    expect(words).toContain('arithmetic, not verification');
  });

  test('is the same bytes for the same input', () => {
    const again = reportHtml(buildReport({ file: articleFile(sampleText, sampleFindings), madeAt }));
    expect(again).toBe(page);
  });
});

test('a text that nobody has read yet makes a report that says so', () => {
  const page = reportHtml(buildReport({ file: articleFile('No news.', null), madeAt }));
  expect(page).toContain('This text has not been read yet.');
  expect(page).not.toContain('Nothing is owed');
});
