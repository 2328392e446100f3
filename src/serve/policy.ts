/**
 * The content security policy of the built page. It decides what the page may load and whom it may talk to; the server
 * repeats it as a header. The development server goes without, for it injects styles and scripts of its own.
 */
import { rateSources } from '../rates/sources.ts';

/** One string for the page's meta element. `frame-ancestors` works only as a header, so the server adds it. */
export function contentPolicy(origins: readonly string[] = rateSources.map(({ origin }) => origin)): string {
  return [
    `default-src 'self'`,
    `script-src 'self'`,
    `style-src-elem 'self'`,
    // Svelte sets custom properties and widths in style attributes.
    `style-src-attr 'unsafe-inline'`,
    `img-src 'self' data: blob:`,
    `font-src 'self'`,
    ['connect-src', `'self'`, ...origins].join(' '),
    `worker-src 'self'`,
    `manifest-src 'self'`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `require-trusted-types-for 'script'`,
    `trusted-types svelte-trusted-html recount`,
  ].join('; ');
}
