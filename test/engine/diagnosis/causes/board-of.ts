import {
  absolute,
  compare,
  decimalFromNumber,
  parseDecimal,
  toPlain,
  ZERO,
} from '../../../../src/engine/decimal';
import { Board } from '../../../../src/engine/diagnosis/causes/board';
import type { CauseCandidate } from '../../../../src/engine/diagnosis/causes/candidate';
import { difference, type CheckedSum } from '../../../../src/engine/diagnosis/sums';
import { Work } from '../../../../src/engine/diagnosis/work';
import type { Line } from '../../../../src/engine/cause';
import { TABLE } from '../../../../src/engine/layouts/table';
import type { Figure, FigureColumn, Table } from '../../../../src/engine/reading/table';

/** A total line and the lines that it adds up, by their places in the table. */
export type Sums = readonly (readonly [total: number, parts: readonly number[]])[];

export interface BoardSums {
  /** Rows that add up rows. */
  readonly down?: Sums;
  /** Columns that add up columns. */
  readonly across?: Sums;
  /** How far a sum may be off. */
  readonly room?: number;
}

/** A table as a clerk writes it: names of columns (an item, a space, its year), then each row's name and figures. */
export function tableOf(text: string): Table {
  const [head = [], ...lines] = text
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
  const at = { file: 'a.xlsx', sheet: 'S' };
  const columns = head.slice(1).map((header, col): FigureColumn => {
    const [item = '', year] = header.split(' ');
    return {
      col: col + 1,
      item,
      period: year ? { kind: 'year', year: Number(year) } : { kind: 'whole' },
      header,
    };
  });
  const figure = (written: string, row: number, col: number): Figure => {
    const ref = { ...at, row, col };
    const value = parseDecimal(written);
    if (value) return { ref, state: 'number', value, scale: value.scale };
    return { ref, state: written === '' ? 'blank' : 'unreadable', scale: 0 };
  };
  return {
    layout: TABLE,
    ...at,
    range: { top: 0, left: 0, bottom: lines.length, right: columns.length },
    taken: { header: { first: 0, last: 0 }, headings: {}, nameCol: 0 },
    columns,
    rows: lines.map(([name = ''], index) => ({
      row: index + 1,
      kind: 'unit',
      name,
      nameCell: { ...at, row: index + 1, col: 0 },
    })),
    figures: lines.map(([, ...cells], index) =>
      columns.map((_, col) => figure(cells[col] ?? '', index + 1, col + 1)),
    ),
    extraItems: [],
    partialColumns: [],
    confidence: 1,
  };
}

/** The sums that total lines make at each place along them. */
export function sumsOf(
  { figures, columns }: Table,
  { down = [], across = [], room = 0 }: BoardSums,
): CheckedSum[] {
  const most = decimalFromNumber(room) ?? ZERO;
  const sum = (
    kind: CheckedSum['kind'],
    total: Figure | undefined,
    parts: (Figure | undefined)[],
  ): CheckedSum[] => {
    const own = parts.filter((part) => part !== undefined);
    if (!total || own.length < parts.length) throw new Error('no such line');
    const fails = compare(absolute(difference(total, own)), most) > 0;
    return [{ kind, total, parts: own, room: most, fails }];
  };
  return [
    ...down.flatMap(([total, parts]) =>
      columns.flatMap((_, col) =>
        sum(
          'rows',
          figures[total]?.[col],
          parts.map((row) => figures[row]?.[col]),
        ),
      ),
    ),
    ...across.flatMap(([total, parts]) =>
      figures.flatMap((row) =>
        sum(
          'items',
          row[total],
          parts.map((col) => row[col]),
        ),
      ),
    ),
  ];
}

export function boardOf(text: string, sums: BoardSums): Board {
  const table = tableOf(text);
  return new Board(table, sumsOf(table, sums), new Work(1e7));
}

/** What a candidate says, in short: its kind, its lines, the cells that change with what they would hold, and how many sums it mends. */
export function told(
  board: Board,
  { cause, changes, explained, mended, weak, other }: CauseCandidate,
): string {
  const lines = Object.values(cause)
    .flat()
    .filter((value): value is Line => typeof value === 'object' && 'axis' in value)
    .map(({ name }) => name);
  const by = 'by' in cause ? [`by ${cause.by}`] : 'power' in cause ? [`10^${cause.power}`] : [];
  const cells = [...changes].map(([cell, value]) => {
    const ref = board.figure(cell)?.ref;
    return `${ref?.row},${ref?.col}=${toPlain(board.decimal(value))}`;
  });
  return [
    cause.kind,
    ...by,
    lines.join('+'),
    ...cells,
    ...(explained.length > 0 ? [`explains ${explained.length}`] : []),
    `mends ${mended.length}`,
    ...(weak ? ['weak'] : []),
    ...(other ? [`or ${other.kind}`] : []),
  ].join(' ');
}
