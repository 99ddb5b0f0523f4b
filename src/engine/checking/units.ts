import type { Finding, UnitMissing, UnknownUnit } from '../findings';
import type { CellRef } from '../grid/grid';
import type { LayoutId } from '../layouts/layout';
import type { Table, TableRow } from '../reading/table';
import { unitRows } from './cross';
import { knownApart, type KnownApart } from './known-apart';
import { matchUnits } from './match-units';

/** A unit under the name that it was first met by, and where it stands. */
interface Entry {
  readonly row: TableRow;
  readonly cells: CellRef[];
  readonly tables: Set<Table>;
}

/** Tables that list the same units, and those units. */
interface Register {
  readonly entries: Map<TableRow, Entry>;
  readonly tables: Table[];
}

/**
 * Compares the units of all appendices: near-misses that were taken for one another, and units that stand in
 * some appendices only. Tables that share less than half of their units are not compared: they list other
 * things (another district's communes, items of expenditure).
 */
export function checkUnits(tables: readonly Table[]): Finding[] {
  const registers: Register[] = [];
  const unknown: UnknownUnit[] = [];
  const apart = knownApart(tables);
  for (const table of tables) {
    const rows = unitRows(table);
    if (rows.length === 0) continue;
    const home = registers.find(({ entries }) => sharesHalf([...entries.keys()], rows));
    if (home) unknown.push(...enter(home, table, rows, apart));
    else registers.push(newRegister(table, rows));
  }
  return [...unknown, ...registers.flatMap(missingUnits)];
}

function sharesHalf(known: readonly TableRow[], rows: readonly TableRow[]): boolean {
  const shared = matchUnits(known, rows).matches.length;
  return shared * 2 >= Math.min(known.length, rows.length);
}

function newRegister(table: Table, rows: readonly TableRow[]): Register {
  const entries = new Map(rows.map((row) => [row, { row, cells: [row.nameCell], tables: new Set([table]) }]));
  return { entries, tables: [table] };
}

function enter(
  register: Register,
  table: Table,
  rows: readonly TableRow[],
  apart: KnownApart,
): UnknownUnit[] {
  const { matches, onlyRight } = matchUnits([...register.entries.keys()], rows, apart);
  register.tables.push(table);
  for (const row of onlyRight)
    register.entries.set(row, { row, cells: [row.nameCell], tables: new Set([table]) });
  return matches.flatMap(({ left, right, how }): UnknownUnit[] => {
    const entry = register.entries.get(left);
    entry?.cells.push(right.nameCell);
    entry?.tables.add(table);
    if (how !== 'near') return [];
    return [
      {
        rule: 'unknown-unit',
        severity: 'info',
        verdict: 'undecided',
        cells: [right.nameCell],
        parts: [left.nameCell],
        subject: { layout: table.layout.id, unit: right.name },
        name: right.name,
        taken: left.name,
      },
    ];
  });
}

function missingUnits({ entries, tables }: Register): UnitMissing[] {
  return [...entries.values()].flatMap((entry): UnitMissing[] => {
    const missing = tables.filter((table) => !entry.tables.has(table));
    const [first] = entry.tables;
    if (missing.length === 0 || !first) return [];
    const missingFrom = [...new Set<LayoutId>(missing.map(({ layout }) => layout.id))];
    return [
      {
        rule: 'unit-missing',
        severity: 'warning',
        verdict: 'fail',
        cells: entry.cells,
        parts: [],
        subject: { layout: first.layout.id, unit: entry.row.name },
        name: entry.row.name,
        missingFrom,
      },
    ];
  });
}
