/** A lone half of a surrogate pair cannot be written in UTF-8; in what leaves the desk it becomes a visible mark. */

export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}
