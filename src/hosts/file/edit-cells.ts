import type { CellEdit } from '../../engine/filling/write-plan';
import { cellName } from '../../engine/grid/address';
import { isErrorName } from './error-names';
import { children, elements, escapeXml, prefixed, spliced } from './xml-edit';

/**
 * A sheet's part with single cells changed; a cell keeps its looks. Formulas lose their former result, so
 * that whoever opens the file calculates them.
 */
export function editCells(xml: string, edits: readonly CellEdit[]): string {
  return edits.reduce(editCell, xml);
}

function editCell(xml: string, { ref, content }: CellEdit): string {
  const name = cellName(ref.row, ref.col);
  const found = elements(xml, 'c').find(({ tag }) => tag.attribute('r') === name);
  if (found) {
    const style = found.tag.attribute('s');
    return spliced(xml, found.start, found.end, prefixed(cellXml(name, style, content), xml));
  }
  if (content === null) return xml;
  const cell = prefixed(cellXml(name, undefined, content), xml);
  const row = elements(xml, 'row').find(({ tag }) => tag.attribute('r') === String(ref.row + 1));
  if (row) return withCell(xml, row, cell, ref.col);
  const [data] = elements(xml, 'sheetData');
  if (!data) return xml;
  const next = elements(xml, 'row').find(({ tag }) => Number(tag.attribute('r')) > ref.row + 1);
  const at = next?.start ?? data.innerEnd;
  const line = prefixed(`<row r="${ref.row + 1}"></row>`, xml).replace('><', `>${cell}<`);
  return spliced(xml, at, at, line);
}

function withCell(xml: string, row: ReturnType<typeof elements>[number], cell: string, col: number): string {
  let at = row.innerStart;
  for (const each of children(xml, row)) {
    const letters = /\br="([A-Z]+)\d+"/.exec(each)?.[1] ?? '';
    const place = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
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
