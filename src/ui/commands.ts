/**
 * The one list of what an editor can do. Buttons, shortcuts, the palette and the sheet of keys all read it.
 * A command says when it applies; the keyboard decides whether its keys may act where the focus is.
 */
import type { Verdict } from '../desk/records.ts';
import type { Screen } from './session/route.svelte.ts';
import type { Session } from './session/session.svelte.ts';
import { isAlarm } from './view/claim-view.ts';
import { words } from './words/words.ts';

export type CommandGroup = 'move' | 'decide' | 'mend' | 'look' | 'report';

export interface Command {
  readonly id: string;
  readonly group: CommandGroup;
  readonly label: string;
  /** Each as the keyboard writes it: 'j', 'Shift+J', 'g d', 'Mod+K', 'F6'. */
  readonly keys: readonly string[];
  readonly when: () => boolean;
  readonly run: () => void;
}

/** Every command of the desk, in the order of the sheet of keys. */
export function listCommands(session: Session): readonly Command[] {
  const { acts, article, caseFiles, panes, route, selection, exports, overlays, working } = session;
  const inArticle = (): boolean => !!article.file;
  const inDraft = (): boolean => inArticle() && route.screen === 'draft' && !working.isOpen;
  const hasClaim = (): boolean => inDraft() && selection.claim !== null;
  const say = words.commands;

  const goTo = (screen: Screen, key: string): Command => ({
    id: `go-${screen}`,
    group: 'move',
    label: say[screen],
    keys: [`g ${key}`],
    when: screen === 'library' ? () => true : inArticle,
    run: () => route.go(screen),
  });
  const verdict = (kind: Verdict, key: string): Command => ({
    id: kind,
    group: 'decide',
    label: say[kind],
    keys: [key],
    when: hasClaim,
    run: () => session.giveVerdict(kind),
  });
  const withClaim = (
    rest: Pick<Command, 'id' | 'group' | 'label' | 'keys'>,
    run: (claim: NonNullable<typeof selection.claim>) => void,
  ): Command => ({
    ...rest,
    when: hasClaim,
    run: () => {
      if (selection.claim !== null) run(selection.claim);
    },
  });

  return [
    {
      id: 'next-claim',
      group: 'move',
      label: say.nextClaim,
      keys: ['j'],
      when: inDraft,
      run: () => selection.step(1),
    },
    {
      id: 'earlier-claim',
      group: 'move',
      label: say.earlierClaim,
      keys: ['k'],
      when: inDraft,
      run: () => selection.step(-1),
    },
    {
      id: 'next-alarm',
      group: 'move',
      label: say.nextAlarm,
      keys: ['Shift+J'],
      when: inDraft,
      run: () => selection.step(1, isAlarm),
    },
    {
      id: 'earlier-alarm',
      group: 'move',
      label: say.earlierAlarm,
      keys: ['Shift+K'],
      when: inDraft,
      run: () => selection.step(-1, isAlarm),
    },
    goTo('library', 'l'),
    goTo('draft', 'd'),
    goTo('currency', 'c'),
    goTo('ledger', 'f'),
    goTo('revisions', 'v'),
    goTo('report', 'r'),
    {
      id: 'next-pane',
      group: 'move',
      label: say.nextPane,
      keys: ['F6'],
      when: () => true,
      run: () => panes.step(1),
    },
    {
      id: 'earlier-pane',
      group: 'move',
      label: say.earlierPane,
      keys: ['Shift+F6'],
      when: () => true,
      run: () => panes.step(-1),
    },
    verdict('verified', 'v'),
    verdict('disputed', 'd'),
    verdict('ambiguous', 'a'),
    {
      id: 'undo',
      group: 'decide',
      label: say.undo,
      keys: ['u'],
      when: inArticle,
      run: () => void acts.undo(),
    },
    {
      id: 'redo',
      group: 'decide',
      label: say.redo,
      keys: ['Shift+U'],
      when: inArticle,
      run: () => void acts.redo(),
    },
    withClaim({ id: 'note', group: 'decide', label: say.note, keys: ['n'] }, () => session.open('note')),
    withClaim({ id: 'source', group: 'decide', label: say.source, keys: ['s'] }, () =>
      session.open('source'),
    ),
    {
      id: 'no-error',
      group: 'decide',
      label: say.noError,
      keys: ['x'],
      when: () => inDraft() && selection.claim !== null && isAlarm(selection.claim),
      run: () => session.open('no-error'),
    },
    { id: 'edit', group: 'mend', label: say.edit, keys: ['e'], when: inDraft, run: () => working.open() },
    {
      id: 'replace',
      group: 'mend',
      label: say.replace,
      keys: [],
      when: inDraft,
      run: () => overlays.show('replace'),
    },
    {
      id: 'freeze',
      group: 'mend',
      label: say.freeze,
      keys: ['Mod+Enter'],
      when: () => working.isOpen,
      run: () => void working.freeze(),
    },
    withClaim({ id: 'split', group: 'mend', label: words.split.command, keys: [] }, () =>
      overlays.show('split'),
    ),
    withClaim(
      { id: 'merge', group: 'mend', label: say.merge, keys: [] },
      (claim) => void acts.mergeNext(claim),
    ),
    withClaim(
      { id: 'fix', group: 'mend', label: say.fix, keys: ['Enter'] },
      (claim) => void acts.applyOnlyFix(claim),
    ),
    ...Array.from({ length: 9 }, (_, at) =>
      withClaim(
        { id: `fix-${at + 1}`, group: 'mend', label: say.fixNumber(at + 1), keys: [`${at + 1}`] },
        (claim) => void acts.choose(claim, at + 1),
      ),
    ),
    {
      id: 'sign-off',
      group: 'decide',
      label: say.signOff,
      keys: [],
      when: () => inArticle() && article.findings !== null,
      run: () => overlays.show('sign-off'),
    },
    {
      id: 'back',
      group: 'mend',
      label: say.back,
      keys: ['Escape'],
      when: () => true,
      run: () => session.back(),
    },
    {
      id: 'find',
      group: 'look',
      label: say.find,
      keys: ['/'],
      when: inDraft,
      run: () => session.open('find'),
    },
    {
      id: 'clean',
      group: 'look',
      label: say.clean,
      keys: ['c'],
      when: inDraft,
      run: () => session.toggleClean(),
    },
    {
      id: 'queue',
      group: 'look',
      label: say.queue,
      keys: ['q'],
      when: inDraft,
      run: () => session.toggleQueue(),
    },
    {
      id: 'palette',
      group: 'look',
      label: say.palette,
      keys: ['Mod+K'],
      when: () => true,
      run: () => overlays.show('palette'),
    },
    {
      id: 'keys',
      group: 'look',
      label: say.keys,
      keys: ['?'],
      when: () => true,
      run: () => overlays.show('keys'),
    },
    {
      id: 'open-sample',
      group: 'report',
      label: say.openSample,
      keys: [],
      when: () => true,
      run: () => void session.imports.openSample(),
    },
    {
      id: 'back-up',
      group: 'report',
      label: say.backUp,
      keys: [],
      when: () => true,
      run: () => caseFiles.askToSave(null),
    },
    {
      id: 'save-case',
      group: 'report',
      label: say.saveCase,
      keys: [],
      when: inArticle,
      run: () => {
        const { id, title } = article.file?.article ?? {};
        if (id !== undefined && title !== undefined) caseFiles.askToSave({ id, title });
      },
    },
    {
      id: 'save-html',
      group: 'report',
      label: say.saveHtml,
      keys: [],
      when: inArticle,
      run: () => void exports.saveHtml(),
    },
    {
      id: 'save-csv',
      group: 'report',
      label: say.saveCsv,
      keys: [],
      when: inArticle,
      run: () => void exports.saveCsv(),
    },
    {
      id: 'save-conversions',
      group: 'report',
      label: say.saveConversions,
      keys: [],
      when: inArticle,
      run: () => void exports.saveConversions(),
    },
    {
      id: 'save-marks',
      group: 'report',
      label: say.saveMarks,
      keys: [],
      when: () => inArticle() && article.setAside.length > 0,
      run: () => void exports.saveMarks(),
    },
    {
      id: 'copy-text',
      group: 'report',
      label: say.copyText,
      keys: [],
      when: inArticle,
      run: () => void exports.copyText(),
    },
    {
      id: 'copy-changes',
      group: 'report',
      label: say.copyChanges,
      keys: [],
      when: inArticle,
      run: () => void exports.copyChanges(),
    },
    {
      id: 'print',
      group: 'report',
      label: say.print,
      keys: [],
      when: () => inArticle() && route.screen === 'report',
      run: () => exports.print(),
    },
  ];
}
