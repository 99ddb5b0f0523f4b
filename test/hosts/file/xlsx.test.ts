import type { Sheet } from '../../../src/engine/grid/grid';
import { openWorkbook } from '../../../src/hosts/file/open-workbook';
import { parts, zipped } from './workbook-parts';

type Options = Parameters<typeof parts>[1] & { looks?: boolean };

async function sheetOf(sheetData: string, { looks = false, ...options }: Options = {}): Promise<Sheet> {
  const { sheets } = await openWorkbook(zipped(parts(sheetData, options)), 'a.xlsx', { looks });
  if (!sheets[0]) throw new Error('no sheet');
  return sheets[0];
}

async function valuesOf(sheetData: string, options: Options = {}): Promise<unknown[][]> {
  const { rows } = await sheetOf(sheetData, options);
  return Array.from(rows, (row) => Array.from(row ?? [], (cell) => cell?.value));
}

const data = (rows: string) => `<sheetData>${rows}</sheetData>`;

describe('cells of an .xlsx', () => {
  it('numbers, texts, booleans, errors and blanks', async () => {
    const rows = data(
      '<row r="1"><c r="A1"><v>6.5</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="b"><v>1</v></c>' +
        '<c r="D1" t="e"><v>#REF!</v></c><c r="E1" s="1"/><c r="F1" t="str"><f>A1&amp;"x"</f><v>6.5x</v></c>' +
        '<c r="G1" t="n"><v>1.5E3</v></c><c r="H1" t="s"><v>99</v></c><c r="I1" t="d"><v>2022-11-07</v></c></row>',
    );
    const strings = '<si><t>không</t></si><si><t xml:space="preserve"> Đăk Đoa &amp; Chư Păh_x000D_</t></si>';
    expect(await valuesOf(rows, { strings })).toEqual([
      [6.5, ' Đăk Đoa & Chư Păh\r', true, { error: '#REF!' }, undefined, '6.5x', 1500, undefined, 44872],
    ]);
  });

  it('text in runs, inline text, no phonetic hints, empty strings', async () => {
    const rows = data(
      '<row><c t="s"><v>0</v></c><c t="inlineStr"><is><r><rPr><b/></rPr><t>Tổng </t></r><r><t>cộng</t></r></is></c>' +
        '<c t="s"><v>1</v></c><c t="s"><v>2</v></c></row>',
    );
    const strings =
      '<si><r><t>An </t></r><r><rPr/><t>Khê</t></r><rPh sb="0"><t>x</t></rPh></si><si/><si><t/></si>';
    expect(await valuesOf(rows, { strings })).toEqual([['An Khê', 'Tổng cộng', '', '']]);
  });

  it('stands where its reference says, or behind the one before', async () => {
    const rows = data(
      '<row r="2"><c r="C2"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row><row r="3"><c r="B3"><v>4</v></c></row>',
    );
    expect(await valuesOf(rows)).toEqual([[], [undefined, undefined, 1, 2], [3, 4]]);
  });

  it('elements may carry a prefix, attributes stand in any order and quotes', async () => {
    const rows = `<x:sheetData><x:row r='1'><x:c  t = 's' r='B1' ><x:v>0</x:v></x:c><x:c r="C1"><x:f>B1</x:f><x:v>2</x:v></x:c></x:row></x:sheetData>`;
    const content = parts('', { strings: '<si><t>Kbang</t></si>' });
    const workbook = await openWorkbook(
      zipped({ ...content, 'xl/worksheets/sheet1.xml': `<x:worksheet xmlns:x="m">${rows}</x:worksheet>` }),
      'a.xlsx',
    );
    expect(workbook.sheets[0]?.rows).toEqual([[undefined, { value: 'Kbang' }, { value: 2, formula: 'B1' }]]);
  });

  it('a sheet without rows is empty', async () => {
    expect((await sheetOf('<sheetData/>')).rows).toEqual([]);
    expect((await sheetOf('<sheetData></sheetData>')).rows).toEqual([]);
  });

  it('a corner cell costs nothing', async () => {
    const { rows } = await sheetOf(data('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'));
    expect(rows).toHaveLength(1_048_576);
    expect(rows[1_048_575]?.[16_383]).toEqual({ value: 1 });
  });

  it.each(['XFE1', 'A1048577', 'A0', '1', 'A1.5', 'A-1'])(
    'a cell outside of the sheet is damage: %s',
    async (ref) => {
      await expect(sheetOf(data(`<row><c r="${ref}"><v>1</v></c></row>`))).rejects.toMatchObject({
        problem: { kind: 'broken' },
      });
    },
  );
});

describe('formulas of an .xlsx', () => {
  it('a shared formula is written out for every cell', async () => {
    const rows = data(
      '<row r="1"><c r="C1"><f t="shared" ref="C1:C3" si="0">A1+$B$1</f><v>3</v></c></row>' +
        '<row r="2"><c r="C2"><f t="shared" si="0"/><v>4</v></c></row>' +
        '<row r="3"><c r="C3"><f t="shared" si="0"></f></c></row>',
    );
    const { rows: cells } = await sheetOf(rows);
    expect(cells.map((row) => row?.[2])).toEqual([
      { value: 3, formula: 'A1+$B$1' },
      { value: 4, formula: 'A2+$B$1' },
      { value: null, formula: 'A3+$B$1' },
    ]);
  });

  it('an array formula stands in its first cell', async () => {
    const { rows } = await sheetOf(
      data('<row><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v></c></row>'),
    );
    expect(rows[0]?.[0]).toEqual({ value: 2, formula: 'B1:B2*2' });
  });
});

describe('formats and looks of an .xlsx', () => {
  const styles =
    '<numFmts><numFmt numFmtId="164" formatCode="#,##0.000"/></numFmts>' +
    '<fonts><font><sz val="12"/><name val="Times New Roman"/></font>' +
    '<font><b/><i val="0"/><sz val="14"/><name val="Times New Roman"/></font></fonts>' +
    '<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFEB9C"/></patternFill></fill></fills>' +
    '<borders><border><left/><right/></border><border><left style="thin"/></border></borders>' +
    '<cellStyleXfs><xf numFmtId="9" fontId="1"/></cellStyleXfs>' +
    '<cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="164" fontId="0"/><xf numFmtId="14"/>' +
    '<xf numFmtId="0" fontId="1" fillId="1" borderId="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf></cellXfs>';
  const rows = data(
    '<row><c s="1"><v>644.01</v></c><c s="2"><v>44872</v></c><c s="3"><v>1</v></c><c s="3"/><c s="99"><v>5</v></c></row>',
  );

  it('formats always, dates as serial numbers', async () => {
    const [row] = (await sheetOf(rows, { styles })).rows;
    expect(row?.map((cell) => cell && [cell.value, cell.format])).toEqual([
      [644.01, '#,##0.000'],
      [44872, 'm/d/yyyy'],
      [1, undefined],
      undefined,
      [5, undefined],
    ]);
  });

  it('looks, one object for all cells of a style; blank cells only where they are asked for', async () => {
    const [row] = (await sheetOf(rows, { styles, looks: true })).rows;
    expect(row?.[0]?.look).toEqual({ fontName: 'Times New Roman' });
    expect(row?.[3]).toEqual({
      value: null,
      look: {
        bold: true,
        fontName: 'Times New Roman',
        fontSize: 14,
        fill: '#FFEB9C',
        border: true,
        horizontal: 'center',
        vertical: 'center',
        wrap: true,
      },
    });
    expect(row?.[2]?.look).toBe(row?.[3]?.look);
    expect((await sheetOf(rows, { styles })).rows[0]?.[3]).toBeUndefined();
  });

  it('a text in a font of its own is in that font, where all of it is', async () => {
    const strings =
      '<si><r><rPr><rFont val=".VnTime"/></rPr><t>X· </t></r><r><rPr><b/><rFont val=".VnTime"/></rPr><t>Ia Tul</t></r></si>' +
      '<si><r><rPr><rFont val=".VnTime"/></rPr><t>X· </t></r><r><t>Ia Tul</t></r></si>';
    const cells = data(
      '<row><c s="3" t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="inlineStr"><is><r><rPr><rFont val="VNI-Times"/></rPr><t>a</t></r></is></c><c><v>1</v></c></row>',
    );
    const [row] = (await sheetOf(cells, { styles, strings })).rows;
    expect(row?.map((cell) => [cell?.look?.fontName, cell?.look?.bold])).toEqual([
      ['.VnTime', true],
      ['Times New Roman', undefined],
      ['VNI-Times', undefined],
      ['Times New Roman', undefined],
    ]);
  });

  it('indents', async () => {
    const indented = styles.replace('horizontal="center"', 'horizontal="left" indent="2"');
    const [row] = (await sheetOf(rows, { styles: indented })).rows;
    expect(row?.map((cell) => cell?.look?.indent)).toEqual([undefined, undefined, 2, undefined, undefined]);
  });
});

describe('sheets of an .xlsx', () => {
  it('merges, widths of the columns in use', async () => {
    const sheet = await sheetOf(
      `${data('<row><c r="C1"><v>1</v></c></row>')}<mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="nonsense"/></mergeCells>`,
      { head: '<cols><col min="1" max="1" width="5"/><col min="3" max="16384" width="9.5"/></cols>' },
    );
    expect(sheet.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 2 }]);
    expect(sheet.columnWidths).toEqual([5, undefined, 9.5]);
    expect(sheet).not.toHaveProperty('hiddenRows');
    expect(sheet).not.toHaveProperty('hiddenCols');
  });

  it('rows and columns that the page does not show: hidden, filtered, folded, of no height or width', async () => {
    const sheet = await sheetOf(
      data(
        '<row r="1"><c><v>1</v></c></row><row r="2" hidden="1"><c><v>2</v></c><c><v>2</v></c><c><v>2</v></c></row>' +
          '<row r="3" spans="1:1" outlineLevel="1" hidden="true"><c><v>3</v></c></row><row r="4" ht="0" customHeight="1"><c><v>4</v></c></row>' +
          '<row r="5" ht="0.75" hidden="0"><c><v>5</v></c></row><row r="6" ht="20"/>',
      ),
      {
        head: '<cols><col min="1" max="1" width="5" hidden="0"/><col min="2" max="2" width="0"/><col min="3" max="16384" width="9" hidden="1"/></cols>',
      },
    );
    expect(sheet.hiddenRows).toEqual(new Set([1, 2, 3]));
    expect(sheet.hiddenCols).toEqual(new Set([1, 2]));
  });

  it('hidden sheets are told, charts are no sheets and named beside them, dates from 1904', async () => {
    const content = parts(data('<row><c><v>1</v></c></row>'));
    const sheets =
      '<workbookPr date1904="1"/><sheets><sheet name="Bi&#7875;u 1" r:id="rId1" state="veryHidden"/><sheet name="Chart" r:id="rId9"/></sheets>';
    const rels = (content['xl/_rels/workbook.xml.rels'] ?? '').replace(
      '</Relationships>',
      '<Relationship Id="rId9" Type="x/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>',
    );
    const workbook = await openWorkbook(
      zipped({
        ...content,
        'xl/workbook.xml': `<workbook>${sheets}</workbook>`,
        'xl/_rels/workbook.xml.rels': rels,
      }),
      'a.xlsx',
    );
    expect(workbook).toEqual({
      file: 'a.xlsx',
      date1904: true,
      aside: [{ name: 'Chart', kind: 'chart' }],
      sheets: [{ name: 'Biểu 1', hidden: true, rows: [[{ value: 1 }]] }],
    });
  });
});
