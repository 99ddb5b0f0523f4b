import { ExcelHost } from '../../../src/hosts/excel/excel-host';
import { SimulatedExcel } from '../../excel-host/simulated-excel';
import { book, FILE, fullSheet } from './books';

const at = (sheet: string, row: number, col = 1) => ({ file: FILE, sheet, row, col });

function opened() {
  const excel = new SimulatedExcel(book(fullSheet('Biểu 1', 6, 4), fullSheet('Biểu 2', 6, 4)));
  return { excel, host: new ExcelHost() };
}

describe('marks', () => {
  it("lie above the user's own conditional formats and leave them as they were", async () => {
    const { excel, host } = opened();
    const area = { top: 0, left: 0, bottom: 5, right: 3 };
    const own = { id: 'own', areas: [area], type: 'Custom', members: new Map([['Rule.Formula', '=$B1>3']]) };
    excel.sheet('Biểu 1').formats.push(own, { ...own, id: 'bars', type: 'DataBar', members: new Map() });
    const before = structuredClone(excel.sheet('Biểu 1').formats);
    await host.reveal(at('Biểu 1', 2), [at('Biểu 1', 3)]);
    expect(excel.sheet('Biểu 1').formats.slice(2)).toEqual(before);
    await host.clearMarks();
    expect(excel.sheet('Biểu 1').formats).toEqual(before);
  });

  it('tell the cell from its parts by line and fill', async () => {
    const { excel, host } = opened();
    await host.reveal(at('Biểu 1', 2), [at('Biểu 1', 3), at('Biểu 1', 2)]);
    const [cell, part] = excel.sheet('Biểu 1').formats.map(({ members }) => Object.fromEntries(members));
    expect(cell?.['Border.EdgeTop.Style']).toBe('Continuous');
    expect(part?.['Border.EdgeTop.Style']).toBe('Dot');
    expect(cell?.['Fill.Color']).not.toBe(part?.['Fill.Color']);
    expect(excel.marks()).toHaveLength(2);
  });

  it('that a former session left in the file go with the next click', async () => {
    const { excel, host } = opened();
    await host.reveal(at('Biểu 1', 2), [at('Biểu 2', 3)]);
    await new ExcelHost().reveal(at('Biểu 1', 4), []);
    expect(excel.marks()).toEqual([at('Biểu 1', 4)]);
  });

  it('a marked sheet that was deleted does no harm', async () => {
    const { excel, host } = opened();
    await host.reveal(at('Biểu 2', 2), [at('Biểu 1', 3)]);
    excel.model.sheets = excel.model.sheets.filter(({ name }) => name !== 'Biểu 2');
    await host.reveal(at('Biểu 1', 1), []);
    expect(excel.marks()).toEqual([at('Biểu 1', 1)]);
  });

  it('a long column of parts, too long for one call', async () => {
    const { excel, host } = opened();
    const parts = Array.from({ length: 1_500 }, (_, index) => at('Biểu 1', index * 2 + 10));
    await host.reveal(at('Biểu 1', 1), parts);
    expect(excel.marks()).toHaveLength(1_501);
    await host.clearMarks();
    expect(excel.marks()).toEqual([]);
  });
});
