/** The register of names as a section of the report; none where the article names nobody. */
import { html, nothing, type Markup } from './markup.ts';
import type { Report } from './model.ts';
import { reportWords } from './words.en.ts';

export function namesSection({ register: { names, spellings } }: Pick<Report, 'register'>): Markup {
  const say = reportWords.names;
  if (names.length === 0) return nothing;
  return html`<section>
    <h2>${say.title}</h2>
    ${spellings.map((message) => html`<p><bdi>${message}</bdi></p>`)}
    <table>
      <thead>
        <tr>
          <th>${say.name}</th>
          <th>${say.kind}</th>
          <th>${say.called}</th>
          <th>${say.variants}</th>
          <th class="tight">${say.mentions}</th>
          <th class="tight">${say.where}</th>
        </tr>
      </thead>
      <tbody>
        ${names.map(
          ({ name, kind, title, variants, mentions, place }) =>
            html`<tr>
              <td><bdi>${name}</bdi></td>
              <td>${kind}</td>
              <td><bdi>${title}</bdi></td>
              <td><bdi>${variants}</bdi></td>
              <td class="tight">${String(mentions)}</td>
              <td class="tight">${place}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </section>`;
}
