/** All kinds of check, in the order in which findings of one place are shown. */
import { conversion } from './conversion.ts';
import { growth } from './growth.ts';
import { malformed } from './malformed.ts';
import { range } from './range.ts';
import type { CheckRule } from './rule.ts';

export const checkRules: readonly CheckRule[] = [growth, conversion, malformed, range];
