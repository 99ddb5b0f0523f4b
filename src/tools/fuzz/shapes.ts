import { strToU8, zipSync } from 'fflate';

/** Small files whose shape asks for far more than their size: at most 100 KB each. */
export function hostileShapes(): [string, Uint8Array][] {
  const cells = (count: number, one: string): string => one.repeat(count);
  const sheet = (inner: string, after = '', before = ''): Record<string, string> => ({
    'xl/worksheets/sheet1.xml': `<worksheet>${before}<sheetData>${inner}</sheetData>${after}</worksheet>`,
  });
  const corner = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';
  const far = '<row r="1048576"><c r="A1048576"><v>1</v></c></row>';
  const wide = Array.from(
    { length: 600 },
    (_, row) => `<row r="${row + 1}"><c r="XFD${row + 1}"><v>1</v></c></row>`,
  ).join('');
  return [
    ['cells without an address', xlsx(sheet(`<row>${cells(16_000, '<c/>')}</row>`.repeat(40)))],
    ['a million cells in one column', xlsx(sheet(cells(100_000, '<row><c><v>1</v></c></row>')))],
    ['one row of many cells', xlsx(sheet(`<row>${cells(16_000, '<c><v>1</v></c>')}</row>`))],
    ['cells in the last column', xlsx(sheet(wide))],
    ['a cell in the last corner', xlsx(sheet(corner))],
    ['many rows of nothing', xlsx(sheet(cells(500_000, '<row/>')))],
    ['a last row in each of many sheets', xlsx(manySheets(300, far))],
    ['many sheets', xlsx(manySheets(500, ''))],
    [
      'many merged areas',
      xlsx(
        sheet(
          '<row><c><v>1</v></c></row>',
          `<mergeCells>${cells(300_000, '<mergeCell ref="A1:B2"/>')}</mergeCells>`,
        ),
      ),
    ],
    [
      'merged areas as large as the sheet',
      xlsx(
        sheet(
          '<row><c><v>1</v></c></row>',
          `<mergeCells>${cells(100_000, '<mergeCell ref="A1:XFD1048576"/>')}</mergeCells>`,
        ),
      ),
    ],
    [
      'many columns',
      xlsx(sheet(corner, '', `<cols>${cells(100_000, '<col min="1" max="16384" width="9"/>')}</cols>`)),
    ],
    [
      'many shared strings',
      xlsx({
        ...sheet('<row><c t="s"><v>0</v></c></row>'),
        'xl/sharedStrings.xml': `<sst>${cells(900_000, '<si/>')}</sst>`,
      }),
    ],
    [
      'one long shared string',
      xlsx({
        ...sheet(cells(2000, '<row><c t="s"><v>0</v></c></row>')),
        'xl/sharedStrings.xml': `<sst><si><t>${cells(9_000_000, 'x')}</t></si></sst>`,
      }),
    ],
    [
      'a long string of escapes',
      xlsx({
        ...sheet(cells(200, '<row><c t="s"><v>0</v></c></row>')),
        'xl/sharedStrings.xml': `<sst><si><t>${cells(1_000_000, '_x0041_')}</t></si></sst>`,
      }),
    ],
    [
      'many runs',
      xlsx({
        ...sheet('<row><c t="s"><v>0</v></c></row>'),
        'xl/sharedStrings.xml': `<sst><si>${cells(400_000, '<r><t>x</t></r>')}</si></sst>`,
      }),
    ],
    [
      'many phonetic parts',
      xlsx({
        ...sheet('<row><c t="s"><v>0</v></c></row>'),
        'xl/sharedStrings.xml': `<sst><si>${cells(400_000, '<rPh><t>x</t></rPh>')}</si></sst>`,
      }),
    ],
    [
      'many styles',
      xlsx({
        ...sheet('<row><c s="9"><v>1</v></c></row>'),
        'xl/styles.xml': `<styleSheet><cellXfs>${cells(300_000, '<xf numFmtId="4"/>')}</cellXfs></styleSheet>`,
      }),
    ],
    [
      'many number formats',
      xlsx({
        ...sheet('<row><c s="0"><v>1</v></c></row>'),
        'xl/styles.xml': `<styleSheet><numFmts>${cells(200_000, '<numFmt numFmtId="170" formatCode="0.0"/>')}</numFmts><cellXfs><xf numFmtId="170"/></cellXfs></styleSheet>`,
      }),
    ],
    [
      'a long number format',
      xlsx({
        ...sheet('<row><c s="0"><v>1</v></c></row>'),
        'xl/styles.xml': `<styleSheet><numFmts><numFmt numFmtId="170" formatCode="${cells(3_000_000, '[$-1]0')}"/></numFmts><cellXfs><xf numFmtId="170"/></cellXfs></styleSheet>`,
      }),
    ],
    [
      'long shared formulas',
      xlsx(
        sheet(
          `<row r="1"><c r="A1"><f t="shared" si="0">${cells(4000, 'B1+')}C1</f></c></row>${cells(20_000, '<row><c><f t="shared" si="0"/></c></row>')}`,
        ),
      ),
    ],
    ['a long formula', xlsx(sheet(`<row><c><f>${cells(1_000_000, '(')}A1</f><v>1</v></c></row>`))],
    ['an attribute that never ends', xlsx(sheet(`<row><c r="${cells(5_000_000, 'A')}"><v>1</v></c></row>`))],
    ['brackets that never close', xlsx(sheet(cells(3_000_000, '<row')))],
    [
      'headers without end',
      xlsx(
        sheet(
          cells(3000, '<row><c t="inlineStr"><is><t>Năm 2026 Tổng NSNN</t></is></c><c><v>1</v></c></row>'),
        ),
      ),
    ],
    [
      'a wide table of headers',
      xlsx(
        sheet(
          `<row>${cells(1000, '<c t="inlineStr"><is><t>Năm 2026</t></is></c>')}</row>`.repeat(8) +
            `<row>${cells(1000, '<c><v>1</v></c>')}</row>`.repeat(8),
        ),
      ),
    ],
    [
      'parts that are small and many',
      xlsx({
        ...sheet('<row><c><v>1</v></c></row>'),
        ...Object.fromEntries(Array.from({ length: 600 }, (_, at) => [`x/${at}.xml`, 'x'])),
      }),
    ],
    ['four bombs just under the bound', xlsx(manySheets(4, cells(650_000, '<row><c/></row>')))],
    [
      '.ods: a million rows of a thousand columns',
      ods(
        '<table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="1000" office:value-type="float" office:value="1"/></table:table-row>',
      ),
    ],
    [
      '.ods: the last row in each of many sheets',
      ods(
        '<table:table-row table:number-rows-repeated="1048575"/><table:table-row><table:table-cell office:value-type="float" office:value="1"/></table:table-row>',
        300,
      ),
    ],
    [
      '.ods: hidden rows without end',
      ods(
        cells(150_000, '<table:table-row table:visibility="collapse" table:number-rows-repeated="1048576"/>'),
      ),
    ],
    [
      '.ods: columns without end',
      ods(
        cells(100_000, '<table:table-column table:number-columns-repeated="16384"/>') +
          '<table:table-row><table:table-cell office:value-type="float" office:value="1"/></table:table-row>',
      ),
    ],
    [
      '.ods: spaces without end',
      ods(
        `<table:table-row><table:table-cell office:value-type="string"><text:p>${cells(500_000, '<text:s text:c="99999"/>')}</text:p></table:table-cell></table:table-row>`,
      ),
    ],
    [
      '.ods: one long paragraph in many cells',
      ods(
        `<table:table-row table:number-rows-repeated="100"><table:table-cell table:number-columns-repeated="100" office:value-type="string"><text:p>${cells(3_000_000, 'a')}</text:p></table:table-cell></table:table-row>`,
      ),
    ],
    [
      '.docx: tables in tables',
      docx(cells(20_000, '<w:tbl><w:tr><w:tc>') + cells(20_000, '<w:p/></w:tc></w:tr></w:tbl>')),
    ],
    [
      '.docx: a table of many cells',
      docx(
        `<w:tbl>${`<w:tr>${cells(500, '<w:tc><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc>')}</w:tr>`.repeat(200)}</w:tbl>`,
      ),
    ],
    [
      '.docx: cells that span the world',
      docx(
        `<w:tbl>${cells(20_000, '<w:tr><w:tc><w:tcPr><w:gridSpan w:val="99999999"/></w:tcPr><w:p/></w:tc></w:tr>')}</w:tbl>`,
      ),
    ],
    ['.docx: paragraphs without end', docx(cells(30_000, '<w:p><w:r><w:t>a 1</w:t></w:r></w:p>'))],
    [
      '.docx: one long paragraph',
      docx(`<w:p>${cells(300_000, '<w:r><w:t>246 sản phẩm, </w:t></w:r>')}</w:p>`),
    ],
    ['.docx: runs never closed', docx(cells(500_000, '<w:r>'))],
  ];
}

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const zipped = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strToU8(part)])), {
    level: 9,
  });

const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;

function xlsx(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipped({
    '_rels/.rels': `<Relationships>${relation('r', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook><sheets><sheet name="S" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${relation('r1', 'worksheet', 'worksheets/sheet1.xml')}${relation('r2', 'sharedStrings', 'sharedStrings.xml')}${relation('r3', 'styles', 'styles.xml')}</Relationships>`,
    ...parts,
  });
}

function manySheets(count: number, inner: string): Record<string, string> {
  const all = Array.from({ length: count }, (_, at) => at + 1);
  return {
    'xl/workbook.xml': `<workbook><sheets>${all.map((at) => `<sheet name="S${at}" r:id="r${at}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${all.map((at) => relation(`r${at}`, 'worksheet', `worksheets/s${at}.xml`)).join('')}</Relationships>`,
    ...Object.fromEntries(
      all.map((at) => [`xl/worksheets/s${at}.xml`, `<worksheet><sheetData>${inner}</sheetData></worksheet>`]),
    ),
  };
}

function ods(table: string, tables = 1): Uint8Array {
  const all = Array.from(
    { length: tables },
    (_, at) => `<table:table table:name="S${at}">${table}</table:table>`,
  );
  return zipped({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml': `<office:document-content><office:body><office:spreadsheet>${all.join('')}</office:spreadsheet></office:body></office:document-content>`,
  });
}

function docx(body: string): Uint8Array {
  return zipped({
    '_rels/.rels': `<Relationships>${relation('r', 'officeDocument', 'word/document.xml')}</Relationships>`,
    'word/document.xml': `<w:document><w:body>${body}</w:body></w:document>`,
  });
}
