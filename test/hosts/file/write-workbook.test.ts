import { strFromU8, unzipSync } from 'fflate';
import fc from '../../property';
import type { SheetPlan } from '../../../src/engine/filling/write-plan';
import type { Cell, CellLook } from '../../../src/engine/grid/grid';
import { openWorkbook } from '../../../src/hosts/file/open-workbook';
import { writeWorkbook } from '../../../src/hosts/file/write-workbook';

async function writtenParts(sheets: readonly SheetPlan[]): Promise<Record<string, string>> {
  const files = unzipSync(await writeWorkbook(sheets));
  return Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

const look = fc.record(
  {
    bold: fc.constant(true),
    italic: fc.constant(true),
    fontName: fc.constantFrom('Arial', 'Calibri'),
    fontSize: fc.constantFrom(11, 13.5, 14),
    horizontal: fc.constantFrom('left', 'center', 'right', 'justify'),
    vertical: fc.constantFrom('top', 'center', 'bottom'),
    wrap: fc.constant(true),
    border: fc.constant(true),
    fill: fc.constantFrom('#FFEB9C', '#C6EFCE'),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<CellLook>;

const text = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1 }),
  fc.constantFrom(
    '=1+1',
    '+84',
    '-5',
    '@x',
    "'x",
    '#N/A',
    '#REF!',
    ' Đăk  Đoa\n',
    '_x0041_',
    'a\r\nb',
    '&amp;<b>"',
    '\t',
  ),
);
const number = fc.oneof(
  fc.integer(),
  fc.double({ noDefaultInfinity: true, noNaN: true }).map((value) => value || 0),
  fc.constantFrom(0.1 + 0.2, 644.01, 1e15 + 0.5),
);

const cell: fc.Arbitrary<Cell> = fc
  .tuple(
    fc.oneof(
      fc.record({ value: fc.oneof(number, text, fc.boolean()) }),
      fc.record({ value: fc.constantFrom({ error: '#REF!' }, { error: '#N/A' }) }),
      fc.record({
        value: fc.oneof(number, fc.boolean(), fc.constantFrom('x', '=y', '')),
        formula: fc.constantFrom('SUM(A1:B2)', '\'Biểu 1\'!A1&"<"', 'IF(A1>0,1,"")'),
      }),
    ),
    fc.option(fc.constantFrom('#,##0', '#,##0.000', 'dd/mm/yyyy', '0.00%', '@', '#,##0" triệu"'), {
      nil: undefined,
    }),
    fc.option(look, { nil: undefined }),
  )
  .map(([content, format, look]) => ({
    ...content,
    ...(format === undefined ? {} : { format }),
    ...(look === undefined || Object.keys(look).length === 0 ? {} : { look }),
  }));

const rows = fc.array(
  fc.option(fc.array(fc.option(cell, { nil: undefined }), { maxLength: 6 }), { nil: undefined }),
  {
    maxLength: 8,
  },
);

/** Without what the file does not tell: trailing blanks, and rows of nothing. */
function dense(rows: SheetPlan['rows']) {
  return rows.flatMap((row, r) => (row ?? []).flatMap((cell, c) => (cell ? [{ at: [r, c], cell }] : [])));
}

describe('a written workbook', () => {
  it('opens as what was written: values, formulas, formats, looks', async () => {
    await fc.assert(
      fc.asyncProperty(rows, fc.boolean(), async (rows, hidden) => {
        const plans: SheetPlan[] = [
          { name: 'Biểu số 01', rows },
          {
            name: "Sở 'NN' tỉnh",
            rows,
            ...(hidden ? { hidden } : {}),
            merges: [{ top: 0, left: 0, bottom: 1, right: 2 }],
          },
        ];
        const { sheets } = await openWorkbook(await writeWorkbook(plans), 'a.xlsx', { looks: true });
        expect(sheets.map(({ name, hidden, merges }) => ({ name, hidden, merges }))).toEqual(
          plans.map(({ name, hidden, merges }) => ({ name, hidden, merges })),
        );
        for (const [index, sheet] of sheets.entries()) {
          // the default font is named too
          const written = dense(plans[index]?.rows ?? []).map(({ at, cell }) => ({
            at,
            cell: { ...cell, look: { fontName: 'Times New Roman', ...cell.look } },
          }));
          expect(dense(sheet.rows)).toEqual(written);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('keeps text that looks like a formula or an error as text', async () => {
    const values = ['=1+1', '+1', '-1', '@a', '#N/A', '#REF!'];
    const { sheets } = await openWorkbook(
      await writeWorkbook([{ name: 'S', rows: [values.map((value) => ({ value }))] }]),
      'a.xlsx',
    );
    expect(sheets[0]?.rows[0]?.map((cell) => cell?.value)).toEqual(values);
  });

  it('sets up the page: A4, margins, quoted print names, one page wide, numbers from page 2', async () => {
    const written = await writtenParts([
      { name: 'Bìa', rows: [[{ value: 'x' }]] },
      {
        name: "Biểu '01",
        rows: [[{ value: 'STT' }], [{ value: 1 }]],
        columnWidths: [5, undefined, 12],
        rowHeights: [undefined, 30],
        page: {
          orientation: 'landscape',
          margins: { top: 20, bottom: 25.4, left: 30, right: 15 },
          printArea: { top: 0, left: 0, bottom: 27, right: 17 },
          titleRows: [4, 5],
          pageNumbers: true,
        },
      },
    ]);
    const book = written['xl/workbook.xml'] ?? '';
    const sheet = written['xl/worksheets/sheet2.xml'] ?? '';
    expect(book).toContain(
      `<definedName name="_xlnm.Print_Area" localSheetId="1">'Biểu ''01'!$A$1:$R$28</definedName>`,
    );
    expect(book).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="1">'Biểu ''01'!$5:$6</definedName>`,
    );
    expect(sheet).toMatch(
      /<pageSetup firstPageNumber="1" useFirstPageNumber="1" paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"\/>/,
    );
    expect(sheet).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(sheet).toMatch(/<pageMargins left="1.181102" right="0.590551" top="0.787402" bottom="1"/);
    expect(sheet).toMatch(
      /<headerFooter differentFirst="1"><oddHeader>&amp;C.*&amp;P<\/oddHeader><\/headerFooter>/,
    );
    expect(sheet).toMatch(/<col min="3" max="3" width="12"/);
    expect(sheet).toMatch(/<row r="2" ht="30" customHeight="1"/);
  });

  it('writes short lists into the rule, and long or awkward ones onto a sheet that nobody sees', async () => {
    const long = Array.from({ length: 26 }, (_, index) => `Bộ sản phẩm số ${index + 1}`);
    const range = { top: 1, left: 0, bottom: 9, right: 0 };
    const written = await writtenParts([
      {
        name: 'products',
        rows: [[{ value: 'x' }]],
        validations: [
          { range, list: ['Mới', 'Nâng hạng'] },
          { range, list: long },
          { range, list: ['a, b'] },
          { range, list: long },
          { range, list: { reference: "'Đơn vị'!$B$2:$B$18" } },
        ],
      },
    ]);
    const rules = [...(written['xl/worksheets/sheet1.xml'] ?? '').matchAll(/<formula1>(.*?)<\/formula1>/g)];
    expect(rules.map((rule) => rule[1])).toEqual([
      '"Mới,Nâng hạng"',
      'phuluc_lists!$A$1:$A$26',
      'phuluc_lists!$B$1:$B$1',
      'phuluc_lists!$A$1:$A$26',
      "'Đơn vị'!$B$2:$B$18",
    ]);
    expect(written['xl/workbook.xml']).toContain(
      'name="phuluc_lists" sheetId="2" r:id="rId2" state="veryHidden"',
    );
  });
});
