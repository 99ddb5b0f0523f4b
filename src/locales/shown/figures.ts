import { type Decimal, toPlain } from '../../engine/decimal';
import { cellName, quotedSheet } from '../../engine/grid/address';
import type { CellRef } from '../../engine/grid/grid';

/** A figure as Vietnamese sheets show it, in both languages: `1.234.567,8`. */
export function shownFigure(value: Decimal | undefined): string {
  if (!value) return '';
  const [whole = '', fraction] = toPlain(value).replace('-', '').split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return `${value.digits < 0n ? '−' : ''}${grouped}${fraction === undefined ? '' : `,${fraction}`}`;
}

/** A count: `1.234` in every language, as figures are, so that no sentence separates thousands in two ways. */
export function shownCount(value: number): string {
  return value.toLocaleString('vi-VN');
}

/** A share with all its decimals: `17,80`. */
export function shownShare(share: Decimal): string {
  const text = (share.digits < 0n ? -share.digits : share.digits).toString().padStart(share.scale + 1, '0');
  const fraction = share.scale === 0 ? '' : `,${text.slice(-share.scale)}`;
  return `${share.digits < 0n ? '−' : ''}${text.slice(0, text.length - share.scale)}${fraction}`;
}

/** `PL 03!D6`, as a person reads it; a sheet named with its file (`NamedByFile`) as formulas write it. */
export function shownCell({ sheet, row, col }: CellRef): string {
  return `${sheet.startsWith('[') ? quotedSheet(sheet) : sheet}!${cellName(row, col)}`;
}

/** The first few cells of many, and how many more there are: `PL 03!D6, D7, D8 … (34)`. */
export function shownCells(cells: readonly CellRef[], most = 4): string {
  const [first, ...rest] = cells;
  if (!first) return '';
  const named = rest
    .slice(0, most - 1)
    .map((ref) => (ref.sheet === first.sheet ? cellName(ref.row, ref.col) : shownCell(ref)));
  const more = cells.length > most ? ` … (${cells.length})` : '';
  return [shownCell(first), ...named].join(', ') + more;
}

/** As `shownCells`, the cells of each sheet by themselves: where all of them are to be mended, no sheet stays unnamed. */
export function shownBySheet(cells: readonly CellRef[]): string {
  const sheets = new Map<string, CellRef[]>();
  for (const cell of cells) {
    const key = `${cell.file}\n${cell.sheet}`;
    sheets.set(key, [...(sheets.get(key) ?? []), cell]);
  }
  return [...sheets.values()].map((own) => shownCells(own)).join('; ');
}

/** `05/3/2024`: a leading zero for days under 10 and months 1 and 2, as Nghị định 30/2020/NĐ-CP asks. */
export function shownDate(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `${day}/${Number(month) > 2 ? Number(month) : month}/${year}`;
}
