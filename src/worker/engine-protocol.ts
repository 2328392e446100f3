/** What the page and the engine's worker say to each other. Ids are the client's and rise with each request. */
import type { CheckOptions, Findings, Manuscript, Progress } from '../../claims/index.ts';

export type EngineRequest =
  | {
      readonly kind: 'check';
      readonly id: number;
      readonly manuscript: Manuscript;
      readonly options: CheckOptions;
    }
  | { readonly kind: 'cancel'; readonly id: number };

export type EngineAnswer =
  /** Said once, when the worker can take requests. */
  | { readonly kind: 'ready' }
  | { readonly kind: 'progress'; readonly id: number; readonly progress: Progress }
  | { readonly kind: 'findings'; readonly id: number; readonly findings: Findings }
  | { readonly kind: 'threw'; readonly id: number; readonly message: string };
