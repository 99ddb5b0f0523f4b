import type { GridRange, Sheet } from '../grid/grid';
import { TABLE } from '../layouts/table';
import { readContext } from './context';
import { HeaderFinder, type HeaderBlock } from './header-block';
import { measureInHeader, tableFrom } from './read-sheet';
import { structuralPlan } from './structural-plan';
import type { Table } from './table';

/**
 * Every table of figures on a sheet that stands outside the given rows, read by its own structure: no layout
 * and no heading is asked for.
 */
export function readOtherTables(sheet: Sheet, file: string, taken: readonly GridRange[]): Table[] {
  const finder = new HeaderFinder(sheet);
  const tables: Table[] = [];
  let from = 0;
  for (let row = 0; row < sheet.rows.length; row++) {
    const within = taken.find(({ top, bottom }) => row >= top && row <= bottom);
    if (within) {
      from = within.bottom + 1;
      row = within.bottom;
      continue;
    }
    if (!finder.startsAt(row)) continue;
    const found = finder
      .blocksAt(row, from)
      .flatMap((block) => readOther(sheet, file, block, from, finder) ?? []);
    if (found.length === 0) continue;
    tables.push(...found);
    from = Math.max(...found.map(({ range }) => range.bottom)) + 1;
    row = from - 1;
  }
  return tables;
}

/** The table whose header begins at a row, by its own structure. */
export function readOtherTableAt(sheet: Sheet, file: string, top: number): Table | undefined {
  const finder = new HeaderFinder(sheet);
  return finder.blocksAt(top, top).flatMap((block) => readOther(sheet, file, block, 0, finder) ?? [])[0];
}

function readOther(
  sheet: Sheet,
  file: string,
  block: HeaderBlock,
  from: number,
  finder: HeaderFinder,
): Table | undefined {
  const context = readContext(sheet, file, from, block.top, TABLE);
  const plan = structuralPlan(sheet, block, finder, context.measure ?? measureInHeader(block));
  if (!plan) return undefined;
  return tableFrom(sheet, file, block, finder, { layout: TABLE, plan, context, confidence: 1 });
}
