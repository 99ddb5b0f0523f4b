import type { GridRange } from '../../../src/engine/grid/grid';
import { cellAt, peek, type ModelSheet } from '../model';
import { checkColor, checkColumnWidth, checkFontSize, checkRowHeight } from '../limits';
import { Refused } from '../protocol';

const CHECKS: Readonly<Record<string, (value: unknown) => void>> = {
  'Font.Size': checkFontSize,
  'Fill.Color': checkColor,
};

/** `range.format`: kept for each cell by its path, so that what was written can be read back. */
export class Format {
  readonly Font: object;
  readonly Fill: object;
  readonly Borders: object;
  readonly Protection: object;

  constructor(
    private readonly sheet: ModelSheet,
    private readonly areas: readonly GridRange[],
    private readonly refuse: () => void,
  ) {
    this.Font = this.members('Font', ['Bold', 'Italic', 'Name', 'Size']);
    this.Fill = this.members('Fill', ['Color']);
    this.Protection = this.members('Protection', ['Locked']);
    this.Borders = {
      Indexer: (edge: unknown) => this.border(String(edge)),
      GetItem: (edge: unknown) => this.border(String(edge)),
    };
  }

  set HorizontalAlignment(value: unknown) {
    this.put('HorizontalAlignment', value);
  }

  set VerticalAlignment(value: unknown) {
    this.put('VerticalAlignment', value);
  }

  set WrapText(value: unknown) {
    this.put('WrapText', value);
  }

  set ColumnWidth(value: unknown) {
    this.refuse();
    checkColumnWidth(value);
    const { left, right } = this.first;
    for (let col = left; col <= right; col += 1) this.sheet.columnWidths.set(col, Number(value));
  }

  set RowHeight(value: unknown) {
    this.refuse();
    checkRowHeight(value);
    const { top, bottom } = this.first;
    for (let row = top; row <= bottom; row += 1) this.sheet.rowHeights.set(row, Number(value));
  }

  set UseStandardWidth(_value: unknown) {
    this.refuse();
    this.sheet.columnWidths.clear();
  }

  set UseStandardHeight(_value: unknown) {
    this.refuse();
    this.sheet.rowHeights.clear();
  }

  private get first(): GridRange {
    const [area] = this.areas;
    if (!area) throw new Refused('InvalidArgument');
    return area;
  }

  private put(
    path: string,
    value: unknown,
    only: (row: number, col: number, area: GridRange) => boolean = () => true,
  ) {
    this.refuse();
    for (const area of this.areas) {
      for (let row = area.top; row <= area.bottom; row += 1) {
        for (let col = area.left; col <= area.right; col += 1) {
          if (only(row, col, area)) cellAt(this.sheet, row, col).look.set(path, value);
        }
      }
    }
  }

  private members(group: string, names: readonly string[]): object {
    const { top, left } = this.areas[0] ?? { top: 0, left: 0 };
    const object = {};
    for (const name of names) {
      const path = `${group}.${name}`;
      Object.defineProperty(object, name, {
        enumerable: true,
        get: () => peek(this.sheet, top, left)?.look.get(path) ?? null,
        set: (value: unknown) => {
          CHECKS[path]?.(value);
          this.put(path, value);
        },
      });
    }
    return object;
  }

  private border(edge: string): object {
    const sides: Record<string, [string, (row: number, col: number, area: GridRange) => boolean][]> = {
      EdgeTop: [['top', (row, _, area) => row === area.top]],
      EdgeBottom: [['bottom', (row, _, area) => row === area.bottom]],
      EdgeLeft: [['left', (_, col, area) => col === area.left]],
      EdgeRight: [['right', (_, col, area) => col === area.right]],
      InsideHorizontal: [
        ['top', (row, _, area) => row > area.top],
        ['bottom', (row, _, area) => row < area.bottom],
      ],
      InsideVertical: [
        ['left', (_, col, area) => col > area.left],
        ['right', (_, col, area) => col < area.right],
      ],
    };
    const chosen = sides[edge];
    if (!chosen) throw new Refused('InvalidArgument', edge);
    const put = (value: unknown) =>
      chosen.forEach(([side, only]) => this.put(`Borders.${side}`, value, only));
    return {
      get Style(): unknown {
        return null;
      },
      set Style(value: unknown) {
        put(value);
      },
      Weight: null,
      Color: null,
    };
  }
}
