import type { Finding } from '../findings';
import type { UnitMissing, UnknownUnit } from '../findings/units';
import type { CellRef } from '../grid/grid';
import type { LayoutId } from '../layouts/layout';
import type { UnitsApart } from '../findings/lists';
import type { Table, TableRow } from '../reading/table';
import { unitRows } from './cross';
import type { KnownApart } from '../units/same-units';
import { knownApart } from './known-apart';
import { matchUnits } from './match-units';
import { repeatedUnits } from './repeated-units';

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

type Listed = Pick<Table, 'rows' | 'layout' | 'file'>;

interface Known {
  readonly tables: readonly Listed[];
  readonly findings: readonly Finding[];
}

const known = new WeakMap<readonly TableRow[], Known>();

/**
 * Compares the units of all appendices: near-misses that were taken for one another, and units that stand in
 * some appendices only. Tables that share less than half of their units are not compared: they list other
 * things (another district's communes, items of expenditure).
 */
export function checkUnits(tables: readonly Table[]): readonly Finding[] {
  const [first] = tables;
  if (!first) return [];
  const before = known.get(first.rows);
  if (before && sameUnits(before.tables, tables)) return before.findings;
  const findings = compareUnits(tables);
  const listed = tables.map(({ rows, layout, file }): Listed => ({ rows, layout, file }));
  known.set(first.rows, { tables: listed, findings });
  return findings;
}

/** What is found of units depends on the tables' rows, whose they are and what they are read as; on no figure. */
function sameUnits(before: readonly Listed[], now: readonly Listed[]): boolean {
  return (
    before.length === now.length &&
    now.every(({ rows, layout, file }, at) => {
      const other = before[at];
      return rows === other?.rows && layout === other.layout && file === other.file;
    })
  );
}

function compareUnits(tables: readonly Table[]): Finding[] {
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
  return [
    ...unknown,
    ...registers.flatMap(missingUnits),
    ...tables.flatMap(repeatedUnits),
    ...unitsApart(registers),
  ];
}

function sharesHalf(known: readonly TableRow[], rows: readonly TableRow[]): boolean {
  const shared = matchUnits(known, rows).matches.length;
  return shared * 2 >= Math.min(known.length, rows.length);
}

/** Appendices of one file whose figures must agree unit by unit, and whose units are others. */
function unitsApart(registers: readonly Register[]): UnitsApart[] {
  const lists = (register: Register, id: LayoutId): boolean =>
    register.tables.some(({ layout }) => layout.id === id);
  return registers.flatMap((one, index) =>
    registers.slice(index + 1).flatMap((other) =>
      one.tables.flatMap((left) =>
        other.tables.flatMap((right): UnitsApart[] => {
          const tied = isTied(left, right) || isTied(right, left);
          if (!tied || left.file !== right.file) return [];
          if (lists(one, right.layout.id) || lists(other, left.layout.id)) return [];
          return [apart(left, right)];
        }),
      ),
    ),
  );
}

function isTied({ layout }: Table, other: Table): boolean {
  return (layout.equals ?? []).some(({ layout: id }) => id === other.layout.id);
}

function apart(left: Table, right: Table): UnitsApart {
  const [ours, theirs] = [unitRows(left), unitRows(right)];
  const { matches, onlyLeft, onlyRight } = matchUnits(ours, theirs);
  return {
    rule: 'units-apart',
    severity: 'warning',
    verdict: 'undecided',
    cells: [...onlyLeft, ...onlyRight].map(({ nameCell }) => nameCell),
    parts: [],
    layouts: [left.layout.id, right.layout.id],
    common: matches.length,
    of: [ours.length, theirs.length],
  };
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
