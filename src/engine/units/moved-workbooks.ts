import { sheetKey } from '../grid/place-key';
import type { CellEdit } from '../filling/write-plan';
import type { Cell, CellRef, Row, Workbook } from '../grid/grid';
import type { Records } from '../records/records';
import { analyseUnits, type PlacedRow, type UnitsOptions } from './analyse-units';
import type { UnitsWanted } from './in-todays-units';
import { rowEdits } from './row-edits';
import type { Gazetteer } from './scope';

/** A plan whose rows name their units in the units that are wanted. */
export interface MovedWorkbooks {
  readonly workbooks: readonly Workbook[];
  /** What was written into the input sheets for it. */
  readonly edits: readonly CellEdit[];
  /** Today's unit of each former one that rows name, and of each address where no column names one. */
  readonly found: ReadonlyMap<string, string>;
  /** Names that leave their unit open, each with its first cell: nothing is assigned to them. */
  readonly open: readonly { readonly name: string; readonly cell: CellRef }[];
}

const FIELD = { today: 'todayUnit', former: 'formerUnit' } as const satisfies Record<UnitsWanted, string>;

/** Whether any input sheet does not say the wanted units yet. */
export function needsMoving({ tables }: Pick<Records, 'tables'>, wanted: UnitsWanted): boolean {
  return tables.some(
    ({ layout, blocks }) =>
      layout.fields.some(({ id }) => id === FIELD[wanted]) &&
      blocks.every(({ columns }) => columns[FIELD[wanted]] === undefined),
  );
}

/** Writes the wanted units beside the rows of input sheets that do not say them. Pure. */
export function movedWorkbooks(
  workbooks: readonly Workbook[],
  records: Records,
  wanted: UnitsWanted,
  gazetteer: Gazetteer,
  options: UnitsOptions,
): MovedWorkbooks {
  const silent = records.tables.filter((table) => needsMoving({ tables: [table] }, wanted));
  const keys = new Set(silent.map(({ file, sheet, layout }) => `${file}\n${sheet}\n${layout.id}`));
  const rows = analyseUnits(workbooks, { records, tables: [] }, gazetteer, options).rows.filter(({ table }) =>
    keys.has(`${table.file}\n${table.sheet}\n${table.layout}`),
  );
  const unnamed = new Set(
    silent.flatMap(({ file, sheet, unit, blocks }) => {
      const isNamed = blocks.some(({ columns }) => 'unit' in columns || 'commune' in columns);
      return unit || isNamed ? [] : sheetKey({ file, sheet });
    }),
  );
  const open = new Map<string, PlacedRow>();
  for (const row of rows) if (isOpen(row, wanted) && !open.has(row.text)) open.set(row.text, row);
  const edits = rowEdits(workbooks, rows, wanted);
  return {
    workbooks: edited(workbooks, edits),
    edits,
    found: new Map(
      rows.flatMap(({ table, verdict, unit, text, within: [wider] }) =>
        unit && (verdict === 'former' || unnamed.has(sheetKey(table)))
          ? [[wider === undefined ? text : `${text} (${wider})`, unit.name] as const]
          : [],
      ),
    ),
    open: [...open.values()].map(({ text, within, cell }) => ({ name: [text, ...within].join(', '), cell })),
  };
}

function isOpen({ unit, districts }: PlacedRow, wanted: UnitsWanted): boolean {
  return wanted === 'today' ? unit === undefined : districts.length !== 1;
}

function edited(workbooks: readonly Workbook[], edits: readonly CellEdit[]): readonly Workbook[] {
  return workbooks.map((workbook) => ({
    ...workbook,
    sheets: workbook.sheets.map((sheet) => {
      const own = edits.filter(({ ref }) => ref.file === workbook.file && ref.sheet === sheet.name);
      if (own.length === 0) return sheet;
      const rows: (Row | undefined)[] = [...sheet.rows];
      for (const { ref, content } of own) {
        const row: (Cell | undefined)[] = [...(rows[ref.row] ?? [])];
        row[ref.col] = { value: typeof content === 'string' ? content.replace(/^'/, '') : content };
        rows[ref.row] = row;
      }
      return { ...sheet, rows };
    }),
  }));
}
