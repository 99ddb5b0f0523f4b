import fc from '../../property';
import { cellAt, type Sheet, type Workbook } from '../../../src/engine/grid/grid';
import { ExcelHost } from '../../../src/hosts/excel/excel-host';
import { HostProblem } from '../../../src/hosts/host';
import { SimulatedExcel } from '../../excel-host/simulated-excel';
import { addSheet } from '../../excel-host/model';
import { book, FILE, fullSheet } from './books';

const settled = () => new Promise((resolve) => setTimeout(resolve, 5));
const at = (sheet: string, row: number, col: number) => ({ file: FILE, sheet, row, col });

/** A host that watches and has read everything once. */
async function watched(workbook: Workbook) {
  const excel = new SimulatedExcel(workbook);
  const host = new ExcelHost();
  host.watch(() => undefined);
  await settled();
  const [first] = await host.snapshot();
  if (!first) throw new Error('nothing read');
  excel.trips.length = 0;
  const quick = async (): Promise<Workbook> => {
    // Events come a little after what they tell of.
    await settled();
    const [read] = await host.snapshot({ quiet: true });
    if (!read) throw new Error('nothing read');
    return read;
  };
  return { excel, host, first, quick };
}

const sheetOf = (workbook: Workbook, name: string): Sheet | undefined =>
  workbook.sheets.find((sheet) => sheet.name === name);

/** What another host, which knows nothing yet, reads. */
async function afresh(): Promise<Workbook | undefined> {
  const [read] = await new ExcelHost().snapshot();
  return read;
}

/** Blank rows, blank cells and holes are all the same. */
const essence = (workbook: Workbook | undefined) =>
  workbook?.sheets.map(({ name, hidden, rows }) => ({
    name,
    hidden,
    cells: rows.flatMap((row, r) => (row ?? []).flatMap((cell, c) => (cell ? [{ r, c, ...cell }] : []))),
  }));

describe('reading again after a change', () => {
  it('one typed cell of a country: one round trip, a few thousand bytes, all other rows and sheets the same objects', async () => {
    const { excel, first, quick } = await watched(
      book(fullSheet('Lớn', 3_321, 20), fullSheet('Nhỏ', 20, 20), fullSheet('Khác', 500, 20)),
    );
    excel.edit(at('Lớn', 1_000, 3), 7);
    const now = await quick();
    expect(excel.trips).toHaveLength(1);
    expect(excel.trips[0]?.responseBytes).toBeLessThan(3_000);
    expect(sheetOf(now, 'Lớn')?.rows[1_000]?.[3]?.value).toBe(7);
    expect(sheetOf(now, 'Nhỏ')).toBe(sheetOf(first, 'Nhỏ'));
    expect(sheetOf(now, 'Khác')).toBe(sheetOf(first, 'Khác'));
    const [before, after] = [sheetOf(first, 'Lớn')?.rows, sheetOf(now, 'Lớn')?.rows];
    expect(after?.filter((row, index) => row !== before?.[index])).toHaveLength(1);
  });

  it('what the edit recalculated comes with it', async () => {
    const { excel, quick } = await watched(
      book({ name: 'Biểu', rows: [[{ value: 1 }], [{ value: 2 }], [{ value: 3, formula: 'SUM(A1:A2)' }]] }),
    );
    excel.edit(at('Biểu', 0, 0), 10);
    const now = await quick();
    expect(sheetOf(now, 'Biểu')?.rows[2]?.[0]).toEqual({ value: 12, formula: 'SUM(A1:A2)' });
    expect(excel.trips).toHaveLength(1);
  });

  it('a cell typed beyond the others, and the last one deleted', async () => {
    const { excel, quick } = await watched(book(fullSheet('Biểu', 10, 4)));
    excel.edit(at('Biểu', 30, 8), 'ghi chú');
    expect(sheetOf(await quick(), 'Biểu')?.rows[30]?.[8]?.value).toBe('ghi chú');
    excel.edit(at('Biểu', 30, 8), null);
    expect(sheetOf(await quick(), 'Biểu')?.rows).toHaveLength(10);
    expect(excel.trips).toHaveLength(2);
  });

  it('nothing happened: one round trip, everything the same object', async () => {
    const { excel, first, quick } = await watched(book(fullSheet('A', 50, 10), fullSheet('B', 50, 10)));
    const now = await quick();
    expect(now.sheets.every((sheet, index) => sheet === first.sheets[index])).toBe(true);
    expect(excel.trips).toHaveLength(1);
  });

  it('a change that no event told of shows by where the cells are: that sheet is read whole', async () => {
    const { excel, quick } = await watched(book(fullSheet('A', 50, 10), fullSheet('B', 50, 10)));
    const cells = excel.sheet('A').rows.get(49);
    excel.sheet('A').rows.set(59, new Map(cells));
    expect(sheetOf(await quick(), 'A')?.rows).toHaveLength(60);
    expect(excel.trips.length).toBeLessThanOrEqual(2);
  });

  it('an inserted row moves references elsewhere: everything is read, and the sheets that did not change are the same objects', async () => {
    const { excel, first, quick } = await watched(book(fullSheet('A', 50, 10), fullSheet('B', 50, 10)));
    const { rows } = excel.sheet('A');
    for (const row of [...rows.keys()].sort((a, b) => b - a).filter((row) => row >= 20)) {
      rows.set(row + 1, rows.get(row) ?? new Map());
      rows.delete(row);
    }
    excel.tellChanged('A', 'RowInserted', '21:21');
    const now = await quick();
    expect(sheetOf(now, 'A')?.rows).toHaveLength(51);
    expect(sheetOf(now, 'A')?.rows[19]).toBe(sheetOf(first, 'A')?.rows[19]);
    expect(sheetOf(now, 'B')).toBe(sheetOf(first, 'B'));
  });

  it('sheets renamed, hidden, deleted and added', async () => {
    const { excel, first, quick } = await watched(
      book(fullSheet('A', 9, 4), fullSheet('B', 9, 4), fullSheet('C', 9, 4)),
    );
    excel.sheet('A').name = 'A mới';
    excel.sheet('B').visibility = 'Hidden';
    excel.model.sheets = excel.model.sheets.filter(({ name }) => name !== 'C');
    addSheet(excel.model, 'D');
    const now = await quick();
    expect(now.sheets.map(({ name, hidden }) => [name, hidden ?? false])).toEqual([
      ['A mới', false],
      ['B', true],
      ['D', false],
    ]);
    expect(sheetOf(now, 'B')?.rows).toBe(sheetOf(first, 'B')?.rows);
  });

  it('after an own write everything is looked at, and what is the same is the same object', async () => {
    const { first, host, quick } = await watched(book(fullSheet('A', 9, 4), fullSheet('B', 9, 4)));
    await host.apply({ sheets: [], edits: [{ ref: at('A', 2, 2), content: 5 }] });
    const now = await quick();
    expect(sheetOf(now, 'A')?.rows[2]?.[2]?.value).toBe(5);
    expect(sheetOf(now, 'B')).toBe(sheetOf(first, 'B'));
  });

  it('a refused reading loses no change', async () => {
    const { excel, quick } = await watched(book(fullSheet('A', 9, 4)));
    excel.edit(at('A', 2, 2), 5);
    excel.editing = true;
    await expect(quick()).rejects.toMatchObject({ refusal: { kind: 'editing' } });
    excel.editing = false;
    expect(sheetOf(await quick(), 'A')?.rows[2]?.[2]?.value).toBe(5);
  });

  it('before Excel tells of changes nothing is taken on trust', async () => {
    const excel = new SimulatedExcel(book(fullSheet('A', 9, 4)));
    const host = new ExcelHost();
    await host.snapshot();
    excel.edit(at('A', 2, 2), 5);
    await settled();
    const [now] = await host.snapshot({ quiet: true });
    expect(now && cellAt(now.sheets[0] as Sheet, 2, 2)?.value).toBe(5);
  });

  it('whatever is typed where, what is known is what a new reading finds', async () => {
    const edit = fc.record({
      sheet: fc.constantFrom('A', 'B'),
      row: fc.integer({ min: 0, max: 14 }),
      col: fc.integer({ min: 0, max: 6 }),
      value: fc.oneof(fc.integer({ min: 0, max: 999 }), fc.constant(null), fc.constant('chữ')),
      read: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { maxLength: 12 }), async (edits) => {
        const total = { name: 'B', rows: [[{ value: 2 }], [{ value: 2, formula: 'SUM(A1:A1)' }]] };
        const { excel, quick } = await watched(book(fullSheet('A', 8, 4), total));
        for (const { sheet, row, col, value, read } of edits) {
          excel.edit(at(sheet, row, col), value);
          if (read) await quick();
        }
        expect(essence(await quick())).toEqual(essence(await afresh()));
      }),
      { numRuns: 40 },
    );
  });

  it('is a host problem where Excel refuses', async () => {
    const { excel, quick } = await watched(book(fullSheet('A', 9, 4)));
    excel.fail({ code: 'GeneralException' });
    await expect(quick()).rejects.toBeInstanceOf(HostProblem);
  });
});
