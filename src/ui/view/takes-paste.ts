/** Whether a paste is a draft for the desk: anywhere in the library but into a field that already holds words. */

/** The field for the draft itself takes a paste only to be typed on; an empty one hands it to the desk at once. */
export function takesPaste(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement) return target.value === '';
  return !(target instanceof HTMLInputElement);
}
