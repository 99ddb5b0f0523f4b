import type { Block, TableBlock, TableCell } from '../../engine/document/block';
import { holdsFacts } from '../../engine/document/table-nature';
import { unfolded } from '../../engine/document/block';
import type { CellLook, GridRange } from '../../engine/grid/grid';
import { LIMITS } from './limits';
import { Refusal } from './refusal';
import type { Tag } from './xml';

/** Twentieths of a point; two millimetres, which nobody draws a column of. */
const THIN = 120;

interface Slot {
  readonly row: number;
  readonly left: number;
  right: number;
  bottom: number;
  readonly cell: TableCell;
}

/** One table while it is read: cells are placed by grid column as they come. */
export class TableBuilder {
  readonly #widths: number[] = [];
  readonly #slots: Slot[] = [];
  /** By grid column, the cell that goes on downwards. */
  readonly #down: (Slot | undefined)[] = [];
  #row = -1;
  #column = 0;
  #repeated = 0;
  #heading = false;
  #deleted = false;
  ruled = false;

  // of the cell being read
  #span = 1;
  #merge: 'none' | 'restart' | 'continue' = 'none';
  /** Merged with the cell to its left, as old programs wrote it. */
  #sideways = false;
  blocks: Block[] = [];
  vertical: CellLook['vertical'];
  fill: string | undefined;

  /** How many grid cells it has taken so far, covered ones included. */
  cells = 0;

  gridColumn(tag: Tag): void {
    this.#widths.push(Number(tag.attribute('w')) || 0);
  }

  startRow(): void {
    this.#row += 1;
    this.#column = 0;
    this.#heading = false;
    this.#deleted = false;
  }

  rowProperty(tag: Tag): void {
    if (tag.name === 'gridBefore') this.#column += boundedSpan(tag);
    else if (tag.name === 'tblHeader')
      this.#heading = !['0', 'false', 'off'].includes(tag.attribute('val') ?? '1');
    else if (tag.name === 'del') this.#deleted = true;
  }

  endRow(): void {
    if (this.#deleted) {
      const row = this.#row;
      for (let index = this.#slots.length - 1; this.#slots[index]?.row === row; index--) this.#slots.pop();
      this.#row -= 1;
      return;
    }
    if (this.#heading && this.#repeated === this.#row) this.#repeated += 1;
  }

  startCell(): void {
    this.#span = 1;
    this.#merge = 'none';
    this.#sideways = false;
    this.blocks = [];
    this.vertical = undefined;
    this.fill = undefined;
    if (this.#row < 0) this.startRow();
  }

  cellProperty(tag: Tag): void {
    if (tag.name === 'gridSpan') this.#span = boundedSpan(tag);
    else if (tag.name === 'vMerge') this.#merge = tag.attribute('val') === 'restart' ? 'restart' : 'continue';
    else if (tag.name === 'hMerge') this.#sideways = tag.attribute('val') !== 'restart';
    else if (tag.name === 'vAlign') {
      const value = tag.attribute('val');
      this.vertical = value === 'center' || value === 'bottom' ? value : 'top';
    } else if (tag.name === 'shd') {
      const fill = tag.attribute('fill') ?? '';
      this.fill =
        /^[0-9a-f]{6}$/i.test(fill) && !/^ffffff$/i.test(fill) ? `#${fill.toUpperCase()}` : undefined;
    }
  }

  endCell(look: CellLook | undefined): void {
    const left = this.#column;
    const right = left + this.#span - 1;
    if (right >= LIMITS.documentColumns) throw new Refusal({ kind: 'hostile' });
    this.#column = right + 1;
    this.cells += this.#span;
    const before = this.#slots.at(-1);
    if (this.#sideways && before?.row === this.#row && before.right === left - 1) {
      before.right = right;
      return;
    }
    const above = this.#down[left];
    if (this.#merge === 'continue' && above?.left === left && above.bottom === this.#row - 1) {
      if (!this.#deleted) above.bottom = this.#row;
      return;
    }
    const text = cellText(this.blocks);
    const cell: TableCell = { text, blocks: this.blocks, ...(look ? { look } : {}) };
    const slot: Slot = { row: this.#row, left, right, bottom: this.#row, cell };
    this.#slots.push(slot);
    this.#down[left] = this.#merge === 'restart' ? slot : undefined;
  }

  build(): TableBlock {
    const place = this.#columns();
    const merges: GridRange[] = [];
    const rows: (TableCell | undefined)[][] = Array.from({ length: this.#row + 1 }, () => []);
    let width = 0;
    for (const { row, left, right, bottom, cell } of this.#slots) {
      const range = {
        top: row,
        left: place(left),
        bottom,
        right: Math.max(place(left), place(right + 1) - 1),
      };
      width = Math.max(width, range.right + 1);
      const cells = rows[row];
      if (cells) cells[range.left] = cell;
      if (range.bottom > range.top || range.right > range.left) merges.push(range);
    }
    return { kind: 'table', rows, merges, repeatedRows: this.#repeated, width, ruled: this.ruled };
  }

  /**
   * Columns as people see them: borders a hair's breadth apart are one, and a grid column in which no cell
   * begins is part of its neighbour.
   */
  #columns(): (column: number) => number {
    const count = Math.max(this.#widths.length, ...this.#slots.map(({ right }) => right + 1), 0);
    const begins = new Set(this.#slots.map(({ left }) => left));
    const thin = this.#thinColumns();
    const places: number[] = [];
    let next = 0;
    for (let column = 0; column <= count; column++) {
      places.push(next);
      if (!thin.has(column) && (begins.has(column) || thin.has(column - 1))) next += 1;
    }
    return (column) => places[Math.min(column, count)] ?? next;
  }

  /** None where a cell that says something has nothing but thin columns. */
  #thinColumns(): ReadonlySet<number> {
    const thin = new Set(this.#widths.flatMap((width, column) => (width < THIN ? [column] : [])));
    const total = this.#widths.reduce((sum, width) => sum + width, 0);
    if (thin.size === 0 || thin.size * 2 >= this.#widths.length || total < 10 * THIN) return new Set();
    const lost = this.#slots.some(({ left, right, cell }) => {
      for (let column = left; column <= right; column++) if (!thin.has(column)) return false;
      return cell.text !== '';
    });
    return lost ? new Set() : thin;
  }
}

function boundedSpan(tag: Tag): number {
  const span = Number(tag.attribute('val'));
  if (span > LIMITS.documentColumns) throw new Refusal({ kind: 'hostile' });
  return Number.isInteger(span) && span > 0 ? span : tag.name === 'gridBefore' ? 0 : 1;
}

/** What a cell shows; a table in it that holds facts is told on its own. */
function cellText(blocks: readonly Block[]): string {
  const lines = blocks.flatMap((block): string[] => {
    if (block.kind === 'table') return holdsFacts(block) ? [] : [cellText(unfolded(block))];
    // a footnote stands under the table, not in it
    if (block.note !== undefined) return [];
    return [`${block.marker ?? ''} ${block.text.replaceAll('\t', ' ')}`.trim()];
  });
  return lines
    .filter((line) => line !== '')
    .join('\n')
    .normalize('NFC');
}
