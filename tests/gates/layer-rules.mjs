/** Who may import whom: the layers of the engine and of the app, as a function from one import to what is wrong with it. */

/** @typedef {import('./imports.mjs').Import} Import */

/** The way of the data. Each stage imports those before it. */
const stages = ['text', 'names', 'figures', 'frames', 'links', 'judgement'];
/** Lists of declarations, which `links` and `judgement` are handed. */
const lists = ['checks', 'diagnosis'];
/** Behind everything; only the composition calls them. */
const ends = ['split', 'wording', 'anchor'];
const ground = ['vocabulary', 'arithmetic'];

/** The app from the top. A layer imports the ones below it. */
const layersOfApp = [['ui', 'cli'], ['worker', 'store', 'report', 'intake', 'rates'], ['desk']];

/** What the app may know of the engine: its door, and its version, so as not to load the engine for that. */
const doors = ['claims/index.ts', 'claims/version.ts'];

/** @param {Import} one @returns {string | null} what is wrong with it */
export function layerFault(one) {
  const [house] = one.from.split('/');
  if (house === 'claims') return faultInEngine(one);
  if (house === 'src' || house === 'public') return faultInApp(one);
  return null;
}

/** @param {Import} one */
function faultInEngine({ from, to, isFile, isType }) {
  const own = folderOf(from);
  if (!isFile) return 'the engine imports no package';
  if (!to.startsWith('claims/')) return 'the engine imports nothing from outside claims/';
  const other = folderOf(to);
  if (lists.includes(own) && own === other) return faultInList(own, from, to, isType);
  if (own === other || own === '') return null;
  if (other === '') {
    return to === 'claims/findings.ts' && isType
      ? null
      : 'of the files above it a stage imports only types of findings.ts';
  }
  if (own === 'vocabulary')
    return isType ? null : 'vocabulary is data: it imports types and other vocabulary';
  if (own === 'arithmetic') return 'arithmetic imports nothing';
  if (ground.includes(other)) return null;
  if (ends.includes(other)) return `only the files directly in claims/ import ${other}/`;
  if (ends.includes(own)) return null;
  if (lists.includes(own)) return faultOfDeclaration(other, isType);
  if (lists.includes(other)) return faultOfStage(own, to, isType);
  if (!stages.includes(own) || !stages.includes(other))
    return `${own}/ or ${other}/ is no layer of the engine`;
  return stages.indexOf(other) < stages.indexOf(own) ? null : `${other}/ comes after ${own}/`;
}

/** @param {string} list @param {string} from @param {string} to @param {boolean} isType */
function faultInList(list, from, to, isType) {
  if (from === `claims/${list}/index.ts`) return null;
  if (to === `claims/${list}/rule.ts` && isType) return null;
  return `a file of ${list}/ imports no other, save types of rule.ts; the list alone imports them all`;
}

/** @param {string} other @param {boolean} isType */
function faultOfDeclaration(other, isType) {
  if (lists.includes(other)) return 'checks and diagnoses do not know each other';
  return isType ? null : `a declaration is data: of ${other}/ it imports types alone`;
}

/** @param {string} own @param {string} to @param {boolean} isType */
function faultOfStage(own, to, isType) {
  const isOpen = own === 'links' || own === 'judgement';
  if (isOpen && isType && /^claims\/(checks|diagnosis)\/rule\.ts$/.test(to)) return null;
  return `${own}/ is handed declarations and imports none${isOpen ? ', save types of rule.ts' : ''}`;
}

/** @param {Import} one */
function faultInApp({ from, to, isFile }) {
  if (!isFile) return folderOf(from) === 'desk' ? 'the rules of the desk import no package' : null;
  if (to.startsWith('claims/')) {
    return doors.includes(to) ? null : `the app enters the engine by its door, ${doors[0]}`;
  }
  if (!from.startsWith('src/') || !to.startsWith('src/')) return null;
  const [own, other] = [folderOf(from), folderOf(to)];
  if (own === other) return null;
  if (own === 'serve' || other === 'serve') return 'serve/ stands alone';
  const [rank, otherRank] = [own, other].map((folder) =>
    layersOfApp.findIndex((layer) => layer.includes(folder)),
  );
  if (rank === -1 || otherRank === -1 || rank === undefined || otherRank === undefined) {
    return `${own}/ or ${other}/ is no layer of the app`;
  }
  return otherRank > rank ? null : `${other}/ does not lie below ${own}/`;
}

/** The folder inside the house; none for a file directly in it. @param {string} file */
function folderOf(file) {
  const parts = file.split('/');
  return parts.length > 2 ? (parts[1] ?? '') : '';
}
