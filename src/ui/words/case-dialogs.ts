/** The part of the catalogue that comes with the dialogs of case files. A second language is another file of the same shape. */
import { caseDialogs } from './en-case-dialogs.ts';

export const caseWords: typeof caseDialogs = caseDialogs;
