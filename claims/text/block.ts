/** What kind of block a stretch of a manuscript is. Intake may know it; where it does not, `text/blocks.ts` finds out. */
import type { Span } from './span.ts';

export type BlockKind =
  | 'headline'
  | 'byline'
  | 'standfirst'
  | 'heading'
  | 'paragraph'
  | 'item'
  | 'cell'
  | 'caption'
  | 'quotation'
  | 'boilerplate';

export interface Block extends Span {
  readonly kind: BlockKind;
  /** Present on cells only. Rows and columns count from 0. */
  readonly cell?: {
    readonly table: number;
    readonly row: number;
    readonly column: number;
    readonly header: boolean;
  };
}

/** What intake hands to the engine. A bare string is `{ text }`. */
export interface Manuscript {
  readonly text: string;
  readonly blocks?: readonly Block[];
}
