import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Sheet, Workbook } from '../../../src/engine/grid/grid';
import { openWorkbook } from '../../../src/hosts/file/open-workbook';

const ROOT = join(__dirname, '..', '..', '..');
const WORKBOOKS = join(ROOT, 'test', 'fixtures', 'workbooks');
const open = (path: string, looks = false): Promise<Workbook> =>
  openWorkbook(new Uint8Array(readFileSync(path)), 'a', { looks });

function contents(sheet: Sheet) {
  return sheet.rows.flatMap((row, r) =>
    (row ?? []).flatMap((cell, c) =>
      cell ? [{ at: [r, c], value: cell.value, formula: cell.formula, format: cell.format }] : [],
    ),
  );
}

describe('workbooks as districts send them, made of the .xlsx by LibreOffice', () => {
  it.each(['gialai-numbers.xls', 'gialai-numbers.ods', 'gialai-libreoffice.xlsx'])(
    '%s holds the same values, formats and merged areas',
    async (name) => {
      const [expected, found] = await Promise.all([
        open(join(ROOT, 'assets', 'samples', 'gialai-numbers.xlsx')),
        open(join(WORKBOOKS, name)),
      ]);
      expect(found.sheets.map((sheet) => sheet.name)).toEqual(expected.sheets.map((sheet) => sheet.name));
      for (const [index, sheet] of expected.sheets.entries()) {
        const same = found.sheets[index];
        if (!same) throw new Error('sheet lost');
        expect(contents(same)).toEqual(contents(sheet));
        expect(new Set(same.merges?.map((merge) => JSON.stringify(merge)))).toEqual(
          new Set(sheet.merges?.map((merge) => JSON.stringify(merge))),
        );
        const widths = same.columnWidths?.map((width) => Math.round(width ?? 0));
        expect(widths).toEqual(sheet.columnWidths?.map((width) => Math.round(width ?? 0)));
      }
    },
  );

  it('an .ods carries looks when asked for', async () => {
    const { sheets } = await open(join(WORKBOOKS, 'gialai-numbers.ods'), true);
    expect(sheets[2]?.rows[0]?.[0]?.look).toMatchObject({ bold: true, fontSize: 14, horizontal: 'center' });
    expect(sheets[2]?.rows[4]?.[0]?.look).toMatchObject({ bold: true, border: true, wrap: true });
  });
});

describe('what an .xls holds beside the values of cells', () => {
  it('formulas are known by their results alone, and that is told', async () => {
    expect((await open(join(WORKBOOKS, 'mixed.xls'))).resultsOnly).toBe(true);
    expect((await open(join(WORKBOOKS, 'gialai-numbers.xls'))).resultsOnly).toBeUndefined();
  });

  it.each([
    [1, 'macro'],
    [2, 'chart'],
    [6, 'macro'],
    [9, 'other'],
  ])('a listed sheet of kind %i is no grid but a %s, and named', async (kind, told) => {
    const bytes = new Uint8Array(readFileSync(join(WORKBOOKS, 'gialai-numbers.xls')));
    const [first, ...rest] = (await openWorkbook(bytes, 'a')).sheets.map(({ name }) => name);
    bytes[boundSheet(bytes) + 9] = kind;
    const { sheets, aside } = await openWorkbook(bytes, 'a');
    expect(aside).toEqual([{ name: first, kind: told }]);
    expect(sheets.map(({ name }) => name)).toEqual(rest);
  });
});

/** Where the first record of a listed sheet begins: its number, its length, a place, a state, a kind. */
function boundSheet(bytes: Uint8Array): number {
  const isRecord = (at: number): boolean =>
    bytes[at] === 0x85 &&
    bytes[at + 1] === 0 &&
    bytes[at + 3] === 0 &&
    bytes[at + 8] === 0 &&
    bytes[at + 9] === 0;
  return bytes.findIndex((_, at) => isRecord(at) && (bytes[at + 2] ?? 0) > 8);
}

describe('workbooks with formulas, dates, errors and hidden sheets', () => {
  it.each(['mixed.xlsx', 'mixed.ods', 'mixed.xls'])('%s', async (name) => {
    const { sheets } = await open(join(WORKBOOKS, name));
    const [first, second] = sheets;
    const xls = name.endsWith('.xls');
    expect(first?.hidden).toBeUndefined();
    expect(second?.hidden).toBe(true);
    const row = first?.rows[0] ?? [];
    expect(row.map((cell) => cell?.value)).toEqual([
      44872,
      6.5,
      // LibreOffice writes a formula with the result 1 into an .ods
      name.endsWith('.ods') ? 1 : true,
      '=1+1',
      'Đăk Đoa\nChư Păh',
      0.4,
      44872.5,
      undefined,
      { error: '#DIV/0!' },
    ]);
    expect(row[0]?.format).toBe('dd/mm/yyyy');
    expect(row[5]?.format).toBe('0.00%');
    expect(row[6]?.format?.replace('\\', '')).toBe('dd/mm/yyyy hh:mm');
    expect(first?.rows[1]?.map((cell) => cell?.value)).toEqual([13, 'x;y', 6.5]);
    const formulas = first?.rows[1]?.map((cell) => cell?.formula);
    if (xls) expect(formulas).toEqual([undefined, undefined, undefined]);
    else expect(formulas).toEqual(['SUM(B1,B1)', 'IF(B1>0,"x;y","")', "'Biểu ẩn'!A1"]);
  });
});

describe('an .ods', () => {
  async function opened(rows: string, styles = ''): Promise<Workbook> {
    const files = unzipSync(new Uint8Array(readFileSync(join(WORKBOOKS, 'gialai-numbers.ods'))));
    const content =
      `<office:document-content><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>` +
      `<table:table table:name="S">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`;
    expect(strFromU8(files['mimetype'] ?? new Uint8Array())).toContain('spreadsheet');
    return openWorkbook(zipSync({ ...files, 'content.xml': strToU8(content) }), 'a.ods');
  }

  it('repeats cells and rows, joins paragraphs, passes over comments and drawings', async () => {
    const { sheets } = await opened(
      '<table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="2" office:value-type="float" office:value="7"><text:p>7</text:p></table:table-cell><table:table-cell table:number-columns-repeated="16382"/></table:table-row>' +
        '<table:table-row><table:covered-table-cell/><table:table-cell office:value-type="string"><office:annotation><text:p>ghi chú</text:p></office:annotation><text:p>Đăk<text:s text:c="2"/>Đoa <text:span>x</text:span></text:p><text:p>hai</text:p><draw:frame><text:p>hình</text:p></draw:frame></table:table-cell></table:table-row>' +
        '<table:table-row table:number-rows-repeated="1048573"><table:table-cell table:number-columns-repeated="16384" table:style-name="x"/></table:table-row>',
    );
    expect(sheets[0]?.rows.map((row) => row?.map((cell) => cell?.value))).toEqual([
      [7, 7],
      [7, 7],
      [undefined, 'Đăk  Đoa x\nhai'],
    ]);
  });

  it('gives cells the format of their column or row', async () => {
    const { sheets } = await opened(
      '<table:table-column table:number-columns-repeated="2" table:default-cell-style-name="c1"/>' +
        '<table:table-row><table:table-cell office:value-type="float" office:value="1"/><table:table-cell table:style-name="c2" office:value-type="float" office:value="2"/></table:table-row>' +
        '<table:table-row table:default-cell-style-name="c2"><table:table-cell office:value-type="float" office:value="3"/></table:table-row>',
      '<number:number-style style:name="N1"><number:number number:decimal-places="3" number:min-integer-digits="1" number:grouping="true"/></number:number-style>' +
        '<number:percentage-style style:name="N2"><number:number number:decimal-places="1" number:min-integer-digits="1"/><number:text>%</number:text></number:percentage-style>' +
        '<style:style style:name="c1" style:family="table-cell" style:data-style-name="N1"/>' +
        '<style:style style:name="c2" style:family="table-cell" style:parent-style-name="c1" style:data-style-name="N2"/>',
    );
    expect(sheets[0]?.rows.map((row) => row?.map((cell) => [cell?.value, cell?.format]))).toEqual([
      [
        [1, '#,##0.000'],
        [2, '0.0%'],
      ],
      [[3, '0.0%']],
    ]);
  });

  it('tells rows and columns that are not shown, indents, and formulas without a result', async () => {
    const { sheets } = await opened(
      '<table:table-column table:number-columns-repeated="2"/><table:table-column table:visibility="collapse" table:number-columns-repeated="16382"/>' +
        '<table:table-row><table:table-cell table:style-name="in" office:value-type="string"><text:p>Kbang</text:p></table:table-cell><table:table-cell/><table:table-cell office:value-type="float" office:value="1"/></table:table-row>' +
        '<table:table-row table:visibility="filter" table:number-rows-repeated="2"><table:table-cell table:formula="of:=SUM([.C1])"/></table:table-row>' +
        '<table:table-row><table:table-cell office:value-type="float" office:value="3"/></table:table-row>' +
        '<table:table-row table:visibility="collapse" table:number-rows-repeated="1048572"><table:table-cell/></table:table-row>',
      '<style:style style:name="in" style:family="table-cell"><style:paragraph-properties fo:margin-left="0.25in"/></style:style>',
    );
    const [sheet] = sheets;
    expect(sheet?.rows[0]?.[0]?.look?.indent).toBe(2);
    expect(sheet?.rows[1]?.[0]).toMatchObject({ value: null, formula: 'SUM(C1)' });
    expect(sheet?.hiddenRows).toEqual(new Set([1, 2]));
    expect(sheet?.hiddenCols).toEqual(new Set([2]));
  });
});
