/**
 * Signs and seals in ink. A sign is what the machine finds, a bare stroke; a seal is what a person says, an enclosed
 * shape. Each stands with its word.
 */
import type { Outcome } from '../../claims/index.ts';
import type { ClaimStatus } from '../desk/claim-status.ts';
import { html, type Markup } from './markup.ts';
import { reportWords } from './words.en.ts';

/** Drawn once at the head of a document and used by name. */
export const symbols: Markup = html`<svg width="0" height="0" style="position:absolute" aria-hidden="true">
  <defs>
    <symbol id="o-consistent" viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="1.75">
      <path d="M2.5 5.75h11M2.5 10.25h11" />
    </symbol>
    <symbol id="o-rounding" viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="1.75">
      <path
        d="M2.2 6.6c1.6-2.2 3.6-2.2 5.8-.7s4.2 1.5 5.8-.7M2.2 11.4c1.6-2.2 3.6-2.2 5.8-.7s4.2 1.5 5.8-.7"
      />
    </symbol>
    <symbol id="o-inconsistent" viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="2">
      <path d="M2 5.5h12M2 10.5h12M11.2 1.6 4.8 14.4" />
    </symbol>
    <symbol id="o-ambiguous" viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="1.75">
      <path d="M1.5 8h5.2L13.8 3.2M6.7 8l7.1 4.8" />
    </symbol>
    <symbol id="v-open" viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="1.5">
      <circle cx="8" cy="8" r="5.75" />
    </symbol>
    <symbol id="v-verified" viewBox="0 0 16 16">
      <circle cx="8" cy="8" r="7" fill="currentColor" />
      <path d="m4.6 8.3 2.4 2.4 4.5-5.1" fill="none" stroke="#fff" stroke-width="1.9" />
    </symbol>
    <symbol id="v-disputed" viewBox="0 0 16 16">
      <path d="M1.75 1.75h12.5v12.5H1.75z" fill="currentColor" />
      <path d="m5 5 6 6m0-6-6 6" fill="none" stroke="#fff" stroke-width="1.9" />
    </symbol>
    <symbol id="v-ambiguous" viewBox="0 0 16 16">
      <path d="M8 0 16 8l-8 8-8-8z" fill="currentColor" />
      <path
        d="M5.9 6.3c.1-1.3 1-2 2.2-2s2.1.8 2.1 1.9c0 1.6-2.1 1.6-2.1 3.3M8.1 10.9v1.5"
        fill="none"
        stroke="#fff"
        stroke-width="1.6"
      />
    </symbol>
    <symbol id="v-stale" viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="1.75">
      <circle cx="8" cy="8" r="6" stroke-dasharray="2.7 2" />
      <path d="M8 4.8V8l2.3 1.6" stroke-width="1.5" />
    </symbol>
    <symbol id="v-orphaned" viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="1.6">
      <circle cx="8" cy="8" r="5.2" />
      <path d="M1.5 14.5 14.5 1.5" />
    </symbol>
  </defs>
</svg>`;

export function sign(outcome: Outcome): Markup {
  return html`<span class="sign" data-o="${outcome}"
    ><svg class="i" aria-hidden="true"><use href="#o-${outcome}" /></svg
    >${reportWords.outcomes[outcome]}</span
  >`;
}

export function seal(status: ClaimStatus): Markup {
  // An opinion that needs no verdict, and two that disagree, leave the ring open.
  const shape = status === 'exempt' || status === 'conflict' ? 'open' : status;
  return html`<span class="seal" data-v="${status}"
    ><svg class="i" aria-hidden="true"><use href="#v-${shape}" /></svg>${reportWords.statuses[status]}</span
  >`;
}
