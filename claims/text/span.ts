/** A span is a half-open stretch of the original text in UTF-16 code units: `text.slice(start, end)` is what was meant. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
