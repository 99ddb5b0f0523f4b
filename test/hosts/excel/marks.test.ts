import { ExcelHost } from '../../../src/hosts/excel/excel-host';
import { likeNewerExcel, likeOldestExcel } from '../../excel-host/newer-excel';
import { SimulatedExcel } from '../../excel-host/simulated-excel';
import { book, FILE, fullSheet } from './books';

const at = (sheet: string, row: number, col = 1) => ({ file: FILE, sheet, row, col });
const DRAW = { draw: true };

function opened() {
  const excel = new SimulatedExcel(book(fullSheet('Biểu 1', 6, 4), fullSheet('Biểu 2', 6, 4)));
  likeNewerExcel(excel);
  return { excel, host: new ExcelHost() };
}

beforeEach(() => jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'] }));
afterEach(() => {
  jest.useRealTimers();
  likeOldestExcel();
});

describe('drawn marks', () => {
  it('are a choice: without it nothing is drawn', async () => {
    const { excel, host } = opened();
    await host.reveal(at('Biểu 1', 2), [at('Biểu 1', 3)]);
    expect(excel.marks()).toEqual([]);
  });

  it("are not drawn where they would empty the person's undo, nor where AutoSave would save them", async () => {
    const { excel, host } = opened();
    likeOldestExcel();
    await host.reveal(at('Biểu 1', 2), [], DRAW);
    expect(excel.marks()).toEqual([]);
    likeNewerExcel(excel);
    excel.model.autoSave = true;
    await host.reveal(at('Biểu 1', 2), [], DRAW);
    expect(excel.marks()).toEqual([]);
  });

  it("lie above the user's own conditional formats and leave them as they were", async () => {
    const { excel, host } = opened();
    const area = { top: 0, left: 0, bottom: 5, right: 3 };
    const own = { id: 'own', areas: [area], type: 'Custom', members: new Map([['Rule.Formula', '=$B1>3']]) };
    excel.sheet('Biểu 1').formats.push(own, { ...own, id: 'bars', type: 'DataBar', members: new Map() });
    const before = structuredClone(excel.sheet('Biểu 1').formats);
    await host.reveal(at('Biểu 1', 2), [at('Biểu 1', 3)], DRAW);
    expect(excel.sheet('Biểu 1').formats.slice(2)).toEqual(before);
    await host.clearMarks();
    expect(excel.sheet('Biểu 1').formats).toEqual(before);
  });

  it('tell the cell from its parts by line and fill', async () => {
    const { excel, host } = opened();
    await host.reveal(at('Biểu 1', 2), [at('Biểu 1', 3), at('Biểu 1', 2)], DRAW);
    const [cell, part] = excel.sheet('Biểu 1').formats.map(({ members }) => Object.fromEntries(members));
    expect(cell?.['Border.EdgeTop.Style']).toBe('Continuous');
    expect(part?.['Border.EdgeTop.Style']).toBe('Dot');
    expect(cell?.['Fill.Color']).not.toBe(part?.['Fill.Color']);
    expect(excel.marks()).toHaveLength(2);
  });

  it('go with the next click, also one that draws none', async () => {
    const { excel, host } = opened();
    await host.reveal(at('Biểu 1', 2), [at('Biểu 2', 3)], DRAW);
    expect(excel.marks()).toHaveLength(2);
    await host.reveal(at('Biểu 1', 4), []);
    expect(excel.marks()).toEqual([]);
  });

  it('fade by themselves', async () => {
    const { excel, host } = opened();
    await host.reveal(at('Biểu 1', 2), [], DRAW);
    expect(excel.marks()).toHaveLength(1);
    await jest.advanceTimersByTimeAsync(25_000);
    expect(excel.marks()).toEqual([]);
  });

  it('that a former session left in the file go when asked to look everywhere', async () => {
    const { excel, host } = opened();
    await host.reveal(at('Biểu 1', 2), [at('Biểu 2', 3)], DRAW);
    const later = new ExcelHost();
    await later.clearMarks();
    expect(excel.marks()).toHaveLength(2);
    await later.clearMarks({ everywhere: true });
    expect(excel.marks()).toEqual([]);
  });

  it('where there are none, looking for them everywhere writes nothing', async () => {
    const { excel, host } = opened();
    await host.clearMarks({ everywhere: true });
    expect([...excel.model.settings.keys()]).toEqual([]);
  });

  it('go in one request when the pane closes', async () => {
    const { excel, host } = opened();
    await host.reveal(at('Biểu 1', 2), [at('Biểu 2', 3)], DRAW);
    excel.trips.length = 0;
    await host.clearMarks();
    expect(excel.trips).toHaveLength(1);
    expect(excel.marks()).toEqual([]);
  });

  it('that a closed pane or a saved file left are gone as soon as the pane opens again', async () => {
    const { excel, host } = opened();
    await host.reveal(at('Biểu 1', 2), [at('Biểu 2', 3)], DRAW);
    await new ExcelHost().recover();
    expect(excel.marks()).toEqual([]);
    excel.trips.length = 0;
    // With nothing left, nothing is asked for but what a pane that opens asks anyway.
    await new ExcelHost().recover();
    expect(excel.trips).toHaveLength(1);
  });

  it('a sheet whose formats cannot be cleared keeps no other from being cleared, and is complained about', async () => {
    const { excel, host } = opened();
    await host.reveal(at('Biểu 1', 2), [at('Biểu 2', 3)], DRAW);
    // The deletion of both, then that on the first sheet alone.
    excel.fail({ code: 'ItemNotFound', at: 'Delete' });
    excel.fail({ code: 'ItemNotFound', at: 'Delete' });
    await expect(host.clearMarks({ everywhere: true })).rejects.toBeDefined();
    expect(excel.marks()).toHaveLength(1);
  });

  it('a marked sheet that was deleted does no harm', async () => {
    const { excel, host } = opened();
    await host.reveal(at('Biểu 2', 2), [at('Biểu 1', 3)], DRAW);
    excel.model.sheets = excel.model.sheets.filter(({ name }) => name !== 'Biểu 2');
    await host.reveal(at('Biểu 1', 1), []);
    expect(excel.marks()).toEqual([]);
  });

  it('a long column of parts, too long for one call', async () => {
    const { excel, host } = opened();
    const parts = Array.from({ length: 1_500 }, (_, index) => at('Biểu 1', index * 2 + 10));
    await host.reveal(at('Biểu 1', 1), parts, DRAW);
    expect(excel.marks()).toHaveLength(1_501);
    await host.clearMarks();
    expect(excel.marks()).toEqual([]);
  });
});
