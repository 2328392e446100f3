/** Sets the seals of one line side by side in the margin; each starts where its claim ends, so several may share a line. */

const gap = 5;

/** Measures the marks of a block and moves those that share a line apart. */
export function layMargin(block: HTMLElement): void {
  const marks = [...block.querySelectorAll<HTMLElement>('.mk')];
  if (marks.length === 0) return;
  for (const mark of marks) mark.style.removeProperty('--along');
  const measured = marks.map((mark) => ({ mark, line: Math.round(mark.offsetTop), width: mark.offsetWidth }));
  const taken = new Map<number, number>();
  for (const { mark, line, width } of measured) {
    const along = taken.get(line) ?? 0;
    if (along > 0) mark.style.setProperty('--along', `${along}px`);
    taken.set(line, along + width + gap);
  }
}
