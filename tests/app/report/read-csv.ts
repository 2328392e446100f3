/** Reads a table back by RFC 4180, the way a spreadsheet does, for specs that write one. */

export function readCsv(file: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  // A cell in quotes, in which a quote is doubled, or one without; then what ends it.
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  const body = file.replace(/^\uFEFF/, '');
  for (const [, quoted, bare = '', end] of body.matchAll(cell)) {
    row.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  if (row.length > 0 || !body.endsWith('\r\n')) throw new Error('The table has no end.');
  return rows;
}

/** Its rows as records by the names of the header. */
export function readRecords(file: string): readonly Readonly<Record<string, string>>[] {
  const [header = [], ...rows] = readCsv(file);
  return rows.map((row) => {
    if (row.length !== header.length)
      throw new Error(`A row has ${row.length} cells, the header ${header.length}.`);
    return Object.fromEntries(header.map((name, at) => [name, row[at] ?? '']));
  });
}
