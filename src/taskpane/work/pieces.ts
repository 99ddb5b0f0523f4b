import type { CheckResult } from '../../engine/check';
import type { Row, Sheet, Workbook } from '../../engine/grid/grid';
import type { Figure, Table } from '../../engine/reading/table';
import type { Records } from '../../engine/records/records';

/** Where a list of cells or records was cut out, and the part of it that goes in one message. */
export type Piece = { readonly from: number } & (
  | { readonly of: 'rows'; readonly at: readonly [workbook: number, sheet: number]; readonly items: Rows }
  | {
      readonly of: 'figures';
      readonly list: FigureList;
      readonly at: number;
      readonly items: Table['figures'];
    }
  | { readonly of: 'records'; readonly list: RecordList; readonly items: readonly Loose[] }
);

type Rows = readonly (Row | undefined)[];
type FigureList = 'tables' | 'inputFigures';
type RecordList = 'products' | 'producers' | 'budget';
type Listed = Records[RecordList][number];
/** A record that names its table by its place among the tables. */
interface Loose {
  readonly record: Omit<Listed, 'at'>;
  readonly at: Omit<Listed['at'], 'table'> & { readonly table: number };
}

/** What of a result is long where a plan is large. */
export type Long = Pick<CheckResult, 'tables' | 'records' | 'inputFigures'>;

/** What is left when the pieces are cut out, to be sent after them. */
export interface InPieces<Whole> {
  readonly pieces: readonly Piece[];
  readonly frame: Whole;
}

/** Cells in a message: to unpack more at once makes a person wait. A province’s appendix is less. */
const MOST = 12_000;
/** What a record weighs among cells. */
const RECORD_CELLS = 20;

const RECORD_LISTS = ['products', 'producers', 'budget'] as const;

/** The parts of a list that is too long for one message; none of one that is not. */
function parts<Item>(
  items: readonly Item[],
  weigh: (item: Item) => number,
  most: number,
): [number, readonly Item[]][] {
  const found: [number, readonly Item[]][] = [];
  let [from, weight] = [0, 0];
  items.forEach((item, index) => {
    weight += weigh(item);
    if (weight < most) return;
    found.push([from, items.slice(from, index + 1)]);
    [from, weight] = [index + 1, 0];
  });
  if (found.length > 0 && from < items.length) found.push([from, items.slice(from)]);
  return found;
}

/** Sheets without the rows of the long ones; `book`: whose sheets they are, where there are several lists. */
export function sheetsInPieces<Of extends Sheet>(
  all: readonly Of[],
  book: number,
  most = MOST,
): InPieces<readonly Of[]> {
  const pieces: Piece[] = [];
  const frame = all.map((sheet, index): Of => {
    const cut = parts(sheet.rows, (row) => row?.length ?? 0, most);
    for (const [from, items] of cut) pieces.push({ of: 'rows', at: [book, index], from, items });
    return cut.length > 0 ? { ...sheet, rows: [] } : sheet;
  });
  return { pieces, frame };
}

/** Workbooks without the rows of their long sheets. */
export function workbooksInPieces(
  workbooks: readonly Workbook[],
  most = MOST,
): InPieces<readonly Workbook[]> {
  const pieces: Piece[] = [];
  const frame = workbooks.map((workbook, book): Workbook => {
    const { pieces: own, frame: sheets } = sheetsInPieces(workbook.sheets, book, most);
    pieces.push(...own);
    return sheets.some((sheet, index) => sheet !== workbook.sheets[index])
      ? { ...workbook, sheets }
      : workbook;
  });
  return { pieces, frame };
}

/** A result without the figures of its long tables and without long lists of records. */
export function resultInPieces<Result extends Long>(result: Result, most = MOST): InPieces<Result> {
  const pieces: Piece[] = [];
  const tables = (list: FigureList): readonly Table[] | undefined =>
    result[list]?.map((table, at) => {
      const cut = parts(table.figures, (row) => row.length, most);
      for (const [from, items] of cut) pieces.push({ of: 'figures', list, at, from, items });
      return cut.length > 0 ? { ...table, figures: [] } : table;
    });
  const places = new Map(result.records.tables.map((table, index) => [table, index]));
  const emptied: Partial<Record<RecordList, []>> = {};
  for (const list of RECORD_LISTS) {
    const all: readonly Listed[] = result.records[list];
    const cut = parts(all, () => RECORD_CELLS, most);
    if (cut.length === 0 || !all.every(({ at }) => places.has(at.table))) continue;
    emptied[list] = [];
    for (const [from, records] of cut) {
      const items = records.map(({ at, ...record }) => ({
        record,
        at: { ...at, table: places.get(at.table) ?? 0 },
      }));
      pieces.push({ of: 'records', list, from, items });
    }
  }
  return {
    pieces,
    frame: {
      ...result,
      tables: tables('tables') ?? [],
      ...(result.inputFigures ? { inputFigures: tables('inputFigures') ?? [] } : {}),
      records: { ...result.records, ...emptied },
    },
  };
}

/** A checked plan as it goes to another worker. */
export interface CheckedPlan<Check extends Long> {
  readonly check: Check;
  readonly workbooks: readonly Workbook[];
}

/** Sends the long parts of a plan, one message a turn of the page, and gives what is to be sent after them. */
export async function sentAhead<Check extends Long>(
  { check, workbooks }: CheckedPlan<Check>,
  send: (piece: Piece) => void,
): Promise<CheckedPlan<Check>> {
  const [result, books] = [resultInPieces(check), workbooksInPieces(workbooks)];
  await sendEach([...books.pieces, ...result.pieces], send);
  return { check: result.frame, workbooks: books.frame };
}

/** One message a turn of the page. */
export async function sendEach(pieces: readonly Piece[], send: (piece: Piece) => void): Promise<void> {
  for (const piece of pieces) {
    send(piece);
    await new Promise((resolve) => setTimeout(resolve));
  }
}

/** The other side: keeps pieces until what they were cut out of comes. */
export class Assembly {
  private pieces: Piece[] = [];

  add(piece: Piece): void {
    this.pieces.push(piece);
  }

  /** Pieces of what will never come. */
  clear(): void {
    this.pieces = [];
  }

  plan<Check extends Long>({ check, workbooks }: CheckedPlan<Check>): CheckedPlan<Check> {
    return { workbooks: this.workbooks(workbooks), check: this.result(check) };
  }

  workbooks(frame: readonly Workbook[]): readonly Workbook[] {
    const some = frame.map((workbook, book) => ({ workbook, sheets: this.sheets(workbook.sheets, book) }));
    return some.map(({ workbook, sheets }) =>
      sheets === workbook.sheets ? workbook : { ...workbook, sheets },
    );
  }

  sheets<Of extends Sheet>(frame: readonly Of[], book: number): readonly Of[] {
    const lists = new Map<number, (Row | undefined)[]>();
    this.pieces = this.pieces.filter((piece) => {
      if (piece.of !== 'rows' || piece.at[0] !== book) return true;
      putAt(lists, piece.at[1], piece.from, piece.items);
      return false;
    });
    if (lists.size === 0) return frame;
    return frame.map((sheet, index) => {
      const rows = lists.get(index);
      return rows ? { ...sheet, rows } : sheet;
    });
  }

  result<Result extends Long>(frame: Result): Result {
    const figures = new Map<string, (readonly Figure[])[]>();
    const records = new Map<string, Listed[]>();
    for (const piece of this.pieces) {
      if (piece.of === 'figures') {
        putAt(figures, `${piece.list} ${piece.at}`, piece.from, piece.items);
      } else if (piece.of === 'records') {
        // A record of each list is put back into that list.
        const items = piece.items.map(
          ({ record, at }) => ({ ...record, at: { ...at, table: frame.records.tables[at.table] } }) as Listed,
        );
        putAt(records, piece.list, piece.from, items);
      }
    }
    this.clear();
    if (figures.size + records.size === 0) return frame;
    const whole = (list: FigureList): readonly Table[] | undefined =>
      frame[list]?.map((table, at) => {
        const own = figures.get(`${list} ${at}`);
        return own ? { ...table, figures: own } : table;
      });
    return {
      ...frame,
      tables: whole('tables') ?? [],
      ...(frame.inputFigures ? { inputFigures: whole('inputFigures') ?? [] } : {}),
      records: { ...frame.records, ...Object.fromEntries(records) },
    };
  }
}

function putAt<Key, Item>(lists: Map<Key, Item[]>, key: Key, from: number, items: readonly Item[]): void {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  items.forEach((item, index) => {
    list[from + index] = item;
  });
  list.length = Math.max(list.length, from + items.length);
}
