/** The tables of a report as markup: the conversions, every claim, the decisions, and the figures that were left alone. */
import type { LoggedClaim } from './claim-log.ts';
import type { ConversionLine, PairTable } from './conversion-table.ts';
import { showInstant } from './format.ts';
import { seal, sign } from './html-marks.ts';
import { html, joined, nothing, type Markup } from './markup.ts';
import type { Report } from './model.ts';
import type { Objection } from './objection.ts';
import type { SetAsideAlarm } from './set-aside.ts';
import { reportWords } from './words.en.ts';

export function conversionsSection({ conversions, claims }: Report): Markup {
  const say = reportWords.conversions;
  const claimOf = new Map(claims.flatMap((claim) => claim.checks.map((check) => [check, claim] as const)));
  return html`<section>
    <h2>${say.title}</h2>
    ${
      conversions.length === 0
        ? html`<p>${say.none}</p>`
        : conversions.map((table) => pairTable(table, claimOf))
    }
  </section>`;
}

function pairTable({ pair, account, lines }: PairTable, claimOf: ReadonlyMap<number, LoggedClaim>): Markup {
  const say = reportWords.conversions;
  return html`<h3>${say.pair(pair)}</h3>
    <p class="small">${account}</p>
    <div class="wide">
      <table>
        <thead>
          <tr>
            <th class="tight">${say.where}</th>
            <th class="num">${say.amount}</th>
            <th class="num">${say.converted}</th>
            <th class="num">${say.rate}</th>
            <th class="num">${say.band}</th>
            <th class="num">${say.deviation}</th>
            <th>${say.finds}</th>
            <th>${say.says}</th>
          </tr>
        </thead>
        <tbody>
          ${lines.map((line) => conversionRow(line, claimOf.get(line.check)))}
        </tbody>
      </table>
    </div>`;
}

function conversionRow(line: ConversionLine, claim: LoggedClaim | undefined): Markup {
  return html`<tr>
    <td class="tight">${line.place}</td>
    <td class="num">${line.amount.text}</td>
    <td class="num">${line.converted.text}</td>
    <td class="num">${line.shown.rate}</td>
    <td class="num">${line.shown.band}</td>
    <td class="num">${line.shown.deviation}</td>
    <td>${sign(line.outcome)}</td>
    <td>${claim === undefined ? nothing : seal(claim.status)}</td>
  </tr>`;
}

export function claimsSection({ claims, checks, outside, setAside }: Report): Markup {
  const say = reportWords.log;
  const aside = new Map(setAside.map((alarm) => [alarm.index, alarm]));
  const byIndex = new Map(checks.map((check) => [check.index, check]));
  const found = (indexes: readonly number[]): readonly Objection[] =>
    indexes.flatMap((index) => byIndex.get(index) ?? []);
  return html`<section>
    <h2>${say.title}</h2>
    ${
      claims.length === 0
        ? html`<p>${say.none}</p>`
        : html`<table>
            <thead>
              <tr>
                <th class="tight">${say.number}</th>
                <th class="tight">${say.where}</th>
                <th>${say.claim}</th>
                <th>${say.finds}</th>
                <th>${say.says}</th>
              </tr>
            </thead>
            <tbody>
              ${claims.map((claim) => claimRow(claim, found(claim.checks), aside))}
            </tbody>
          </table>`
    }
    ${
      outside.length === 0
        ? nothing
        : html`<h3>${say.outside}</h3>
            ${found(outside).map((check) => html`<p class="small">${check.place} ${checkLine(check)}</p>`)}`
    }
  </section>`;
}

function claimRow(
  claim: LoggedClaim,
  checks: readonly Objection[],
  aside: ReadonlyMap<number, SetAsideAlarm>,
): Markup {
  const say = reportWords.log;
  const voice = reportWords.voices[claim.voice](claim.source);
  return html`<tr>
    <td class="tight">${claim.number}</td>
    <td class="tight">${claim.place}</td>
    <td class="words">
      <p>
        <bdi class="claim">${claim.text}</bdi>
        <span class="small">${claim.kind}${voice === '' ? '' : `, ${voice}`}</span>
      </p>
    </td>
    <td>
      ${
        checks.length === 0
          ? html`<span class="small">${say.noCheck}</span>`
          : checks.map((check) => html`<p>${lineOf(check, aside.get(check.index))}</p>`)
      }
    </td>
    <td>${verdict(claim)}</td>
  </tr>`;
}

/** An alarm that was set aside has no sign any more: what was found is said where it is listed. */
function lineOf(check: Objection, aside: SetAsideAlarm | undefined): Markup {
  if (aside === undefined) return checkLine(check);
  return html`${check.kind}, ${check.stated}: ${reportWords.setAside.line(aside.because, aside.by)}`;
}

function checkLine({ outcome, kind, stated, message, notes }: Objection): Markup {
  const told = outcome === 'consistent' ? [] : [message, ...notes];
  return html`${sign(outcome)} ${kind}, ${stated}${told.length === 0 ? '' : `: ${told.join(' ')}`}`;
}

function verdict({ status, state, reason, decided, evidence }: LoggedClaim): Markup {
  const say = reportWords.log;
  const lines = [
    ...(state.said === null || state.said === state.so ? [] : [`${say.said}: ${state.said}`]),
    ...(state.so === null || state.said === state.so ? [] : [`${say.so}: ${state.so}`]),
    ...state.notes.map(({ text, author, at }) => `${say.note}: ${text} (${say.by(author, showInstant(at))})`),
    ...(state.query === null ? [] : [`${say.query}: ${state.query.text}`]),
    ...evidence.map(({ title, url, quote, place, accessedOn, primary }) =>
      [
        `${say.source}: ${title}`,
        url ?? '',
        place,
        quote === '' ? '' : `“${quote}”`,
        primary ? say.primary : '',
        accessedOn === '' ? '' : say.seen(accessedOn),
      ]
        .filter((part) => part !== '')
        .join(', '),
    ),
  ];
  const how = [reason, decided].filter((part) => part !== '').join(', ');
  return html`<p>${seal(status)}${how === '' ? '' : `, ${how}`}</p>
    ${lines.map((line) => html`<p><bdi>${line}</bdi></p>`)}`;
}

export function decisionsSection({ decisions }: Report): Markup {
  const say = reportWords.log;
  return html`<section>
    <h2>${say.decisions}</h2>
    ${
      decisions.length === 0
        ? html`<p>${say.noDecisions}</p>`
        : html`<table>
            <thead>
              <tr>
                <th>${say.when}</th>
                <th>${say.who}</th>
                <th>${say.claim}</th>
                <th>${say.decision}</th>
              </tr>
            </thead>
            <tbody>
              ${decisions.map(
                ({ at, author, claim, place, words, stands }) =>
                  html`<tr>
                    <td class="tight">${at}</td>
                    <td>${author}</td>
                    <td>
                      ${claim === null ? '' : [String(claim), place].filter((part) => part !== '').join(', ')}
                    </td>
                    <td>
                      ${
                        stands
                          ? html`<bdi>${words}</bdi>`
                          : html`<bdi class="back">${words}</bdi> ${say.takenBack}`
                      }
                    </td>
                  </tr>`,
              )}
            </tbody>
          </table>`
    }
  </section>`;
}

/** Enough to know what is meant by a reason; the ledger screen has them all. */
const mostNamed = 12;

export function ledgerSection({ ledger }: Report): Markup {
  const say = reportWords.ledger;
  return html`<section>
    <h2>${say.title}</h2>
    ${
      ledger.leftAlone.length === 0
        ? html`<p>${say.none}</p>`
        : html`<ul>
            ${ledger.leftAlone.map(
              ({ reason, figures }) =>
                html`<li>
                  <b class="small">${reason}:</b>
                  <bdi
                    >${joined(
                      figures.slice(0, mostNamed).map((figure) => html`${figure}`),
                      ', ',
                    )}</bdi
                  >
                  ${figures.length > mostNamed ? say.more(figures.length - mostNamed) : ''}
                </li>`,
            )}
          </ul>`
    }
  </section>`;
}
