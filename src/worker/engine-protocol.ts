/** What the page and the engine's worker say to each other. Ids are the client's and rise with each request. */
import type {
  CheckOptions,
  Findings,
  Manuscript,
  Progress,
  Reanchored,
  ReadText,
  Span,
} from '../../claims/index.ts';

export type EngineRequest =
  | {
      readonly kind: 'check';
      readonly id: number;
      readonly manuscript: Manuscript;
      readonly options: CheckOptions;
    }
  /** Where the claims of an earlier text stand in a later one; the earlier one is read first. */
  | {
      readonly kind: 'reanchor';
      readonly id: number;
      readonly manuscript: Manuscript;
      readonly options: CheckOptions;
      readonly claims: readonly (readonly Span[])[];
      readonly after: ReadText;
    }
  | { readonly kind: 'cancel'; readonly id: number };

export type EngineAnswer =
  /** Said once, when the worker can take requests. */
  | { readonly kind: 'ready' }
  | { readonly kind: 'progress'; readonly id: number; readonly progress: Progress }
  | { readonly kind: 'findings'; readonly id: number; readonly findings: Findings }
  | { readonly kind: 'reanchored'; readonly id: number; readonly found: readonly Reanchored[] }
  | { readonly kind: 'threw'; readonly id: number; readonly message: string };
