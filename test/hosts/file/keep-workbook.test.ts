import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SheetPlan } from '../../../src/engine/filling/write-plan';
import { cellAt } from '../../../src/engine/grid/grid';
import { canKeep, keepWorkbook } from '../../../src/hosts/file/keep-workbook';
import { openWorkbook } from '../../../src/hosts/file/open-workbook';
import { writeWorkbook } from '../../../src/hosts/file/write-workbook';
import { Zip } from '../../../src/hosts/file/zip';
import { faultsOfParts, faultsOfXml } from './well-formed';
import { parts, zipped } from './workbook-parts';

/** Chart, picture, comment, table, names, validation, formats: made by another program than ours. */
let rich: Uint8Array;

beforeAll(() => {
  const out = join(mkdtempSync(join(tmpdir(), 'phuluc-')), 'rich.xlsx');
  execFileSync(process.execPath, [join(__dirname, 'author-rich-workbook.mjs'), out]);
  rich = new Uint8Array(readFileSync(out));
});

const ADDED: SheetPlan = {
  name: 'Phụ lục I',
  rows: [
    [{ value: 'PHỤ LỤC I', look: { bold: true, fontName: 'Times New Roman', fontSize: 14 } }],
    [
      { value: '=không phải công thức' },
      { value: 4, formula: "COUNTA('Sản phẩm'!$C$4:$C$7)", format: '#,##0' },
    ],
    [{ value: '-5 độ' }, { value: 1234.5, format: '#,##0.00', look: { border: true, fill: '#F2F2F2' } }],
  ],
  merges: [{ top: 0, left: 0, bottom: 0, right: 3 }],
  columnWidths: [20, 12],
  page: {
    orientation: 'landscape',
    margins: { top: 20, bottom: 20, left: 30, right: 15 },
    printArea: { top: 0, left: 0, bottom: 2, right: 3 },
    titleRows: [0, 0],
    pageNumbers: true,
  },
  validations: [{ range: { top: 2, left: 1, bottom: 5, right: 1 }, list: ['Mới', 'Nâng hạng'] }],
};

/** The four parts that list sheets, names, styles and parts; every other is to stay byte for byte. */
const LISTS = ['xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml', '[Content_Types].xml'];

describe('sheets put into a workbook that another program made', () => {
  test('every other part stays byte for byte', async () => {
    const before = new Zip(rich);
    const after = new Zip(await keepWorkbook(rich, { sheets: [ADDED], edits: [] }));
    const names = before.names();
    expect(names).toEqual(
      expect.arrayContaining([
        'xl/charts/chart1.xml',
        'xl/comments1.xml',
        'xl/media/image1.png',
        'xl/tables/table1.xml',
      ]),
    );
    for (const name of names.filter((each) => !LISTS.includes(each)))
      expect([
        name,
        Buffer.from(await after.bytes(name)).equals(Buffer.from(await before.bytes(name))),
      ]).toEqual([name, true]);
  });

  test('every part is one that a strict reader takes', async () => {
    const once = await keepWorkbook(rich, { sheets: [ADDED], edits: [] });
    expect(await faultsOfParts(once)).toEqual([]);
    const again = await keepWorkbook(once, { sheets: [ADDED, { ...ADDED, name: 'B & C <1>' }], edits: [] });
    expect(await faultsOfParts(again)).toEqual([]);
    const sheet = await new Zip(once).xml('xl/worksheets/sheet3.xml');
    expect(sheet.match(/firstPageNumber="1"/g)).toHaveLength(1);
  });

  test('names, styles and sheets of the person stay; ours come behind them', async () => {
    const bytes = await keepWorkbook(rich, { sheets: [ADDED], edits: [] });
    const xml = await new Zip(bytes).xml('xl/workbook.xml');
    expect(xml).toContain('TongSanPham');
    expect(xml).toMatch(/localSheetId="0" name="_xlnm\.Print_Titles"/);
    expect(xml).toContain(`localSheetId="2">'Phụ lục I'!$1:$1<`);
    const before = await openWorkbook(rich, 'rich.xlsx', { looks: true });
    const after = await openWorkbook(bytes, 'rich.xlsx', { looks: true });
    expect(after.sheets.map(({ name }) => name)).toEqual(['Sản phẩm', 'Biểu đồ', 'Phụ lục I']);
    expect(after.sheets.slice(0, 2)).toEqual(before.sheets);
    const added = after.sheets[2];
    expect(added && cellAt(added, 1, 0)).toMatchObject({ value: '=không phải công thức' });
    expect(added && cellAt(added, 1, 0)?.formula).toBeUndefined();
    expect(added && cellAt(added, 1, 1)).toMatchObject({
      value: 4,
      format: '#,##0',
      formula: "COUNTA('Sản phẩm'!$C$4:$C$7)",
    });
    expect(added && cellAt(added, 2, 1)).toMatchObject({ value: 1234.5, format: '#,##0.00' });
    expect(added && cellAt(added, 0, 0)?.look).toMatchObject({ bold: true, fontSize: 14 });
  });

  test('a sheet of the same name is replaced where it stands, its old print area too', async () => {
    const once = await keepWorkbook(rich, { sheets: [ADDED], edits: [] });
    const again = await keepWorkbook(once, {
      sheets: [{ ...ADDED, rows: [[{ value: 'khác' }]] }],
      edits: [],
    });
    const workbook = await openWorkbook(again, 'x.xlsx');
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Sản phẩm', 'Biểu đồ', 'Phụ lục I']);
    expect(workbook.sheets[2]?.rows).toHaveLength(1);
    const xml = await new Zip(again).xml('xl/workbook.xml');
    expect(xml.match(/_xlnm\.Print_Area/g)).toHaveLength(1);
  });

  test('own sheets are left off the printer by a blank print area, but for those that have one', async () => {
    const aside = ['Sản phẩm', 'Biểu đồ'].map((sheet) => ({ sheet, blankRow: 9 }));
    const bytes = await keepWorkbook(rich, { sheets: [{ ...ADDED, aside }], edits: [] });
    const areas = async (package_: Uint8Array) =>
      [
        ...(await new Zip(package_).xml('xl/workbook.xml')).matchAll(
          /<definedName[^>]*Print_Area[^>]*>([^<]*)/g,
        ),
      ].map(([, area]) => area);
    expect(await areas(bytes)).toEqual(["'Phụ lục I'!$A$1:$D$3", "'Sản phẩm'!$A$10", "'Biểu đồ'!$A$10"]);
    expect(await faultsOfParts(bytes)).toEqual([]);
    const again = await keepWorkbook(bytes, { sheets: [{ ...ADDED, aside }], edits: [] });
    expect((await areas(again)).sort()).toEqual((await areas(bytes)).sort());
    const made = await writeWorkbook([
      { name: 'Sản phẩm', rows: [[{ value: 1 }]] },
      { ...ADDED, aside },
    ]);
    expect((await areas(made)).map((area) => area?.replaceAll('&apos;', "'")).sort()).toEqual([
      "'Phụ lục I'!$A$1:$D$3",
      "'Sản phẩm'!$A$10",
    ]);
  });

  test('what a person drew on a replaced sheet stays with it', async () => {
    const bytes = await keepWorkbook(rich, { sheets: [{ ...ADDED, name: 'Biểu đồ' }], edits: [] });
    const sheet = await new Zip(bytes).xml('xl/worksheets/sheet2.xml');
    expect(sheet).toMatch(/<drawing r:id="[^"]+"/);
    expect(sheet).toContain('PHỤ LỤC I');
  });

  test('single cells are edited and keep their looks', async () => {
    const at = (row: number, col: number) => ({ file: 'rich.xlsx', sheet: 'Sản phẩm', row, col });
    const bytes = await keepWorkbook(rich, {
      sheets: [],
      edits: [
        { ref: at(2, 1), content: 'Huyện' },
        { ref: at(3, 5), content: 2025 },
        { ref: at(4, 5), content: null },
        { ref: at(9, 2), content: '=SUM(F4:F7)' },
        { ref: at(3, 6), content: "'=chữ" },
      ],
    });
    const [before] = (await openWorkbook(rich, 'a', { looks: true })).sheets;
    const [sheet] = (await openWorkbook(bytes, 'a', { looks: true })).sheets;
    if (!sheet || !before) throw new Error('no sheet');
    expect(cellAt(sheet, 2, 1)).toEqual({ ...cellAt(before, 2, 1), value: 'Huyện' });
    expect(cellAt(sheet, 3, 5)?.value).toBe(2025);
    expect(cellAt(sheet, 4, 5)?.value ?? null).toBeNull();
    expect(cellAt(sheet, 9, 2)?.formula).toBe('SUM(F4:F7)');
    expect(cellAt(sheet, 3, 6)?.value).toBe('=chữ');
  });

  test('an edited cell may get a number format; cells that shared its formula keep theirs', async () => {
    const data =
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" si="0" ref="B1:B2">A1*2</f><v>2</v></c></row>';
    const more = '<row r="2"><c r="A2"><v>5</v></c><c r="B2"><f t="shared" si="0"/><v>10</v></c></row>';
    const bytes = zipped(parts(`<sheetData>${data}${more}</sheetData>`));
    const ref = { file: 'x', sheet: 'S', row: 0, col: 1 };
    const kept = await keepWorkbook(bytes, { sheets: [], edits: [{ ref, content: 0.5, format: '0.00%' }] });
    const [sheet] = (await openWorkbook(kept, 'x')).sheets;
    expect(sheet && cellAt(sheet, 0, 1)).toMatchObject({ value: 0.5 });
    expect(sheet && cellAt(sheet, 1, 1)).toMatchObject({ value: 10, formula: 'A2*2' });
    const rated = await keepWorkbook(rich, {
      sheets: [],
      edits: [{ ref: { file: 'r', sheet: 'Sản phẩm', row: 2, col: 0 }, content: 3, format: '0.0' }],
    });
    const [first] = (await openWorkbook(rated, 'r', { looks: true })).sheets;
    expect(first && cellAt(first, 2, 0)).toMatchObject({ value: 3, format: '0.0', look: { bold: true } });
  });

  test('the same plan gives the same bytes', async () => {
    const plan = { sheets: [ADDED], edits: [] };
    expect(
      Buffer.from(await keepWorkbook(rich, plan)).equals(Buffer.from(await keepWorkbook(rich, plan))),
    ).toBe(true);
  });

  test('only .xlsx packages are kept', async () => {
    expect(canKeep(rich)).toBe(true);
    expect(canKeep(await writeWorkbook([ADDED]))).toBe(true);
    expect(canKeep(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]))).toBe(false);
  });
});

test.each([
  ['<a><b c="1"/></a>', []],
  ['<a b="1" b="2"/>', ['an attribute twice: <a b="1" b="2"/>']],
  ['<a><b></a></b>', ['<b> closed by </a>', '<a> closed by </b>']],
  ['<a>', ['not closed: a']],
  ['<a>1 & 2</a>', ['no tag, or a bare &']],
])('a strict reader of %s', (xml, faults) => {
  expect(faultsOfXml(xml)).toEqual(faults);
});
