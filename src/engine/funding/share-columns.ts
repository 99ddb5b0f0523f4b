import { isZero, type Decimal } from '../decimal';
import type { ShareMismatch } from '../findings/funding';
import { cellAt, type CellRef, type Sheet } from '../grid/grid';
import { SOURCES } from '../layouts/source-tree';
import { readFigure } from '../reading/figure';
import type { FigureColumn, Table } from '../reading/table';
import { bare, clean } from '../text/fold';
import { money, type Money } from './money';
import { isShare, mismatch } from './shares';
import { shareOf } from './summary';

const SHARE = /tỷ lệ|tỉ lệ|tỷ trọng|tỉ trọng|cơ cấu|%/giu;

/** A column of shares beside a table's columns of money. */
interface ShareColumn {
  readonly col: number;
  /** Indices into `Table.columns`. */
  readonly part: number;
  readonly total: number;
}

/**
 * Shares that a table of money prints in columns of their own (`Tỷ lệ NSNN (%)`, or `%` right of its source),
 * against the amounts of the same row and period.
 */
export function checkShareColumns(table: Table, sheet: Sheet): ShareMismatch[] {
  const columns = shareColumns(table, sheet);
  return columns.flatMap(({ col, part, total }) =>
    table.rows.flatMap((row, index): ShareMismatch[] => {
      const at = { file: table.file, sheet: table.sheet, row: row.row, col };
      const share = readShare(sheet, at);
      const figures = table.figures[index] ?? [];
      const [amount, whole] = [amountOf(figures[part]), amountOf(figures[total])];
      if (!share || !amount || !whole || isZero(whole.dong) || isShare(share, amount, whole)) return [];
      const subject = {
        layout: table.layout.id,
        unit: row.name,
        measure: table.columns[part]?.item ?? 'total',
      };
      const expected = shareOf(amount.dong, whole.dong, share.scale);
      return [{ ...mismatch([at], expected, share, subject), parts: [...amount.cells, ...whole.cells] }];
    }),
  );
}

function shareColumns(table: Table, sheet: Sheet): ShareColumn[] {
  const known = new Set(table.columns.map(({ col }) => col));
  const first = Math.min(...table.rows.map(({ row }) => row));
  const found: ShareColumn[] = [];
  for (let col = table.range.left; col <= table.range.right + 4; col++) {
    if (known.has(col)) continue;
    const header = headerAt(sheet, table.range.top, first, col);
    if (header.search(SHARE) < 0) continue;
    const part = partOf(header.replace(SHARE, ' '), col, table.columns);
    const total = part === undefined ? undefined : totalOf(part, table.columns);
    if (part !== undefined && total !== undefined) found.push({ col, part, total });
  }
  return found;
}

function headerAt(sheet: Sheet, top: number, end: number, col: number): string {
  const texts: string[] = [];
  for (let row = top; row < end; row++) {
    const value = cellAt(sheet, row, col)?.value;
    if (typeof value === 'string') texts.push(clean(value));
  }
  return texts.join(' ');
}

/** The source that the header names, else the column of money on its left. */
function partOf(header: string, col: number, columns: readonly FigureColumn[]): number | undefined {
  const name = bare(header.replace(/[()[\]]/g, ' '));
  const left = columns.reduce((last, column, index) => (column.col < col ? index : last), -1);
  const beside = columns[left];
  if (name === '') return beside && beside.item !== 'total' ? left : undefined;
  const source = SOURCES.find(
    ({ label, aliases }) => bare(label.vi) === name || aliases.some((alias) => bare(alias) === name),
  );
  if (!source) return undefined;
  const same = columns.flatMap(({ item }, index) => (item === source.id ? [index] : []));
  return same.filter((index) => (columns[index]?.col ?? 0) < col).at(-1) ?? same[0];
}

function totalOf(part: number, columns: readonly FigureColumn[]): number | undefined {
  const period = JSON.stringify(columns[part]?.period);
  const found = columns.findIndex(
    (column) => column.item === 'total' && JSON.stringify(column.period) === period,
  );
  return found < 0 || found === part ? undefined : found;
}

/** In per cent, with as many decimals as it is known to. */
function readShare(sheet: Sheet, at: CellRef): Decimal | undefined {
  const cell = cellAt(sheet, at.row, at.col);
  const { state, value, scale } = readFigure(cell, at, 'share');
  if (state !== 'number' || !value) return undefined;
  const known = {
    digits: value.digits * 10n ** BigInt(Math.max(0, scale - value.scale)),
    scale: Math.max(scale, value.scale),
  };
  return known;
}

function amountOf(figure: Table['figures'][number][number] | undefined): Money | undefined {
  if (!figure?.value) return undefined;
  return money(figure.value, figure.scale, 'dong', [figure.ref]);
}
