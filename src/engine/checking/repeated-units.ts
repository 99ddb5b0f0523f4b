import type { UnitTwice } from '../findings/lists';
import type { Table, TableRow } from '../reading/table';
import { unitName } from '../text/unit-name';
import { spellingKey } from '../units/same-units';
import { unitRows } from './cross';
import { gather } from '../gather';

/**
 * Units that stand more than once under one heading of an appendix. Under two headings (districts by level,
 * departments) one name may stand twice; items of expenditure may be called alike.
 */
export function repeatedUnits(table: Table): UnitTwice[] {
  const groups = new Map<string, TableRow[]>();
  for (const row of unitRows(table)) {
    const { prefix, base } = unitName(row.name);
    if (base === '' || (prefix === undefined && table.layout.rows !== 'units' && !hasUnits(table))) continue;
    const key = `${row.parent ?? ''}\n${spellingKey(row.name)}`;
    gather(groups, key, row);
  }
  return [...groups.values()].flatMap((rows): UnitTwice[] => {
    const [first] = rows;
    if (!first || rows.length < 2) return [];
    return [
      {
        rule: 'unit-twice',
        severity: 'warning',
        verdict: 'fail',
        cells: rows.map(({ nameCell }) => nameCell),
        parts: [],
        subject: { layout: table.layout.id, unit: first.name },
        name: first.name,
      },
    ];
  });
}

/** Half of the rows are called districts or communes: then the others are such too. */
function hasUnits(table: Table): boolean {
  const rows = unitRows(table);
  return rows.filter(({ name }) => unitName(name).prefix !== undefined).length * 2 >= rows.length;
}
