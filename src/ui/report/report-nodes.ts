/**
 * Builds the report's own markup as nodes, so that the preview is the report itself and no string is ever handed to the
 * browser to be parsed as HTML. It knows the few elements and attributes that a report is made of and refuses all others;
 * text becomes text nodes.
 */

const svgElements: ReadonlySet<string> = new Set(
  ['svg', 'defs', 'symbol', 'path', 'circle', 'rect', 'text', 'use'], // drawn, in the namespace of drawings
);
const elements: ReadonlySet<string> = new Set([
  ...svgElements,
  ...['article', 'section', 'div', 'p', 'span', 'b', 'bdi', 'h1', 'h2', 'h3', 'ul', 'li', 'dl', 'dt', 'dd'],
  ...['table', 'thead', 'tbody', 'tr', 'th', 'td', 'del', 'ins', 'mark', 'caption', 'colgroup', 'col'],
]);
const isPlainAttribute = (name: string): boolean => !name.startsWith('on') && name !== 'src';

/** One tag or one stretch of text. The templates of a report quote every attribute. */
const piece =
  /<(?<close>\/?)(?<tag>[a-z][a-z0-9]*)(?<attributes>(?:\s+[a-zA-Z-]+="[^"]*")*)\s*(?<empty>\/?)>|(?<text>[^<]+)/gy;
const attribute = /(?<name>[a-zA-Z-]+)="(?<value>[^"]*)"/g;

const characters: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

function unescape(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|#39);/g, (whole, name: string) => characters[name] ?? whole);
}

/** The nodes of a report's markup. Throws on markup that no report has. */
export function reportNodes(markup: string): DocumentFragment {
  const root = document.createDocumentFragment();
  const open: Element[] = [];
  let read = 0;
  for (const match of markup.matchAll(piece)) {
    read = match.index + match[0].length;
    const { close, tag, attributes = '', empty, text } = match.groups ?? {};
    const parent = open.at(-1) ?? root;
    if (text !== undefined) parent.append(unescape(text));
    else if (tag === undefined) continue;
    else if (close === '/') {
      const closed = open.pop();
      if (closed?.localName !== tag) throw new Error(`A report closes <${tag}> where it is not open.`);
    } else {
      const element = elementOf(tag, attributes);
      parent.append(element);
      if (empty !== '/') open.push(element);
    }
  }
  if (read !== markup.length) throw new Error(`A report has markup that is none at ${read}.`);
  return root;
}

function elementOf(tag: string, attributes: string): Element {
  if (!elements.has(tag)) throw new Error(`A report has no <${tag}>.`);
  const element = svgElements.has(tag)
    ? document.createElementNS('http://www.w3.org/2000/svg', tag)
    : document.createElement(tag);
  for (const { groups } of attributes.matchAll(attribute)) {
    const { name = '', value = '' } = groups ?? {};
    const plain = unescape(value);
    if (!isPlainAttribute(name)) throw new Error(`A report has no attribute ${name}.`);
    if (name === 'href' && !plain.startsWith('#'))
      throw new Error(`A report links nowhere, yet to ${plain}.`);
    if (name === 'style' && 'style' in element) (element as SVGElement).style.cssText = plain;
    else element.setAttribute(name, plain);
  }
  return element;
}
