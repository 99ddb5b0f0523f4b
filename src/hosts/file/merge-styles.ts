import { children, elements, escapeXml, prefixed, spliced } from './xml-edit';

/** The first id that a workbook may give to a number format of its own. */
const FIRST_CUSTOM_FORMAT = 164;

const LISTS = ['fonts', 'fills', 'borders'] as const;

export interface MergedStyles {
  readonly xml: string;
  /** The place of each cell format of the added styles among the merged ones. */
  readonly places: readonly number[];
}

/**
 * A person's styles with others behind them: nothing that is there changes its place, so no cell of the
 * workbook looks different. Both are style parts of SpreadsheetML; the added one has no prefix.
 */
export function mergeStyles(xml: string, added: string): MergedStyles {
  const formats = new Map<number, number>();
  let merged = addFormats(xml, added, formats);
  const offsets: Record<string, number> = {};
  for (const list of LISTS) {
    offsets[list] = childrenOf(merged, list).length;
    merged = append(merged, list, childrenOf(added, list));
  }
  const first = childrenOf(merged, 'cellXfs').length;
  const cells = childrenOf(added, 'cellXfs').map((xf) => moved(xf, offsets, formats));
  merged = append(merged, 'cellXfs', cells);
  return { xml: merged, places: cells.map((_, index) => first + index) };
}

function childrenOf(xml: string, list: string): string[] {
  const [element] = elements(xml, list);
  return element ? children(xml, element) : [];
}

function append(xml: string, list: string, items: readonly string[]): string {
  return appendRaw(xml, list, [prefixed(items.join(''), xml)], items.length);
}

/** Items that carry the part's prefix already. */
function appendRaw(xml: string, list: string, items: readonly string[], added = items.length): string {
  const [element] = elements(xml, list);
  if (!element || added === 0) return xml;
  const count = children(xml, element).length + added;
  const open = xml.slice(element.start, element.innerStart).replace(/\scount\s*=\s*(?:"[^"]*"|'[^']*')/, '');
  const name = /<([\w:.-]+)/.exec(open)?.[1] ?? list;
  const head = open.replace(/\s*\/?>$/, '').replace(`<${name}`, `<${name} count="${count}"`);
  const inner = xml.slice(element.innerStart, element.innerEnd) + items.join('');
  return spliced(xml, element.start, element.end, `${head}>${inner}</${name}>`);
}

function addFormats(xml: string, added: string, ids: Map<number, number>): string {
  const known = childrenOf(xml, 'numFmts').map((format) => Number(attribute(format, 'numFmtId')));
  let next = Math.max(FIRST_CUSTOM_FORMAT - 1, ...known) + 1;
  const formats = childrenOf(added, 'numFmts').map((format) => {
    const id = Number(attribute(format, 'numFmtId'));
    ids.set(id, next);
    const renumbered = format.replace(/numFmtId="\d+"/, `numFmtId="${next}"`);
    next += 1;
    return renumbered;
  });
  if (formats.length === 0 || elements(xml, 'numFmts').length > 0) return append(xml, 'numFmts', formats);
  // Number formats come first of all.
  const root = elements(xml, 'styleSheet')[0];
  if (!root) return xml;
  const list = `<numFmts count="${formats.length}">${formats.join('')}</numFmts>`;
  return spliced(xml, root.innerStart, root.innerStart, prefixed(list, xml));
}

function moved(
  xf: string,
  offsets: Readonly<Record<string, number>>,
  formats: ReadonlyMap<number, number>,
): string {
  const shift = (text: string, name: string, list: string): string =>
    text.replace(
      new RegExp(`\\b${name}="(\\d+)"`),
      (_, id: string) => `${name}="${Number(id) + (offsets[list] ?? 0)}"`,
    );
  const placed = shift(shift(shift(xf, 'fontId', 'fonts'), 'fillId', 'fills'), 'borderId', 'borders');
  return placed
    .replace(/\bnumFmtId="(\d+)"/, (_, id: string) => `numFmtId="${formats.get(Number(id)) ?? id}"`)
    .replace(/\bxfId="\d+"/, 'xfId="0"');
}

function attribute(element: string, name: string): string | undefined {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(element)?.[1];
}

/** The styles with a cell format like the one at `place` (the first where there is none), but of this number format. */
export function withNumberFormat(
  xml: string,
  place: number,
  format: string,
): { readonly xml: string; readonly place: number } {
  const added = `<styleSheet><numFmts count="1"><numFmt numFmtId="${FIRST_CUSTOM_FORMAT}" formatCode="${escapeXml(format)}"/></numFmts></styleSheet>`;
  const ids = new Map<number, number>();
  const merged = addFormats(xml, added, ids);
  const formats = childrenOf(merged, 'cellXfs');
  const like = formats[place] ?? formats[0];
  if (like === undefined) return { xml, place };
  const bare = like.replace(/\s(?:numFmtId|applyNumberFormat)="[^"]*"/g, '');
  const own = bare.replace(
    /<[\w:.-]+/,
    `$& numFmtId="${ids.get(FIRST_CUSTOM_FORMAT) ?? 0}" applyNumberFormat="1"`,
  );
  return { xml: appendRaw(merged, 'cellXfs', [own]), place: formats.length };
}
