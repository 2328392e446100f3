/** The page's two ways of handing something over: a file to save and text on the clipboard. */

/** Offers a file; nothing is sent anywhere. */
export function saveFile(name: string, type: string, content: string | Uint8Array<ArrayBuffer>): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 10_000); // Chromium reads the blob after the click has returned.
}

/** Writes to the clipboard; where the browser refuses, whether it did. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch (error) {
    console.warn(error);
    return false;
  }
}

/** A file name from a title: letters and digits of any script, joined by hyphens. */
export function fileNameFrom(title: string): string {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(0, 8).join('-') || 'recount';
}
