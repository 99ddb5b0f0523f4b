import { isBlank, type GridRange, type Sheet } from '../grid/grid';
import { TABLE } from '../layouts/table';
import { besideTables } from './beside-tables';
import { readContext } from './context';
import { isBodyFigure } from './body-figure';
import { HeaderFinder, type HeaderBlock, type TableEnds } from './header-block';
import { headerText } from './header-columns';
import type { HeaderOnSheet } from './header-on-sheet';
import { tableFrom } from './table-from';
import { withSaidColumns } from './said-columns';
import { saidAt, type SaidOfTable } from './said-table';
import { structuralPlan } from './structural-plan';
import type { Table } from './table';

/**
 * Every table of figures on a sheet that stands outside the given rows, read by its own structure: no layout
 * and no heading is asked for. What stands beside those tables is read too, in whichever row it begins.
 */
export function readOtherTables(
  sheet: Sheet,
  file: string,
  taken: readonly GridRange[],
  said: readonly SaidOfTable[],
): Table[] {
  const headed = withHeader(sheet, file, taken, said);
  const known = [...taken, ...headed.map(({ range }) => range)];
  const all = [...headed, ...withoutHeader(sheet, file, known, said)];
  const rest = besideTables(sheet, [...taken, ...all.map(({ range }) => range)]);
  return rest ? [...all, ...withHeader(rest, file, [], said)] : all;
}

function withHeader(
  sheet: Sheet,
  file: string,
  taken: readonly GridRange[],
  said: readonly SaidOfTable[],
): Table[] {
  const finder = new HeaderFinder(sheet, said);
  const tables: Table[] = [];
  let from = 0;
  for (let row = 0; row < sheet.rows.length; row++) {
    const within = taken.filter(({ top, bottom }) => row >= top && row <= bottom);
    const isHeader = finder.startsAt(row);
    if (within.length > 0 && !isHeader && row < Math.max(...within.map(({ bottom }) => bottom))) continue;
    const found = (isHeader ? finder.blocksAt(row, from) : [])
      .filter((block) => within.every((range) => isBeside(block, range)))
      .flatMap(
        (block) =>
          readOther({ sheet, file, block, ends: finder, said: saidAt(said, block.start) }, from) ?? [],
      );
    tables.push(...found);
    const ends = [...within, ...found.map(({ range }) => range)].map(({ bottom }) => bottom);
    if (ends.length === 0) continue;
    from = Math.max(...ends) + 1;
    row = from - 1;
  }
  return tables;
}

/** True of a header whose columns all stand left or right of a table: what is beside a table is none of it. */
function isBeside({ columns }: HeaderBlock, { left, right }: GridRange): boolean {
  return columns.every(({ col }) => col < left || col > right);
}

/** Fewer rows with figures than these are a line of text with a number in it, and no table. */
const LEAST_ROWS = 3;

/** Figures over which no header was found: each stretch of rows between other tables, as far as figures stand. */
function withoutHeader(
  sheet: Sheet,
  file: string,
  taken: readonly GridRange[],
  said: readonly SaidOfTable[],
): Table[] {
  const tables: Table[] = [];
  let stretch: number[] = [];
  const close = (): void => {
    const [top] = stretch;
    const bottom = stretch.at(-1);
    if (top !== undefined && bottom !== undefined && stretch.length >= LEAST_ROWS) {
      const own = said.find(({ header }) => header.first === top && header.last < top);
      const table = headless(sheet, file, top, bottom, own);
      if (table) tables.push(table);
    }
    stretch = [];
  };
  for (let row = 0; row < sheet.rows.length; row++) {
    if (taken.some(({ top, bottom }) => row >= top && row <= bottom)) close();
    else if (sheet.rows[row]?.filter(isBodyFigure).length ?? 0) stretch.push(row);
  }
  close();
  return tables;
}

const NO_ENDS: TableEnds = { startsAt: () => false, startsInside: () => false };

function headless(
  sheet: Sheet,
  file: string,
  top: number,
  bottom: number,
  said: SaidOfTable | undefined,
): Table | undefined {
  const cols = new Set<number>();
  for (const row of sheet.rows.slice(top, bottom + 1))
    row?.forEach((cell, col) => {
      if (!isBlank(cell)) cols.add(col);
    });
  const above = sheet.rows[top - 1] ?? [];
  const columns = [...cols]
    .sort((a, b) => a - b)
    .map((col) => {
      const text = headerText(above[col]);
      const texts = text === undefined ? [] : [text];
      return { col, texts, ownTexts: texts };
    });
  const block: HeaderBlock = { top, bottom: top - 1, rows: [], start: top, columns };
  const part: Sheet = { ...sheet, rows: sheet.rows.slice(0, bottom + 1) };
  return readOther({ sheet: part, file, block, ends: NO_ENDS, said }, Math.max(0, top - 1));
}

/** The table whose header begins at a row, by its own structure. */
export function readOtherTableAt(
  sheet: Sheet,
  file: string,
  top: number,
  said: readonly SaidOfTable[],
): Table | undefined {
  const finder = new HeaderFinder(sheet, said);
  return finder
    .blocksAt(top, top)
    .flatMap(
      (block) => readOther({ sheet, file, block, ends: finder, said: saidAt(said, block.start) }, 0) ?? [],
    )[0];
}

function readOther(place: HeaderOnSheet, from: number): Table | undefined {
  const { sheet, file, block, ends, said } = place;
  const context = readContext(sheet, file, from, block.top, TABLE);
  const plan = withSaidColumns(
    structuralPlan(sheet, block, ends, said?.measure ?? context.measure),
    said,
    block,
    TABLE,
  );
  return plan && tableFrom(place, { layout: TABLE, plan, context, confidence: 1 });
}
