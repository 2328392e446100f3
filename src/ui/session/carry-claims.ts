/** Carries the claims of earlier revisions to the text of the file: the engine compares, the desk makes anchors of it. */
import type { Findings } from '../../../claims/index.ts';
import { baselinesOf, carriedAnchors } from '../../desk/carrying.ts';
import type { ArticleFile } from '../../desk/desk.ts';
import { foldDecisions } from '../../desk/fold.ts';
import type { AnchorRow } from '../../desk/records.ts';
import type { Engine } from '../../worker/engine-client.ts';

export async function carryClaims(
  engine: Pick<Engine, 'reanchor'>,
  file: Pick<ArticleFile, 'unplaced' | 'decisions' | 'revision' | 'text'>,
  findings: Findings,
  signal?: AbortSignal,
): Promise<readonly AnchorRow[]> {
  if (file.unplaced.length === 0) return [];
  const states = foldDecisions(file.decisions);
  const { revision, text } = file;
  const carried: AnchorRow[] = [];
  for (const baseline of file.unplaced.flatMap((unplaced) => baselinesOf(unplaced, states))) {
    const after = { text, findings };
    const found = await engine.reanchor(baseline.manuscript, baseline.spans, after, {}, signal);
    carried.push(...carriedAnchors(baseline, found, { revision, text, findings }));
  }
  return carried;
}
