import type { WritePlan } from '../../../src/engine/filling/write-plan';
import type { Workbook } from '../../../src/engine/grid/grid';
import { ExcelHost } from '../../../src/hosts/excel/excel-host';
import { SimulatedExcel, type RoundTrip } from '../../excel-host/simulated-excel';
import { book, FILE, fullSheet } from './books';

const MEGABYTES_5 = 5 * 1024 * 1024;

function counted(workbook: Workbook) {
  const excel = new SimulatedExcel(workbook);
  return { excel, host: new ExcelHost() };
}

/** What the budget allows: so many round trips, and one for each further 5 MB of the larger direction. */
function allowed(base: number, trips: readonly RoundTrip[]): number {
  const bytes = Math.max(sum(trips, 'requestBytes'), sum(trips, 'responseBytes'));
  return base + Math.max(0, Math.ceil(bytes / MEGABYTES_5) - 1);
}

function sum(trips: readonly RoundTrip[], member: 'requestBytes' | 'responseBytes'): number {
  return trips.reduce((total, trip) => total + trip[member], 0);
}

function expectWithinLimit(trips: readonly RoundTrip[]): void {
  for (const { requestBytes, responseBytes } of trips) {
    expect(requestBytes).toBeLessThanOrEqual(MEGABYTES_5);
    expect(responseBytes).toBeLessThanOrEqual(MEGABYTES_5);
  }
}

describe('reading', () => {
  it.each([1, 3, 50])('%i sheets: three round trips', async (count) => {
    const sheets = Array.from({ length: count }, (_, index) => fullSheet(`Biểu ${index + 1}`, 30, 18));
    const { excel, host } = counted(book(...sheets));
    const [workbook] = await host.snapshot();
    expect(workbook?.sheets).toHaveLength(count);
    expect(excel.trips).toHaveLength(3);
    expectWithinLimit(excel.trips);
  });

  it('an empty workbook: two, there is nothing to read', async () => {
    const { excel, host } = counted(book({ name: 'Trang tính 1', rows: [] }));
    await host.snapshot();
    expect(excel.trips).toHaveLength(2);
  });

  it('the three Gia Lai appendices take less than 100 KB', async () => {
    const sheets = ['PL 01', 'PL 02', 'PL 03'].map((name) => fullSheet(name, 24, 18));
    const { excel, host } = counted(book(...sheets));
    await host.snapshot();
    expect(sum(excel.trips, 'requestBytes')).toBeLessThan(10_000);
    expect(sum(excel.trips, 'responseBytes')).toBeLessThan(100_000);
  });

  it.each([
    [8_000, 20],
    [16_000, 20],
    [3_000, 40],
  ])(
    '%i × %i cells: one more to learn what a cell weighs, one for each further 5 MB',
    async (rows, columns) => {
      const { excel, host } = counted(book(fullSheet('Lớn', rows, columns), fullSheet('Nhỏ', 20, 20)));
      const [workbook] = await host.snapshot();
      const { rows: expected } = fullSheet('Lớn', rows, columns);
      expect(workbook?.sheets[0]?.rows).toHaveLength(rows);
      for (const row of [0, 1_999, rows - 1]) expect(workbook?.sheets[0]?.rows[row]).toEqual(expected[row]);
      expect(excel.trips.length).toBeLessThanOrEqual(allowed(4, excel.trips));
      expectWithinLimit(excel.trips);
    },
  );

  it('sheets of different weight: nothing is asked for twice', async () => {
    const long = {
      name: 'Dài',
      rows: fullSheet('Dài', 4_000, 8).rows.map((row) =>
        row?.map((cell) => ({ ...cell, value: `Sản phẩm dài tên ${String(cell?.value)}` })),
      ),
    };
    const { excel, host } = counted(book(fullSheet('Lớn', 5_000, 20), long));
    await host.snapshot();
    const bytes = sum(excel.trips, 'responseBytes');
    expect(excel.trips.length).toBeLessThanOrEqual(allowed(3, excel.trips));
    const again = counted(book(fullSheet('Lớn', 5_000, 20), long));
    again.excel.limited = false;
    await again.host.snapshot();
    expect(bytes).toBeLessThan(sum(again.excel.trips, 'responseBytes') * 1.05);
  });

  it('values that Excel leaves out without an error are asked for in smaller blocks', async () => {
    const sheet = fullSheet('Biểu', 400, 20);
    const { excel, host } = counted(book(sheet));
    excel.model.nullAbove = 1_000;
    const [workbook] = await host.snapshot();
    expect(workbook?.sheets[0]?.rows).toEqual(sheet.rows);
  });

  it('an answer that grew too large is asked for in smaller portions', async () => {
    const long = 'Ủy ban nhân dân thị xã An Khê '.repeat(40);
    const sheet = { name: 'Dài', rows: Array.from({ length: 4_000 }, () => [{ value: long }]) };
    const { excel, host } = counted(book(sheet));
    const [workbook] = await host.snapshot();
    expect(workbook?.sheets[0]?.rows).toEqual(sheet.rows);
    expect(excel.trips.length).toBeLessThanOrEqual(8);
  });
});

describe('writing', () => {
  const filling = (rows: number, columns: number): WritePlan => ({
    sheets: [
      {
        ...fullSheet('Phụ lục 01', rows, columns),
        merges: [{ top: rows, left: 0, bottom: rows, right: columns - 1 }],
        columnWidths: [5, 20],
        page: {
          orientation: 'landscape',
          margins: { top: 20, bottom: 20, left: 30, right: 15 },
          printArea: { top: 0, left: 0, bottom: rows - 1, right: columns - 1 },
          titleRows: [0, 1],
          pageNumbers: true,
        },
      },
    ],
    edits: [{ ref: { file: FILE, sheet: 'Biểu 1', row: 1, col: 1 }, content: 7 }],
  });

  it.each([1, 50])('a fill in a workbook of %i sheets: two round trips', async (count) => {
    const sheets = Array.from({ length: count }, (_, index) => fullSheet(`Biểu ${index + 1}`, 10, 10));
    const { excel, host } = counted(book(...sheets));
    await host.apply(filling(24, 18));
    expect(excel.trips).toHaveLength(2);
    expectWithinLimit(excel.trips);
  });

  it('filling again: two as well, with the content of what is replaced', async () => {
    const { excel, host } = counted(book(fullSheet('Biểu 1', 10, 10)));
    await host.apply(filling(24, 18));
    await host.snapshot();
    excel.trips.length = 0;
    await host.apply(filling(25, 18));
    expect(excel.trips).toHaveLength(2);
  });

  it('filling a country again: one more for each further 5 MB', async () => {
    const { excel, host } = counted(book(fullSheet('Biểu 1', 10, 10)));
    await host.apply(filling(3_321, 20));
    await host.snapshot();
    excel.trips.length = 0;
    await host.apply(filling(3_321, 20));
    expect(excel.trips.length).toBeLessThanOrEqual(allowed(2, excel.trips));
    expectWithinLimit(excel.trips);
  });

  it('a sheet that grew since it was read is asked for again', async () => {
    const { excel, host } = counted(
      book(fullSheet('Biểu 1', 10, 10), { name: 'Phụ lục 01', rows: [[{ value: 1 }]] }),
    );
    await host.snapshot();
    excel.edit({ file: FILE, sheet: 'Phụ lục 01', row: 40, col: 2 }, 'ghi chú của người khác');
    const undo = await host.apply(filling(24, 18));
    await host.undo(undo);
    const [workbook] = await host.snapshot();
    const sheet = workbook?.sheets.find(({ name }) => name === 'Phụ lục 01');
    expect(sheet?.rows[40]?.[2]?.value).toBe('ghi chú của người khác');
  });

  it.each([
    [3_321, 20],
    [20_000, 20],
  ])('%i × %i cells: one more for each further 5 MB', async (rows, columns) => {
    const { excel, host } = counted(book(fullSheet('Biểu 1', 10, 10)));
    await host.apply(filling(rows, columns));
    expect(excel.trips.length).toBeLessThanOrEqual(allowed(2, excel.trips));
    expectWithinLimit(excel.trips);
  });
});

describe('showing', () => {
  it('a click costs one round trip, two where parts are shown with the cell', async () => {
    const { excel, host } = counted(book(fullSheet('Biểu 1', 10, 10), fullSheet('Biểu 2', 10, 10)));
    const at = (sheet: string, row: number) => ({ file: FILE, sheet, row, col: 1 });
    await host.reveal(at('Biểu 1', 1), [at('Biểu 2', 3), at('Biểu 2', 4)]);
    expect(excel.trips).toHaveLength(1);
    await host.reveal(at('Biểu 2', 1), [at('Biểu 2', 2)]);
    expect(excel.trips).toHaveLength(3);
    expect(sum(excel.trips, 'requestBytes')).toBeLessThan(4_000);
  });
});
