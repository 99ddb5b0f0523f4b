import { paragraph, type Block, type TableCell } from '../../engine/document/block';
import type { GridRange } from '../../engine/grid/grid';
import { LIMITS } from './limits';
import { Refusal } from './refusal';
import { xmlText } from './xml';

const SILENT = /<(style|script|head|title|xml)\b[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->|<![^>]*>/giu;
const TAG = /<(\/?)([a-z][a-z0-9]*)\b([^>]*)>/giu;
/** What ends a line of text. */
const BREAKS = new Set([
  'p',
  'div',
  'br',
  'li',
  'ul',
  'ol',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'section',
  'body',
]);

interface OpenTable {
  readonly rows: (TableCell | undefined)[][];
  readonly merges: GridRange[];
  /** Cells that reach down, by grid column: the last row that each covers. */
  readonly covered: number[];
  lines: string[];
  cell: { readonly across: number; readonly down: number } | undefined;
}

/** Paragraphs and tables of a web page, as Word puts one into a document whole. A table in a cell is its lines. */
export function htmlBlocks(html: string): Block[] {
  const blocks: Block[] = [];
  let table: OpenTable | undefined;
  let depth = 0;
  let cells = 0;
  let line = '';
  const lists: { readonly ordered: boolean; items: number }[] = [];
  const endLine = (): void => {
    const text = line.replace(/[ \t\r\n\u00a0]+/gu, ' ').trim();
    line = '';
    if (text === '') return;
    if (table) table.lines.push(text);
    else blocks.push(paragraph(text));
  };
  const endCell = (): void => {
    endLine();
    if (!table?.cell) return;
    cells += place(table, table.cell);
    if (cells > LIMITS.documentCells) throw new Refusal({ kind: 'hostile' });
    table.cell = undefined;
  };
  const text = html.replace(SILENT, ' ');
  let from = 0;
  for (const match of text.matchAll(TAG)) {
    line += xmlText(text.slice(from, match.index)).replaceAll('&nbsp;', ' ');
    from = match.index + match[0].length;
    const [, slash, tag = '', attributes = ''] = match;
    const name = tag.toLowerCase();
    const opens = slash === '';
    if (name === 'table') {
      depth += opens ? 1 : -1;
      if (opens && depth === 1) {
        endLine();
        table = { rows: [], merges: [], covered: [], lines: [], cell: undefined };
      } else if (!opens && depth === 0 && table) {
        endCell();
        blocks.push(...tableBlock(table));
        table = undefined;
      } else endLine();
    } else if (name === 'tr' && depth === 1 && opens) {
      endCell();
      table?.rows.push([]);
    } else if ((name === 'td' || name === 'th') && depth === 1) {
      endCell();
      if (table && opens)
        table.cell = { across: spanOf('colspan', attributes), down: spanOf('rowspan', attributes) };
    } else if (BREAKS.has(name) || name === 'tr') {
      endLine();
      if (name === 'ul' || name === 'ol') {
        if (opens) lists.push({ ordered: name === 'ol', items: 0 });
        else lists.pop();
      }
      if (name === 'li' && opens) line = markerOf(lists.at(-1));
    }
  }
  line += xmlText(text.slice(from)).replaceAll('&nbsp;', ' ');
  endLine();
  return blocks;
}

/** `- `, `3. `: what the page shows before an item. */
function markerOf(list: { readonly ordered: boolean; items: number } | undefined): string {
  if (!list) return '- ';
  list.items += 1;
  return list.ordered ? `${list.items}. ` : '- ';
}

function spanOf(name: string, attributes: string): number {
  const found = new RegExp(`\\b${name}\\s*=\\s*["']?(\\d{1,3})`, 'iu').exec(attributes)?.[1];
  return Math.min(LIMITS.documentColumns, Math.max(1, Number(found ?? 1)));
}

/** Puts a finished cell into the first free place of its row; how many grid cells it takes. */
function place(
  table: OpenTable,
  { across, down }: { readonly across: number; readonly down: number },
): number {
  const row = table.rows.length - 1;
  const cells = table.rows[row];
  if (!cells) return 0;
  let left = cells.length;
  while ((table.covered[left] ?? -1) >= row) {
    cells[left] = undefined;
    left += 1;
  }
  cells[left] = { text: table.lines.join('\n') };
  table.lines = [];
  for (let col = left; col < left + across; col++) {
    if (col > left) cells[col] = undefined;
    table.covered[col] = row + down - 1;
  }
  if (across > 1 || down > 1)
    table.merges.push({ top: row, left, bottom: row + down - 1, right: left + across - 1 });
  return across * down;
}

function tableBlock({ rows, merges }: OpenTable): Block[] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width === 0) return [];
  const full = rows.map((row) => Array.from({ length: width }, (_, col) => row[col]));
  const within = merges.map((merge) => ({ ...merge, bottom: Math.min(merge.bottom, rows.length - 1) }));
  return [{ kind: 'table', rows: full, merges: within, repeatedRows: 0, width }];
}
