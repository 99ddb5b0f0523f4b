import type { WritePlan } from '../../../src/engine/filling/write-plan';
import { ExcelHost } from '../../../src/hosts/excel/excel-host';
import type { ModelSheet } from '../../excel-host/model';
import { SimulatedExcel } from '../../excel-host/simulated-excel';
import { book, FILE, fullSheet } from './books';

const at = (row: number, col: number) => ({ file: FILE, sheet: 'Biểu 1', row, col });

const FIRST: WritePlan = {
  sheets: [
    {
      name: 'Phụ lục 01',
      rows: [
        [
          {
            value: 'DỰ KIẾN SẢN PHẨM',
            look: { bold: true, horizontal: 'center', fontName: 'Times New Roman', fontSize: 14 },
          },
        ],
        [
          { value: 'Tổng', look: { border: true, fill: '#DDEBF7', wrap: true, vertical: 'center' } },
          { value: 12, formula: 'A3+12', format: '#,##0', look: { border: true } },
        ],
        [
          { value: '=không phải công thức', look: { border: true, italic: true } },
          { value: 3.5, format: '#,##0.0' },
        ],
      ],
      merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
      columnWidths: [22, 9],
      rowHeights: [30],
      page: {
        orientation: 'landscape',
        margins: { top: 20, bottom: 20, left: 30, right: 15 },
        printArea: { top: 0, left: 0, bottom: 2, right: 1 },
        titleRows: [1, 1],
        pageNumbers: true,
      },
    },
  ],
  edits: [],
};

const SECOND: WritePlan = {
  sheets: [
    {
      name: 'Phụ lục 01',
      rows: [[{ value: 'LẦN HAI', look: { italic: true } }]],
      merges: [],
      columnWidths: [40],
    },
    { name: 'Phụ lục 02', rows: [[{ value: 'mới' }]], hidden: true },
  ],
  edits: [
    { ref: at(1, 1), content: 1 },
    { ref: at(2, 1), content: 'chữ' },
    { ref: at(3, 1), content: null },
  ],
};

/** All that a workbook holds, in a form that can be compared. */
function whole(excel: SimulatedExcel) {
  return excel.model.sheets.map((sheet) => ({
    name: sheet.name,
    visibility: sheet.visibility,
    cells: cells(sheet),
    merges: sheet.merges,
    widths: [0, 1].map((col) => sheet.columnWidths.get(col) ?? 48),
    heights: [0, 1, 2].map((row) => sheet.rowHeights.get(row) ?? 15),
    page: [...sheet.page].map(([path, value]) => [
      path,
      typeof value === 'number' ? Math.round(value) : value,
    ]),
  }));
}

function cells(sheet: ModelSheet) {
  return [...sheet.rows].flatMap(([row, line]) =>
    [...line].flatMap(([col, cell]) => {
      if (cell.value === null && cell.formula === undefined) return [];
      const border = ['top', 'bottom', 'left', 'right'].every(
        (edge) => cell.look.get(`Borders.${edge}`) === 'Continuous',
      );
      const { value, formula, format } = cell;
      return [
        {
          row,
          col,
          value,
          formula,
          format,
          bold: cell.look.get('Font.Bold') ?? false,
          fill: cell.look.get('Fill.Color'),
          border,
        },
      ];
    }),
  );
}

async function filled() {
  const excel = new SimulatedExcel(book(fullSheet('Biểu 1', 6, 3)));
  const host = new ExcelHost();
  await host.apply(FIRST);
  await host.snapshot();
  return { excel, host, before: whole(excel) };
}

describe('a write that fails half-way leaves the workbook as it was', () => {
  it.each([
    ['at the first cells', { at: 'Formulas' }],
    ['at the cells of the second sheet', { at: 'Formulas', after: 1 }],
    ['at the second edit', { at: 'Formulas', after: 3 }],
    ['at the last edit', { at: 'Formulas', after: 4 }],
    ['at a font', { at: 'Italic' }],
    ['at the visibility', { at: 'Visibility' }],
  ])('%s', async (_, fault) => {
    const { excel, host, before } = await filled();
    excel.fail({ code: 'GeneralException', ...fault });
    await expect(host.apply(SECOND)).rejects.toMatchObject({ refusal: { kind: 'unknown' } });
    expect(whole(excel)).toEqual(before);
  });

  it('in a later round trip of several', async () => {
    const { excel, host, before } = await filled();
    excel.fail({ code: 'MemoryLimitReached', after: 2 });
    const large = { ...SECOND, sheets: [...SECOND.sheets, fullSheet('Lớn', 12_000, 30)] };
    await expect(host.apply(large)).rejects.toMatchObject({ refusal: { kind: 'too-large' } });
    expect(whole(excel)).toEqual(before);
  });
});

describe('undo', () => {
  it('brings back a replaced sheet with its looks, merges, widths and page', async () => {
    const { excel, host, before } = await filled();
    const undo = await host.apply(SECOND);
    expect(whole(excel)).not.toEqual(before);
    await host.undo(undo);
    expect(whole(excel)).toEqual(before);
  });

  it('gives a text cell its text format back', async () => {
    const { excel, host } = await filled();
    const cell = excel.sheet('Biểu 1').rows.get(1)?.get(1);
    if (!cell) throw new Error('no cell');
    cell.format = '@';
    cell.value = '53.773';
    const undo = await host.apply({ sheets: [], edits: [{ ref: at(1, 1), content: 53773 }] });
    expect(cell).toMatchObject({ value: 53773, format: 'General' });
    await host.undo(undo);
    expect(cell).toMatchObject({ value: '53.773', format: '@' });
  });
});

describe('what a filled sheet looks like', () => {
  it('page, merges, sizes, fonts and lines arrive', async () => {
    const { excel } = await filled();
    const sheet = excel.sheet('Phụ lục 01');
    const page = Object.fromEntries(sheet.page);
    expect(page).toMatchObject({
      PaperSize: 'A4',
      Orientation: 'Landscape',
      Zoom: { horizontalFitToPages: 1 },
      PrintArea: 'A1:B3',
      PrintTitleRows: '$2:$2',
      State: 'FirstAndDefault',
      'FirstPage.CenterHeader': '',
    });
    expect(page['DefaultForAllPages.CenterHeader']).toContain('&P');
    expect(page['LeftMargin']).toBeCloseTo(85.04, 2);
    expect(sheet.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
    expect(sheet.columnWidths.get(0)).toBeCloseTo(119.25, 2);
    expect(sheet.rowHeights.get(0)).toBe(30);
    expect(Object.fromEntries(sheet.rows.get(0)?.get(0)?.look ?? [])).toMatchObject({
      'Font.Bold': true,
      'Font.Name': 'Times New Roman',
      'Font.Size': 14,
      HorizontalAlignment: 'Center',
    });
    expect(cells(sheet).filter(({ border }) => border)).toHaveLength(3);
  });

  it('validation lists', async () => {
    const { excel, host } = await filled();
    const range = { top: 1, left: 0, bottom: 9, right: 0 };
    const sheet = (list: readonly string[] | { reference: string }): WritePlan => ({
      sheets: [{ name: 'Mẫu', rows: [[{ value: 'Đơn vị' }]], validations: [{ range, list }] }],
      edits: [],
    });
    await host.apply(sheet(['3', '4', '5']));
    expect(excel.sheet('Mẫu').validations).toEqual([
      { area: range, rule: { list: { inCellDropDown: true, source: '3,4,5' } } },
    ]);
    await host.apply({ sheets: [{ name: 'Danh mục', rows: [] }], edits: [] });
    await host.apply(sheet({ reference: "'Danh mục'!$A$2:$A$18" }));
    expect(excel.sheet('Mẫu').validations.map(({ rule }) => rule)).toEqual([
      { list: { inCellDropDown: true, source: "='Danh mục'!$A$2:$A$18" } },
    ]);
    await host.apply(sheet(['Chè, cà phê', 'Mật ong']));
    expect(excel.sheet('Mẫu').validations.map(({ rule }) => rule)).toEqual([
      { list: { inCellDropDown: true, source: '=phuluc_lists!$A$1:$A$2' } },
    ]);
    expect(excel.sheet('phuluc_lists').visibility).toBe('VeryHidden');
    expect(excel.sheet('phuluc_lists').rows.get(0)?.get(0)?.value).toBe('Chè, cà phê');
  });
});
