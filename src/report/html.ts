/**
 * A report as one self-contained HTML file: no script, no request, the same bytes for the same report. The page of the
 * desk shows the same markup with the same style, so its preview is the report itself.
 */
import { showHash, showInstant } from './format.ts';
import { correctionsSection, queriesSection } from './html-corrections.ts';
import { symbols } from './html-marks.ts';
import { pageStyle, reportStyle } from './html-style.ts';
import { namesSection } from './html-names.ts';
import { setAsideSection } from './html-set-aside.ts';
import { claimsSection, conversionsSection, decisionsSection, ledgerSection } from './html-tables.ts';
import { html, nothing, type Markup } from './markup.ts';
import type { Report } from './model.ts';
import { reportWords } from './words.en.ts';

export { reportStyle };

/** The whole file. */
export function reportHtml(report: Report): string {
  const { text } = reportWords;
  const title = text.of(report.title, report.revision);
  const style = `${reportStyle}${pageStyle(`${text.which} ${showHash(report.textHash)}`)}`;
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <title>${title}</title>
        <style>
          ${{ markup: style }}
        </style>
      </head>
      <body>
        ${body(report)}
      </body>
    </html> `.markup;
}

/** The report alone, for a page that brings `reportStyle` along. Every text in it is escaped. */
export function reportMarkup(report: Report): string {
  return body(report).markup;
}

function body(report: Report): Markup {
  const { text } = reportWords;
  return html`<article class="recount-report">
    ${symbols}
    <p class="head">
      <span>${text.of(report.title, report.revision)}</span><span>${showInstant(report.madeAt)}</span>
    </p>
    <h1><bdi>${report.title}</bdi></h1>
    ${subtitle(report)} ${opening(report)} ${facts(report)} ${correctionsSection(report.corrections)}
    ${queriesSection(report.queries)} ${setAsideSection(report)} ${conversionsSection(report)}
    ${claimsSection(report)} ${decisionsSection(report)} ${ledgerSection(report)} ${namesSection(report)}
  </article>`;
}

function subtitle({ publishedOn, editors }: Report): Markup {
  const { text } = reportWords;
  const parts = [
    ...(publishedOn === null ? [] : [`${text.dated(publishedOn)}.`]),
    ...(editors.length === 0 ? [] : [text.checkedBy(editors)]),
  ];
  return parts.length === 0 ? nothing : html`<p class="sub">${parts.join(' ')}</p>`;
}

function opening({ summary, standing }: Report): Markup {
  const rest = [
    ...summary.rest,
    reportWords.summary.standing(standing.claims, standing.settled, standing.owed),
  ].filter((sentence) => sentence !== '');
  return html`<p class="first"><b>${summary.first}</b> ${rest.join(' ')}</p>`;
}

function signatures({ signatures: { signed, lapsed } }: Report): Markup | string {
  const { text } = reportWords;
  if (signed.length === 0) return lapsed === null ? text.unsigned : text.lapsed[lapsed.why](lapsed.author);
  return html`${signed.map(
    ({ author, at, exceptions }) =>
      html`<p>${text.signedBy(author, showInstant(at), exceptions.length)}</p>
        ${exceptions.map(({ place, words, because }) => html`<p>${text.exception(place, words, because)}</p>`)}`,
  )}`;
}

function facts(report: Report): Markup {
  const { text } = reportWords;
  const { standing, ledger } = report;
  const rows: readonly (readonly [string, string | Markup])[] = [
    [text.which, text.revision(report.revision, showInstant(report.frozenAt))],
    [text.hash, html`<span class="hash">${report.textHash}</span>`],
    ...(report.engine === null
      ? []
      : [[text.engine, text.engineVersion(report.engine, showInstant(report.madeAt))] as const]),
    [text.checks, report.checksRun],
    [text.claims, standing.claims === 0 ? '0' : `${standing.claims}: ${standing.counts}`],
    [text.figures, `${ledger.figures}: ${ledger.sentence}`],
    ...(report.engine === null
      ? []
      : [[text.standing, standing.owed === 0 ? text.complete : text.owed(standing.owed)] as const]),
    [text.signature, signatures(report)],
    [text.meaning, text.arithmetic],
  ];
  return html`<dl class="facts">
    ${rows.map(
      ([term, words]) =>
        html`<dt>${term}</dt>
          <dd>${words}</dd>`,
    )}
  </dl>`;
}
