/** The corrections and the queries of a report as markup. Both ways out are set alike, side by side. */
import type { Correction } from './correction.ts';
import { drawn } from './html-drawing.ts';
import { seal, sign } from './html-marks.ts';
import { html, joined, nothing, type Markup } from './markup.ts';
import type { FixOption, Objection, Quote, Way } from './objection.ts';
import type { Query } from './query.ts';
import { reportWords } from './words.en.ts';

const say = reportWords.corrections;

export function correctionsSection(corrections: readonly Correction[]): Markup {
  return html`<section>
    <h2>${say.title}</h2>
    ${corrections.length === 0 ? html`<p>${say.none}</p>` : corrections.map(correctionItem)}
  </section>`;
}

function correctionItem({ number, place, objection, ways, claim }: Correction): Markup {
  const what = objection === null ? say.byEditor : objection.kind;
  return html`<div class="item">
    <span class="n">${number}</span>
    <div>
      <p class="where">
        <span>${place === '' ? what : `${place}, ${what}`}</span>
        <span>${objection === null ? nothing : sign(objection.outcome)}</span>
      </p>
      ${objection === null ? nothing : html`<p>${quoted(objection.quote)}</p>`}
      ${objection === null ? nothing : finding(objection)} ${waysOut(ways, objection !== null)}
      ${
        claim === null
          ? nothing
          : html`<p class="small">
              ${say.youSay}:
              ${seal(claim.status)}${claim.reason === '' ? '' : `, ${claim.reason}`}${
                claim.decided === '' ? '' : ` (${claim.decided})`
              }
            </p>`
      }
    </div>
  </div>`;
}

function finding({ message, cause, working, asPrinted, band, rate, notes, drawing }: Objection): Markup {
  return html`<p>${message}</p>
    ${cause === '' ? nothing : html`<p>${cause}</p>`}
    <div class="working">
      ${working === '' ? nothing : html`<p>${working}</p>`}
      ${asPrinted === '' ? nothing : html`<p>${say.asPrinted}: ${asPrinted}</p>`}
      ${band === '' ? nothing : html`<p>${say.band}: ${band}</p>`}
      ${rate === '' ? nothing : html`<p>${say.impliedRate}: ${rate}</p>`}
    </div>
    ${drawn(drawing)} ${notes.map((note) => html`<p class="small">${say.note}: ${note}</p>`)}`;
}

function waysOut(ways: readonly Way[], isAsked: boolean): Markup {
  const [only] = ways;
  if (only === undefined) return isAsked ? html`<p class="small">${say.noFix}</p>` : nothing;
  if (ways.length === 1) return html`<div class="ways one">${way(only, '')}</div>`;
  return html`<p>${say.either}</p>
    <div class="ways">${ways.map((each, place) => way(each, place === 0 ? say.eitherOne : say.or))}</div>`;
}

function way({ quote, options }: Way, side: string): Markup {
  return html`<div class="way">
    ${side === '' ? nothing : html`<p class="side">${side}</p>`}
    ${options.map(
      (option, place) =>
        html`<p>
            ${place === 0 ? nothing : html`<span class="small">${say.or} </span>`}<bdi
              >${quote.before}<del>${quote.marked}</del> <ins>${option.replacement}</ins>${quote.after}</bdi
            >
          </p>
          <p class="small">${option.because}${state(option)}</p>`,
    )}
  </div>`;
}

function state({ applied, because }: FixOption): Markup {
  const gap = because === '' ? '' : ' · ';
  return applied ? html`${gap}<span class="applied">${say.applied}</span>` : html`${gap}${say.notApplied}`;
}

function quoted({ before, marked, after }: Quote): Markup {
  return html`<bdi>“${before}<mark>${marked}</mark>${after}”</bdi>`;
}

export function queriesSection(queries: readonly Query[]): Markup {
  return html`<section>
    <h2>${reportWords.queries.title}</h2>
    ${queries.length === 0 ? html`<p>${reportWords.queries.none}</p>` : queries.map(queryItem)}
  </section>`;
}

function queryItem({ number, place, what, outcome, status, quote, text, working }: Query): Markup {
  const marks = [outcome === null ? nothing : sign(outcome), status === null ? nothing : seal(status)];
  return html`<div class="item">
    <span class="n">${number}</span>
    <div>
      <p class="where">
        <span>${place === '' ? what : `${place}, ${what}`}</span>
        <span>${joined(marks, '')}</span>
      </p>
      <p><bdi>“${quote}”</bdi></p>
      ${text === '' ? nothing : html`<p>${text}</p>`}
      ${working === '' ? nothing : html`<div class="working"><p>${working}</p></div>`}
    </div>
  </div>`;
}
