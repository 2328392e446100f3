/**
 * The field of the working text: CodeMirror, in a shadow root, because the page's policy lets no style element in and a
 * shadow root takes constructed sheets. Offsets are those of the text as it is: no line end is changed.
 */
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { EditorState, StateEffect, StateField } from '@codemirror/state';
import { Decoration, drawSelection, EditorView, keymap, type DecorationSet } from '@codemirror/view';

export interface TextMark {
  readonly start: number;
  readonly end: number;
  readonly kind: 'consistent' | 'rounding' | 'ambiguous' | 'inconsistent' | 'operand';
}

export interface TextEditor {
  /** Marks places; they move with the text until the next ones come. */
  mark(marks: readonly TextMark[]): void;
  /** Replaces a place as one step of the editor's history, and stands behind it. */
  replace(start: number, end: number, text: string): void;
  goTo(start: number, end: number): void;
  focus(): void;
  end(): void;
}

interface Given {
  readonly text: string;
  readonly label: string;
  readonly language: string;
  readonly typed: (text: string) => void;
  readonly leave: () => void;
  readonly freeze: () => void;
}

const setMarks = StateEffect.define<DecorationSet>();

const marksField = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, change) {
    const moved = marks.map(change.changes);
    return change.effects.reduce((latest, effect) => (effect.is(setMarks) ? effect.value : latest), moved);
  },
  provide: (field) => EditorView.decorations.from(field),
});

const wave = (colour: string) => ({
  textDecoration: `underline wavy 1.5px ${colour}`,
  textDecorationSkipInk: 'none',
  textUnderlineOffset: '0.22em',
});

const theme = EditorView.theme({
  '&': { height: '100%', color: 'var(--ink)', background: 'var(--paper)' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': {
    font: 'var(--weight-text) var(--type-read) / var(--line-read) var(--face-read)',
    overflow: 'auto',
    padding: 'var(--space-5) 0',
  },
  '.cm-content': {
    maxWidth: 'calc(var(--measure) + 2 * var(--space-4))',
    margin: '0 auto',
    padding: '0 var(--space-4) 30vh',
    caretColor: 'var(--hand)',
  },
  '.cm-line': { padding: '0' },
  '.cm-cursor': { borderLeft: '2px solid var(--hand)' },
  '.cm-selectionBackground, &.cm-focused .cm-selectionBackground': {
    background: 'var(--wash-hand-2) !important',
  },
  '.m-inconsistent': { ...wave('var(--outcome-inconsistent)'), background: 'var(--wash-inconsistent)' },
  '.m-ambiguous': {
    textDecoration: 'underline double 1.5px var(--outcome-ambiguous)',
    textUnderlineOffset: '0.22em',
  },
  '.m-rounding': {
    textDecoration: 'underline dashed 1px var(--outcome-rounding)',
    textUnderlineOffset: '0.22em',
  },
  '.m-consistent': {
    textDecoration: 'underline 1px var(--outcome-consistent)',
    textUnderlineOffset: '0.22em',
  },
  '.m-operand': {
    textDecoration: 'underline dotted 1px var(--outcome-inconsistent)',
    textUnderlineOffset: '0.22em',
  },
});

/** Puts the field into the holder, which must have no shadow root yet. */
export function openTextEditor(holder: HTMLElement, given: Given): TextEditor {
  const root = holder.attachShadow({ mode: 'open' });
  const state = EditorState.create({
    doc: given.text,
    extensions: [
      // Only this one: a text from another system keeps its carriage returns, and every offset with them.
      EditorState.lineSeparator.of('\n'),
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({
        'aria-label': given.label,
        lang: given.language,
        spellcheck: 'true',
        tabindex: '0',
      }),
      history(),
      drawSelection(),
      keymap.of([
        { key: 'Mod-Enter', run: () => (given.freeze(), true) },
        { key: 'Escape', run: () => (given.leave(), true) },
        ...defaultKeymap,
        ...historyKeymap,
      ]),
      marksField,
      theme,
      EditorView.updateListener.of(({ docChanged, state: now }) => {
        if (docChanged) given.typed(now.sliceDoc());
      }),
    ],
  });
  const view = new EditorView({ state, parent: root, root });

  return {
    mark(marks) {
      const length = view.state.doc.length;
      const ranges = marks
        .filter(({ start, end }) => start < end && end <= length)
        .map(({ start, end, kind }) => Decoration.mark({ class: `m-${kind}` }).range(start, end));
      view.dispatch({ effects: setMarks.of(Decoration.set(ranges, true)) });
    },
    replace(start, end, text) {
      view.dispatch({
        changes: { from: start, to: end, insert: text },
        selection: { anchor: start + text.length },
        scrollIntoView: true,
      });
      view.focus();
    },
    goTo(start, end) {
      view.dispatch({
        selection: { anchor: start, head: end },
        effects: EditorView.scrollIntoView(start, { y: 'center' }),
      });
      view.focus();
    },
    focus: () => view.focus(),
    end: () => view.destroy(),
  };
}
