import type { CellEdit } from '../../engine/filling/write-plan';
import { cellName, columnIndex } from '../../engine/grid/address';
import { isErrorName } from './error-names';
import { movedFormula, sharedFormula } from './shared-formula';
import { xmlText } from './xml';
import { children, elements, escapeXml, prefixed, spliced } from './xml-edit';

/**
 * A sheet's part with single cells changed; a cell keeps its looks. Formulas lose their former result, so
 * that whoever opens the file calculates them.
 */
export function editCells(xml: string, edits: readonly CellEdit[], styleFor: StyleFor): string {
  const { edited, left } = editRows(xml, edits, styleFor);
  return left.reduce((before, edit) => editCell(before, edit, styleFor), edited);
}

/**
 * All edits of rows that are there, in one pass: a column beside 20,000 rows is as many edits. Cells with a
 * formula that others may share, and rows that are not there, are left to be done one by one.
 */
function editRows(
  xml: string,
  edits: readonly CellEdit[],
  styleFor: StyleFor,
): { readonly edited: string; readonly left: readonly CellEdit[] } {
  const waiting = new Map<string, Map<number, CellEdit>>();
  for (const edit of edits) {
    const row = String(edit.ref.row + 1);
    waiting.set(row, (waiting.get(row) ?? new Map<number, CellEdit>()).set(edit.ref.col, edit));
  }
  const left: CellEdit[] = [];
  const pieces: string[] = [];
  let done = 0;
  for (const row of elements(xml, 'row')) {
    const name = row.tag.attribute('r') ?? '';
    const wanted = waiting.get(name);
    if (!wanted || row.innerStart === row.innerEnd) continue;
    waiting.delete(name);
    pieces.push(xml.slice(done, row.innerStart), rowContent(xml, row, wanted, styleFor, left));
    done = row.innerEnd;
  }
  for (const rest of waiting.values()) left.push(...rest.values());
  return { edited: pieces.join('') + xml.slice(done), left };
}

function rowContent(
  xml: string,
  row: ReturnType<typeof elements>[number],
  wanted: Map<number, CellEdit>,
  styleFor: StyleFor,
  left: CellEdit[],
): string {
  const cells = children(xml, row).map((cell) => ({
    cell,
    col: columnIndex(CELL_COLUMN.exec(cell)?.[1] ?? ''),
  }));
  const made = cells.map(({ cell, col }) => {
    const edit = wanted.get(col);
    if (!edit) return { cell, col };
    wanted.delete(col);
    if (/<(?:[\w.-]+:)?f[\s>/]/.test(cell)) {
      left.push(edit);
      return { cell, col };
    }
    return { cell: changedCell(xml, edit, CELL_STYLE.exec(cell)?.[1], styleFor), col };
  });
  for (const [col, edit] of wanted)
    if (edit.content !== null) made.push({ cell: changedCell(xml, edit, undefined, styleFor), col });
  return made
    .sort((a, b) => a.col - b.col)
    .map(({ cell }) => cell)
    .join('');
}

const CELL_COLUMN = /^<[^>]*\br="([A-Z]+)\d+"/;
const CELL_STYLE = /^<[^>]*\ss="(\d+)"/;

function changedCell(
  xml: string,
  { ref, content, format }: CellEdit,
  own: string | undefined,
  styleFor: StyleFor,
): string {
  const style = format === undefined ? own : styleFor(own, format);
  return prefixed(cellXml(cellName(ref.row, ref.col), style, content), xml);
}

/** The place of a cell format like the one at `place`, but with this number format. */
export type StyleFor = (place: string | undefined, format: string) => string;

function editCell(before: string, { ref, content, format }: CellEdit, styleFor: StyleFor): string {
  const name = cellName(ref.row, ref.col);
  const xml = withoutShared(before, name);
  const found = elements(xml, 'c').find(({ tag }) => tag.attribute('r') === name);
  const cell = changedCell(
    xml,
    { ref, content, ...(format === undefined ? {} : { format }) },
    found?.tag.attribute('s'),
    styleFor,
  );
  if (found) return spliced(xml, found.start, found.end, cell);
  if (content === null) return xml;
  const row = elements(xml, 'row').find(({ tag }) => tag.attribute('r') === String(ref.row + 1));
  if (row) return withCell(xml, row, cell, ref.col);
  const [data] = elements(xml, 'sheetData');
  if (!data) return xml;
  const next = elements(xml, 'row').find(({ tag }) => Number(tag.attribute('r')) > ref.row + 1);
  const at = next?.start ?? data.innerEnd;
  const line = prefixed(`<row r="${ref.row + 1}"></row>`, xml).replace('><', `>${cell}<`);
  return spliced(xml, at, at, line);
}

const REFERENCE = /^([A-Z]+)(\d+)$/;

/** A formula that others share goes with its cell: those others get their own first. */
function withoutShared(xml: string, name: string): string {
  const master = elements(xml, 'c').find(({ tag }) => tag.attribute('r') === name);
  const formula = master && elements(xml.slice(master.start, master.end), 'f')[0];
  const group = formula?.tag.attribute('si');
  if (!master || !formula || group === undefined || formula.innerEnd === formula.innerStart) return xml;
  const text = xmlText(xml.slice(master.start + formula.innerStart, master.start + formula.innerEnd));
  const shared = sharedFormula(text);
  const from = placeOf(name);
  let result = xml;
  for (const cell of elements(xml, 'c').reverse()) {
    const [own] = elements(xml.slice(cell.start, cell.end), 'f');
    if (cell.start === master.start || own?.tag.attribute('si') !== group) continue;
    const to = placeOf(cell.tag.attribute('r') ?? '');
    const moved = movedFormula(shared, to.row - from.row, to.col - from.col);
    const element = prefixed(`<f>${escapeXml(moved)}</f>`, xml);
    result = spliced(result, cell.start + own.start, cell.start + own.end, element);
  }
  return result;
}

function placeOf(name: string): { row: number; col: number } {
  const [, letters = 'A', digits = '1'] = REFERENCE.exec(name) ?? [];
  return { row: Number(digits) - 1, col: columnIndex(letters) };
}

function withCell(xml: string, row: ReturnType<typeof elements>[number], cell: string, col: number): string {
  let at = row.innerStart;
  for (const each of children(xml, row)) {
    const place = columnIndex(/\br="([A-Z]+)\d+"/.exec(each)?.[1] ?? '');
    if (place > col) break;
    at = xml.indexOf(each, at) + each.length;
  }
  if (row.innerStart !== row.innerEnd || !xml.slice(row.start, row.end).endsWith('/>'))
    return spliced(xml, at, at, cell);
  const open = xml.slice(row.start, row.end).replace(/\s*\/>$/, '>');
  const name = /<([\w:.-]+)/.exec(open)?.[1] ?? 'row';
  return spliced(xml, row.start, row.end, `${open}${cell}</${name}>`);
}

function cellXml(name: string, style: string | undefined, content: CellEdit['content']): string {
  const head = `<c r="${name}"${style === undefined ? '' : ` s="${style}"`}`;
  if (content === null) return `${head}/>`;
  if (typeof content === 'number') return `${head}><v>${content}</v></c>`;
  if (typeof content === 'boolean') return `${head} t="b"><v>${content ? 1 : 0}</v></c>`;
  if (content.startsWith('=')) return `${head}><f>${escapeXml(content.slice(1))}</f></c>`;
  if (isErrorName(content)) return `${head} t="e"><v>${escapeXml(content)}</v></c>`;
  const text = content.startsWith("'") ? content.slice(1) : content;
  return `${head} t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`;
}
