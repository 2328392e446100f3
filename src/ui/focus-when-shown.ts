/** Puts the focus into a field that the editor has just asked for. */
import type { Attachment } from 'svelte/attachments';

/** An attachment that takes the focus when its element comes into the page. */
export const focusWhenShown: Attachment<HTMLElement> = (element) => {
  element.focus();
};
