/** The alarms that an editor set aside, each with the reason and the name. */
import { html, nothing, type Markup } from './markup.ts';
import type { Report } from './model.ts';
import { kindName, reportWords } from './words.en.ts';

export function setAsideSection({ setAside }: Report): Markup {
  const say = reportWords.setAside;
  if (setAside.length === 0) return nothing;
  return html`<section>
    <h2>${say.title}</h2>
    <ul>
      ${setAside.map(
        ({ place, kind, stated, message, because, by }) =>
          html`<li>
            <bdi>${place === '' ? '' : `${place}, `}${kindName(kind)}, ${stated}</bdi>: ${say.because}
            <bdi>${because}</bdi> <span class="small">(${by})</span>
            <span class="small">${say.found} ${message}</span>
          </li>`,
      )}
    </ul>
  </section>`;
}
