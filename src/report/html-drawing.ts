/** The figure as printed beside what the others allow, to scale, so that the reader sees how far off it is. */
import { html, nothing, type Markup } from './markup.ts';
import type { Drawing } from './drawing.ts';
import { showDeviation } from './format.ts';
import { reportWords } from './words.en.ts';

const width = 404;
const margin = 14;

/** Nothing where there is nothing to draw. */
export function drawn(drawing: Drawing | null): Markup {
  if (drawing === null) return nothing;
  return drawing.kind === 'band' ? band(drawing) : powers(drawing);
}

function band({ low, high, value, stated, labels }: Extract<Drawing, { kind: 'band' }>): Markup {
  const from = Math.min(low, stated);
  const to = Math.max(high, stated);
  const air = (to - from) * 0.08;
  const x = (at: number): number =>
    round(margin + ((at - from + air) / (to - from + 2 * air)) * (width - 2 * margin));
  const say = reportWords.corrections;
  const label = `${say.recomputed} ${labels.value}, ${say.to(labels.low, labels.high)}; ${say.stated} ${labels.stated}`;
  return html`<svg class="drawing" viewBox="0 0 ${width} 76" role="img" aria-label="${label}">
    <path d="M${margin} 46H${width - margin}" stroke="#dcd8ce" />
    <rect x="${x(low)}" y="41" width="${round(x(high) - x(low))}" height="10" fill="#1b1a17" opacity=".14" />
    <path d="M${x(low)} 38v16M${x(high)} 38v16" stroke="#1b1a17" stroke-width="1.5" />
    <path d="M${x(value)} 34v24" stroke="#1b1a17" stroke-width="2" />
    <path d="M${round(x(stated) - 4.5)} 41.5l9 9m0-9-9 9" stroke="#a81e16" stroke-width="2" />
    ${text(x(value), 13, `${labels.value} ${say.recomputed.toLowerCase()}`, '600', '#1b1a17')}${text(x(stated), 28, `${labels.stated} ${say.stated.toLowerCase()}`, '600', '#a81e16')}${text(x(low), 71, labels.low, '400', '#57534a')}${text(x(high), 71, labels.high, '400', '#57534a')}
  </svg>`;
}

function powers({ ratio, labels }: Extract<Drawing, { kind: 'powers' }>): Markup {
  const reach = Math.max(1, Math.ceil(Math.abs(log10(ratio)) - 0.05));
  const side = ratio > 1 ? 1 : -1;
  const x = (exponent: number): number => {
    const along = side > 0 ? exponent / reach : 1 + exponent / reach;
    return round(90 + along * (width - 180));
  };
  const at = log10(ratio);
  const rules = Array.from({ length: reach + 1 }, (_, power) => x(power * side));
  const say = reportWords.conversions;
  return html`<svg
    class="drawing"
    viewBox="0 0 ${width} 66"
    role="img"
    aria-label="${say.rate} ${labels.rate}, ${say.consensusWord} ${labels.consensus}"
  >
    <path d="M${margin} 34H${width - margin}" stroke="#dcd8ce" />
    ${rules.map((rule) => html`<path d="M${rule} 20v28" stroke="#858075" stroke-dasharray="2 3" />`)}
    <rect x="${round(x(0) - 3)}" y="26" width="6" height="16" fill="#1b1a17" />
    <path d="M${x(0)} 34H${x(at)}" stroke="#a81e16" stroke-width="1.5" stroke-dasharray="1 4" />
    <path d="M${round(x(at) - 4.5)} 29.5l9 9m0-9-9 9" stroke="#a81e16" stroke-width="2" />
    ${text(x(0), 14, labels.consensus, '400', '#1b1a17', 'middle')}${text(x(at), 14, labels.rate, '600', '#a81e16', 'middle')}${text(x(0), 61, say.consensusWord, '400', '#57534a', 'middle')}${text(x(at), 61, showDeviation(ratio), '400', '#57534a', 'middle')}
  </svg>`;
}

function text(
  x: number,
  y: number,
  words: string,
  weight: string,
  fill: string,
  anchor: 'middle' | 'start' | 'end' = anchorAt(x),
): Markup {
  return html`<text x="${x}" y="${y}" text-anchor="${anchor}" font-weight="${weight}" fill="${fill}"
    >${words}</text
  >`;
}

/** Labels near an edge grow away from it. */
function anchorAt(x: number): 'middle' | 'start' | 'end' {
  if (x < 90) return 'start';
  return x > width - 90 ? 'end' : 'middle';
}

/** To a tenth: the last bits of a logarithm may differ from one host to the next, a tenth of a unit does not. */
function round(at: number): number {
  return Math.round(at * 10) / 10;
}

function log10(ratio: number): number {
  return Math.round(Math.log10(ratio) * 1e6) / 1e6;
}
