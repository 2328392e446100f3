/** How a writer softens a figure; the same in every language. */
export type Hedge =
  'about' | 'nearly' | 'just-over' | 'just-under' | 'at-least' | 'at-most' | 'over' | 'under';
