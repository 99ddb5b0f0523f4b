import { fillPlan } from '../../../src/engine/filling/fill-plan';
import { TEMPLATE_IDS, templateSheets } from '../../../src/engine/filling/template';
import type { SheetPlan } from '../../../src/engine/filling/write-plan';
import type { Sheet, Workbook } from '../../../src/engine/grid/grid';
import { ExcelHost } from '../../../src/hosts/excel/excel-host';
import { freeTemplate } from '../../../src/taskpane/state/template-sheets';
import { caoLanh, ninhBinh, quangNgai, quangTri } from '../../engine/filling/seed-books';
import { SimulatedExcel } from '../../excel-host/simulated-excel';
import { gialaiProductBooks } from '../../generators/districts/gialai';

const YEARS = [2025, 2026, 2027, 2028, 2029, 2030, 2031];

/** What a sheet says: formulas as they are, plain values; the blanks at the ends are no content. */
function content(sheet: Sheet | undefined): readonly (readonly unknown[])[] {
  const lines = Array.from(sheet?.rows ?? [], (row) => {
    const line = Array.from(row ?? [], (cell) =>
      cell?.formula === undefined ? (cell?.value === '' ? null : (cell?.value ?? null)) : `=${cell.formula}`,
    );
    while (line.length > 0 && line.at(-1) === null) line.pop();
    return line;
  });
  while (lines.length > 0 && lines.at(-1)?.length === 0) lines.pop();
  return lines;
}

async function expectWritten(host: ExcelHost, sheets: readonly SheetPlan[]): Promise<void> {
  const [workbook] = await host.snapshot();
  for (const sheet of sheets)
    expect(content(workbook?.sheets.find(({ name }) => name === sheet.name))).toEqual(content(sheet));
}

describe('a blank sheet of each kind is written whole, on a host as strict as Excel', () => {
  it.each(TEMPLATE_IDS)('%s', async (id) => {
    const excel = new SimulatedExcel({ file: 'a.xlsx', sheets: [{ name: 'Trang1', rows: [] }] });
    const host = new ExcelHost();
    await host.snapshot();
    const sheets = freeTemplate(templateSheets(id, { years: YEARS }), ['Trang1']);
    await host.apply({ sheets, edits: [] });
    for (const sheet of sheets)
      expect(excel.sheet(sheet.name).validations).toHaveLength(sheet.validations?.length ?? 0);
    await expectWritten(host, sheets);
  });

  it('they are fifteen', () => {
    expect(TEMPLATE_IDS).toHaveLength(15);
  });
});

/** Gia Lai's products: a sheet for each district, in one workbook. */
function gialai(): Workbook {
  const [book] = gialaiProductBooks(1, 'sheet-per-unit');
  if (!book) throw new Error('no book');
  return book;
}

const SEEDS: readonly (readonly [string, () => Workbook])[] = [
  ['Quảng Ngãi', quangNgai],
  ['Ninh Bình', ninhBinh],
  ['Cao Lãnh', caoLanh],
  ['Quảng Trị', quangTri],
  ['Gia Lai', gialai],
];

describe('what the seeds are filled to is written whole', () => {
  it.each(SEEDS)('%s', async (_, book) => {
    new SimulatedExcel(book());
    const host = new ExcelHost();
    const { plan } = fillPlan(await host.snapshot());
    expect(plan.sheets.length).toBeGreaterThan(0);
    await host.apply(plan);
    await expectWritten(host, plan.sheets);
  });
});
