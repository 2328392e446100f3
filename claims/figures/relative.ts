/** A time as words give it that name no year: so many units from some day that the words leave open. */
export interface Relative {
  readonly unit: 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year' | 'decade';
  /** -1 for last year and a year earlier, 0 for this one, 1 for the next; -2 for two years ago. */
  readonly offset: number;
  /** 1 to 12, of "last March". */
  readonly month?: number;
  /** 1 for Monday to 7 for Sunday, of "last Friday". */
  readonly weekday?: number;
  /** The whole time from that day on, or up to it: "the next four years", "the past decade". */
  readonly stretch?: true;
  /** Told from a time that the text names and not from its day of publication: "a year earlier". */
  readonly named?: true;
}
