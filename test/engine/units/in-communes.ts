import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { unitRows } from '../../../src/engine/checking/cross';
import type { Cell, Row, Sheet, Workbook } from '../../../src/engine/grid/grid';
import type { Table } from '../../../src/engine/reading/table';
import { matchUnitCells } from '../../../src/engine/units/match-units';
import { fullName, todayOf, type OfficialUnit } from '../../../src/engine/units/official-unit';
import { openWorkbook } from '../../../src/hosts/file/open-workbook';
import { gazetteer } from './gazetteer';

const DAY = '2026-01-01';

/** Gia Lai's three appendices of 2021-2025, in districts. */
export async function gialai(): Promise<Workbook> {
  const path = resolve(__dirname, '../../../assets/samples/gialai-numbers.xlsx');
  return openWorkbook(new Uint8Array(readFileSync(path)), 'gialai.xlsx');
}

/** An appendix in districts drawn up in today's communes: each district's figures go to one commune of its own. */
export async function inCommunes(workbook: Workbook, table: Table): Promise<Sheet> {
  const lists = await gazetteer();
  const rows = unitRows(table);
  const scope = lists.scopeOf('Gia Lai', '2021-12-01');
  const matches = matchUnitCells(
    rows.map(({ name }) => ({ text: name, within: [], column: '' })),
    lists,
    { date: '2021-12-01', asOf: DAY, ...(scope ? { scope } : {}) },
  );
  const sheet = workbook.sheets.find(({ name }) => name === table.sheet);
  const taken = new Map<OfficialUnit, Row>();
  const communes = new Set<OfficialUnit>();
  rows.forEach((row, index) => {
    const heirs = matches[index]?.units.flatMap(todayOf) ?? [];
    for (const heir of heirs) communes.add(heir);
    const free = heirs.find((heir) => !taken.has(heir));
    const cells = sheet?.rows[row.row];
    if (free && cells) taken.set(free, cells);
  });
  const [name] = rows;
  const [one] = taken.values();
  const nothing = one?.map((cell) => (typeof cell?.value === 'number' ? { value: 0 } : undefined)) ?? [];
  const lines = [...communes].map((commune): Row => {
    const figures = taken.get(commune) ?? nothing;
    const cells: (Cell | undefined)[] = [...figures];
    cells[name?.nameCell.col ?? 1] = { value: fullName(commune) };
    return cells;
  });
  const first = Math.min(...rows.map(({ row }) => row));
  const head = sheet?.rows.slice(0, first) ?? [];
  const titled = head.map((row) =>
    row?.map((cell) => (cell?.value === 'Cấp huyện' ? { value: 'Cấp xã' } : cell)),
  );
  return { name: `${table.sheet} xã`, rows: [...titled, ...lines] };
}
