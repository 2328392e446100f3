/** Which sources are links: addresses of the web alone, so that no other scheme is ever followed. */

/** The address where it is one of http or https; null for a title, a file or a script. */
export function webAddress(text: string | null): string | null {
  if (text === null || !/^https?:\/\//iu.test(text.trim())) return null;
  return URL.canParse(text.trim()) ? text.trim() : null;
}
