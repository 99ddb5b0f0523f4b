import type { SheetPlan } from '../filling/write-plan';
import { SheetNames } from '../filling/sheet-names';
import type { CellRef, Workbook } from '../grid/grid';
import type { Table } from '../reading/table';
import type { Records } from '../records/records';
import { mayRegroup } from './may-regroup';
import { regroupedSides, type ComparedSides } from './regrouped-sides';
import type { Gazetteer } from './scope';
import { sideBySideSheet } from './side-by-side-sheet';
import { isSideBySide } from './side-by-side-title';

const SHEET = 'Cũ và mới';
/** Columns that can be read on one page, three for each. */
const MOST = 6;

/**
 * The sheets that lay a plan's appendices of former units (or of its regions) beside those of today's, for the first
 * workbook: one for each appendix, and more for one with many columns; none where it has not both.
 */
export function sideBySideSheets(
  workbooks: readonly Workbook[],
  read: ReadPlan,
  gazetteer: Gazetteer,
  asOf: string,
): SheetPlan[] {
  const sides = sidesBeside(workbooks, read, gazetteer, asOf);
  if (sides.length === 0) return [];
  const [home] = workbooks;
  const own = home?.sheets.filter((sheet) => !isSideBySide(sheet)) ?? [];
  const names = new SheetNames(own.map(({ name }) => name));
  const isLive = ({ file, sheet, row, col }: CellRef): boolean =>
    file === home?.file &&
    typeof own.find(({ name }) => name === sheet)?.rows[row]?.[col]?.value === 'number';
  return sides.flatMap((each) =>
    parts(each).map((part) => {
      const [table] = part.former.tables;
      return sideBySideSheet(part, names.take(`${SHEET} ${table?.sheet ?? ''}`), isLive);
    }),
  );
}

/** A plan's appendices of former units (or of its regions) and of today's that can be laid beside each other. */
export function sidesBeside(
  workbooks: readonly Workbook[],
  read: ReadPlan,
  gazetteer: Gazetteer,
  asOf: string,
): readonly ComparedSides[] {
  return mayRegroup(read) ? worthSeeing(regroupedSides(read, workbooks, gazetteer, asOf).compared) : [];
}

interface ReadPlan {
  readonly records: Records;
  readonly tables: readonly Table[];
}

/** Sides with figures to compare; appendices of two kinds only where neither has its own kind on the other side. */
function worthSeeing(compared: readonly ComparedSides[]): ComparedSides[] {
  const some = compared.filter(
    ({ columns, groups }) => columns.length > 0 && groups.some(({ whole }) => whole),
  );
  const alike = some.filter(isAlike);
  const seen = new Set(alike.flatMap(({ former, today }) => [former, today]));
  return some.filter((each) => isAlike(each) || !(seen.has(each.former) || seen.has(each.today)));
}

function parts(sides: ComparedSides): ComparedSides[] {
  const { columns } = sides;
  return Array.from({ length: Math.ceil(columns.length / MOST) }, (_, at) => ({
    ...sides,
    columns: columns.slice(at * MOST, (at + 1) * MOST),
  }));
}

function isAlike({ former, today }: ComparedSides): boolean {
  return former.tables[0]?.layout.id === today.tables[0]?.layout.id;
}
