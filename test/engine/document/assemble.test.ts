import { assembleDocument } from '../../../src/engine/document/assemble';
import { paragraph, type Block, type TableBlock } from '../../../src/engine/document/block';

/** Rows as text, cells between bars; blanks are blank. */
function table(...rows: readonly string[]): TableBlock {
  const cells = rows.map((row) =>
    row.split('|').map((text) => (text.trim() === '' ? undefined : { text: text.trim() })),
  );
  const width = Math.max(...cells.map((row) => row.length));
  return { kind: 'table', rows: cells, merges: [], repeatedRows: 0, width };
}

const bold = (text: string): Block => ({
  kind: 'paragraph',
  text,
  look: { bold: true, horizontal: 'center' },
});
const document = (...blocks: readonly (string | Block)[]) =>
  assembleDocument(blocks.map((block) => (typeof block === 'string' ? paragraph(block) : block)));
const sheets = (...blocks: readonly (string | Block)[]): [string, string[]][] =>
  document(...blocks).sheets.map(({ name, rows }) => [
    name,
    rows.map((row) => Array.from(row ?? [], (cell) => String(cell?.value ?? '')).join('|')),
  ]);

const ONE = table('STT|Đơn vị|Số', '1|An Khê|4', '2|Kbang|5');

describe('the lines above a table that are its own', () => {
  it.each<[string, (string | Block)[], string[]]>([
    [
      'from the appendix’s heading on',
      ['Nội dung.', 'PHỤ LỤC II', 'Dự kiến sản phẩm', '(Kèm theo Kế hoạch số 1)'],
      ['PHỤ LỤC II', 'Dự kiến sản phẩm', '(Kèm theo Kế hoạch số 1)'],
    ],
    ['heading and title in one line', ['Phụ lục số 03: Kinh phí'], ['Phụ lục số 03: Kinh phí']],
    [
      'a title in the text, with its measure',
      ['Nội dung.', bold('Bảng 1. Kinh phí'), 'ĐVT: triệu đồng'],
      ['Bảng 1. Kinh phí', 'ĐVT: triệu đồng'],
    ],
    [
      'a sentence that leads to it',
      ['Nội dung.', 'Dự kiến như sau (đơn vị: triệu đồng):'],
      ['Dự kiến như sau (đơn vị: triệu đồng):'],
    ],
    ['a sentence that cites an appendix is none', ['Chi tiết tại Phụ lục 01 kèm theo.'], []],
    ['an item of a list is none', ['- Sản phẩm mới:', '- Kinh phí:'], []],
  ])('%s', (_, above, expected) => {
    expect(sheets(...above, ONE)[0]?.[1].slice(0, -3)).toEqual(expected);
  });

  it('they stay in the text, and the last of them leads to the sheet', () => {
    const { text } = document('Phụ lục 1', '(Kèm theo Kế hoạch số 1)', ONE);
    expect(text.paragraphs).toEqual([
      { text: 'Phụ lục 1', level: 0, kind: 'heading' },
      { text: '(Kèm theo Kế hoạch số 1)', level: 0, kind: 'body', tables: ['Phụ lục 1'] },
    ]);
  });
});

describe('names of sheets', () => {
  const other = table('TT|Nội dung|Kinh phí|Ghi chú', '1|Tập huấn|5|', '2|Hội chợ|6|');
  it.each<[string, (string | Block)[], string[]]>([
    [
      'several tables of one appendix',
      ['Phụ lục 01', ONE, 'Tiếp theo là kinh phí:', other],
      ['Phụ lục 01', 'Phụ lục 01 (2)'],
    ],
    [
      'an appendix whose tables have names',
      ['PHỤ LỤC I', 'Biểu 1: Sản phẩm', ONE, 'Biểu 2: Kinh phí', other],
      ['PHỤ LỤC I - Biểu 1', 'PHỤ LỤC I - Biểu 2'],
    ],
    ['tables of the text', ['a', ONE, 'b', other], ['Bảng 1', 'Bảng 2']],
    ['two appendices of one number', ['Phụ lục 1', ONE, 'PHỤ LỤC 1', other], ['Phụ lục 1', 'PHỤ LỤC 1 (2)']],
    ['signs that Excel does not allow', ['Biểu số 1/2: Sản phẩm', ONE], ['Biểu số 1 2']],
  ])('%s', (_, blocks, names) => {
    expect(document(...blocks).sheets.map(({ name }) => name)).toEqual(names);
  });

  it('a further table says again whose it is, and one of its form how it is measured', () => {
    const again = table('TT|Tên|Tiền', '1|a|2', '2|b|3');
    expect(sheets('Phụ lục 1', 'Đơn vị tính: Triệu đồng', ONE, 'II. Cấp tỉnh', again)[1]?.[1]).toEqual([
      'Phụ lục 1',
      'Đơn vị tính: Triệu đồng',
      'TT|Tên|Tiền',
      '1|a|2',
      '2|b|3',
    ]);
  });
});

describe('a table over several pages', () => {
  const more = table('STT|Đơn vị|Số', '3|Ia Pa|6');
  const without = table('3|Ia Pa|6', '4|Chư Sê|7');
  it.each<[string, Block[], number[]]>([
    ['the heading typed again', [ONE, more], [4]],
    ['no heading, the numbers go on', [ONE, without], [5]],
    ['said to go on', [ONE, paragraph('Phụ lục 1 (tiếp theo)'), more], [4]],
    ['the page’s number in between', [ONE, paragraph('2'), more], [4]],
    ['the heading again inside one table', [table('STT|Đơn vị|Số', '1|a|4', 'STT|Đơn vị|Số', '2|b|5')], [3]],
    [
      'the same heading, counting from one again, is another table',
      [ONE, table('STT|Đơn vị|Số', '1|Ia Pa|6')],
      [3, 2],
    ],
    ['other columns are another table', [ONE, table('TT|Tên|Năm|Số', '3|a|1|2', '4|b|2|3')], [3, 3]],
    ['a heading in between is another table', [ONE, paragraph('Nhóm II'), more], [3, 2]],
  ])('%s', (_, blocks, rows) => {
    expect(
      document(...blocks).sheets.map((sheet) => sheet.rows.filter((row) => row?.length !== 1).length),
    ).toEqual(rows);
  });
});

describe('tables that only arrange the page', () => {
  it.each<[string, TableBlock, boolean]>([
    [
      'the head of a letter',
      table('ỦY BAN NHÂN DÂN|CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Số: 5/KH-UBND|Gia Lai, ngày 7'),
      false,
    ],
    ['addressees and signature', table('Nơi nhận:|TM. ỦY BAN NHÂN DÂN'), false],
    ['three signatures', table('NGƯỜI LẬP|KẾ TOÁN|GIÁM ĐỐC', 'a|b|c'), false],
    ['a box', table('Lưu ý: 5 lớp'), false],
    ['figures', table('Năm|Số', '2024|5'), true],
    ['tasks without a figure', table('TT|Nội dung|Chủ trì', '1|Tập huấn|Sở NN'), true],
    ['three columns of words', table('Nội dung|Chủ trì|Thời gian', 'a|b|Quý I', 'c|d|Quý II'), true],
  ])('%s', (_, block, isSheet) => {
    const { sheets: made, text } = document(block);
    expect(made.length).toBe(isSheet ? 1 : 0);
    expect(text.paragraphs.length > 0).toBe(!isSheet);
  });
});
