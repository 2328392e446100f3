/**
 * Reads a case file: its form, what its records say of each other, and whether each text and document is what its hash
 * says. All faults are found before anything is taken, each with its place. Unknown fields stay where they are.
 */
import type { BlobRow, TextHash } from '../records.ts';
import { fromBase64 } from './base64.ts';
import { Faults, within, type Fault } from './fault.ts';
import {
  caseFields,
  caseKind,
  caseVersion,
  type ArticleRows,
  type CaseArticle,
  type CaseFile,
  type CaseRows,
} from './format.ts';
import { parseJson } from './parse-json.ts';
import { caseShape } from './record-shapes.ts';
import { checkReferences } from './references.ts';
import { isRecord } from './shape.ts';

/** SHA-256 in lowercase hexadecimal digits; handed in, because it is the browser's. */
export interface Digests {
  readonly ofText: (text: string) => Promise<TextHash>;
  readonly ofBytes: (bytes: Uint8Array<ArrayBuffer>) => Promise<string>;
}

export type ReadCase =
  { readonly ok: true; readonly rows: CaseRows } | { readonly ok: false; readonly faults: readonly Fault[] };

export async function readCase(json: string, digests: Digests): Promise<ReadCase> {
  const parsed = parseJson(json);
  if (!parsed.ok) return { ok: false, faults: [parsed.fault] };
  const faults = new Faults();
  checkKind(parsed.value, faults);
  if (faults.list.length === 0) caseShape(parsed.value, '', faults);
  if (faults.list.length > 0) return { ok: false, faults: faults.list };
  const file = parsed.value as CaseFile;
  checkReferences(file, faults);
  await checkTexts(file, digests, faults);
  const documents = await readDocuments(file, digests, faults);
  if (faults.list.length > 0) return { ok: false, faults: faults.list };
  return { ok: true, rows: rowsOf(file, documents) };
}

/** Another kind of file, or one of a newer Recount, is told as that and not by its hundred other faults. */
function checkKind(value: unknown, faults: Faults): void {
  if (!isRecord(value) || value['kind'] !== caseKind) faults.add('kind', 'not-a-case-file');
  else if (typeof value['version'] === 'number' && value['version'] > caseVersion)
    faults.add('version', 'newer-version', `${value['version']}`);
}

async function checkTexts({ texts }: CaseFile, { ofText }: Digests, faults: Faults): Promise<void> {
  for (const [hash, text] of Object.entries(texts)) {
    if (faults.isFull) return;
    if ((await ofText(text)) !== hash) faults.add(within('texts', hash), 'wrong-hash');
  }
}

async function readDocuments(
  { documents }: CaseFile,
  { ofBytes }: Digests,
  faults: Faults,
): Promise<ReadonlyMap<string, BlobRow>> {
  const rows = new Map<string, BlobRow>();
  for (const [hash, { base64, ...rest }] of Object.entries(documents)) {
    if (faults.isFull) break;
    const place = within('documents', hash);
    const data = fromBase64(base64);
    if (data === null) faults.add(within(place, 'base64'), 'not-base64');
    else if (data.length !== rest.size) faults.add(within(place, 'size'), 'does-not-match', `${data.length}`);
    else if ((await ofBytes(data)) !== hash) faults.add(within(place, 'base64'), 'wrong-hash');
    else rows.set(hash, { ...rest, hash, data });
  }
  return rows;
}

function rowsOf(file: CaseFile, documents: ReadonlyMap<string, BlobRow>): CaseRows {
  return {
    articles: file.articles.map(articleRows),
    texts: new Map(Object.entries(file.texts)),
    documents,
    purges: file.purges,
    extra: Object.fromEntries(Object.entries(file).filter(([field]) => !caseFields.includes(field))),
  };
}

function articleRows(entry: CaseArticle): ArticleRows {
  const { revisions, claims, anchors, decisions, evidence, draft, ...article } = entry;
  return { article, revisions, claims, anchors, decisions, evidence, draft };
}
