/** The page of all checks and all named mistakes, made from their lists; what the engine says of each example is asked of it. */
import { format } from 'prettier';
import { checkRules } from '../../claims/checks/index.ts';
import type { CheckRule } from '../../claims/checks/rule.ts';
import { diagnosisRules, unitDiagnoses } from '../../claims/diagnosis/index.ts';
import { namedByJudges } from '../../claims/diagnosis/named-by-judges.ts';
import type { DescribedDiagnosis } from '../../claims/diagnosis/rule.ts';
import { check } from '../../claims/index.ts';
import type { FoundCheck } from '../../claims/index.ts';

/** Each mistake once, those that a rule finds first. */
export const describedDiagnoses: readonly DescribedDiagnosis[] = [
  ...new Set<DescribedDiagnosis>([...diagnosisRules, ...unitDiagnoses, ...namedByJudges]),
];

/** The check of the figure between the braces of an example. */
export function checkOfExample(example: string): FoundCheck | undefined {
  const start = example.indexOf('{');
  const end = example.indexOf('}') - 1;
  return check(plain(example)).checks.find(({ stated }) => stated.start === start && stated.end === end);
}

export const plain = (example: string): string => example.replace(/[{}]/g, '');

/** The page as Markdown, as the formatter leaves it. */
export function checksPage(): Promise<string> {
  const page = [
    '# What is checked, and which mistakes are named',
    'Made by `npm run docs` from the declarations in `claims/checks/` and `claims/diagnosis/`; what the engine says of each sentence is what it says today. All sentences are ours.',
    `## The ${checkRules.length} checks`,
    'A check recomputes one stated figure, set in bold, from others. Where two figures agree it says no more than that.',
    ...checkRules.flatMap(sectionOfCheck),
    `## The ${describedDiagnoses.length} mistakes`,
    'A mistake is named where it explains the printed number better than anything else does.',
    ...describedDiagnoses.flatMap(sectionOfDiagnosis),
  ];
  return format(page.join('\n\n'), { parser: 'markdown' });
}

function sectionOfCheck({ kind, summary, example, source, silentOn }: CheckRule): readonly string[] {
  return [`### ${kind}`, summary, ...said(example), sourceLine(source), ...silence(silentOn)];
}

function sectionOfDiagnosis(one: DescribedDiagnosis): readonly string[] {
  const { code, summary, example, source, silentOn } = one;
  return [`### ${code}`, summary, ...said(example), sourceLine(source), ...silence(silentOn)];
}

/** The sentence, the sum, what is said of it, and the ways out. */
function said(example: string): readonly string[] {
  const found = checkOfExample(example);
  if (found === undefined) throw new Error(`nothing is said of “${example}”`);
  const quoted = escaped(example).replace('{', '**').replace('}', '**').replaceAll('\n\n', '\n>\n> ');
  const notes = found.notes.map(({ message }) => message);
  const fixes = found.fixes.map(({ replacement }) => `“${replacement}”`).join(' or ');
  const lines = [escaped([found.message, ...notes].join(' '))];
  if (fixes !== '') lines.push(`Ways out: ${escaped(fixes)}.`);
  return [`> ${quoted}`, `\`${found.working}\``, lines.join(' ')];
}

const sourceLine = (source: string): string => `Source: ${escaped(source)}`;

const silence = (sentences: readonly string[]): readonly string[] => [
  'Silent on:',
  sentences.map((sentence) => `- ${escaped(sentence).replaceAll('\n\n', ' / ')}`).join('\n'),
];

/** No sentence is markup. */
const escaped = (text: string): string => text.replace(/[*_<>[\]`\\]/g, '\\$&');
