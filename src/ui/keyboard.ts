/**
 * Turns key presses into commands. Single letters act only while the focus is in a pane that takes keys (the text, the
 * queue, the body of a screen), never in a field, and can be turned off; keys with Ctrl, Cmd or F6 act everywhere.
 */
import type { Command } from './commands.ts';

/** How a press is written in the list of commands. Letters keep their case through Shift. */
function writeKey(event: KeyboardEvent): string {
  const letter = event.key.length === 1;
  const key =
    letter && (event.shiftKey || event.ctrlKey || event.metaKey) ? event.key.toUpperCase() : event.key;
  const isLetter = /^[A-Z]$/.test(key);
  const shift = event.shiftKey && (isLetter || !letter) ? 'Shift+' : '';
  const modifier = event.ctrlKey || event.metaKey ? 'Mod+' : '';
  return `${modifier}${shift}${key}`;
}

export interface KeyboardSettings {
  readonly commands: () => readonly Command[];
  readonly singleLetters: () => boolean;
}

/** Listens on the window; returns the stop. */
export function listenToKeys({ commands, singleLetters }: KeyboardSettings): () => void {
  let prefix = '';
  const press = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.altKey || event.isComposing) return;
    if (['Shift', 'Control', 'Meta', 'Alt'].includes(event.key)) return;
    const key = writeKey(event);
    const written = prefix === '' ? key : `${prefix} ${key}`;
    prefix = '';
    const everywhere = key.startsWith('Mod+') || key.endsWith('F6');
    if (!everywhere && !mayAct(event.target, key, singleLetters())) return;
    const able = commands().filter((command) => command.when());
    const command =
      able.find(({ keys }) => keys.includes(written)) ?? able.find(({ keys }) => keys.includes(key));
    if (command !== undefined) {
      event.preventDefault();
      command.run();
    } else if (able.some(({ keys }) => keys.some((each) => each.startsWith(`${key} `)))) {
      prefix = key;
      event.preventDefault();
    }
  };
  addEventListener('keydown', press);
  return () => removeEventListener('keydown', press);
}

function mayAct(target: EventTarget | null, key: string, singleLetters: boolean): boolean {
  if (!(target instanceof Element)) return true;
  if (target.closest('dialog[open]') !== null) return false;
  if (key === 'Escape') return true;
  if (target.closest('input, textarea, select, [contenteditable="true"]') !== null) return false;
  if (key === 'Enter' && target.closest('button, a, summary') !== null) return false;
  if (!singleLetters && key.length === 1) return false;
  return target === document.body || target.closest('[data-takes-keys]') !== null;
}
