/** What sentences are made of: values that are already written out, by name. */
export type Said = Readonly<Record<string, string>>;

export const value = (said: Said, key: string): string => said[key] ?? '';

/** As the first word of a sentence. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
