/** What the judge of a link is shown besides the link itself. */
import type { DiagnosisRule } from '../diagnosis/rule.ts';
import type { Figure } from '../figures/figure.ts';
import type { Frame } from '../frames/frame.ts';

export interface Evidence {
  readonly figures: readonly Figure[];
  readonly frames: readonly Frame[];
  readonly text: string;
  readonly diagnoses: readonly DiagnosisRule[];
}
