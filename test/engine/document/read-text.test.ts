import { readPlainText } from '../../../src/engine/document/plain-text';

const lines = (text: string): string[] =>
  (readPlainText(text, 'a.txt').text?.paragraphs ?? []).map(
    ({ text: words, marker, level }) =>
      `${'  '.repeat(level)}${marker === undefined ? '' : `[${marker}] `}${words}`,
  );
const tables = (text: string): [string, string[]][] =>
  readPlainText(text, 'a.txt').sheets.map(({ name, rows }) => [
    name,
    rows.map((row) => Array.from(row ?? [], (cell) => String(cell?.value ?? '')).join(' | ')),
  ]);

describe('lines that were only wrapped are drawn together', () => {
  // lines of 60 letters, as a web page's text comes out
  const WRAPPED = [
    'I. MỤC TIÊU, YÊU CẦU',
    '- Năm 2024 có thêm 30 sản phẩm được công nhận từ 3 sao trở',
    'lên, nâng tổng số sản phẩm được đánh giá, phân hạng lên',
    '200 sản phẩm; kết nối cung',
    '- cầu trong và ngoài tỉnh. Hỗ trợ phát triển từ năm',
    '2024. Các huyện cùng thực hiện theo kế hoạch đã được ban',
    'hành.',
    '- Quản lý, duy trì sản phẩm đã được công nhận trên địa bàn',
    'tỉnh.',
    'II. NỘI DUNG',
    '1. Công tác tuyên truyền, tập huấn, bồi dưỡng kiến thức về',
    'Chương trình OCOP',
    'Chủ trì, phối hợp với các sở, ngành liên quan tổ chức thực',
    'hiện tại địa phương./.',
    'Nơi nhận:',
    '- Như trên.',
  ].join('\n');

  it('whole', () => {
    expect(lines(WRAPPED)).toEqual([
      '[I.] MỤC TIÊU, YÊU CẦU',
      '  [-] Năm 2024 có thêm 30 sản phẩm được công nhận từ 3 sao trở lên, nâng tổng số sản phẩm được đánh giá, phân hạng lên 200 sản phẩm; kết nối cung - cầu trong và ngoài tỉnh. Hỗ trợ phát triển từ năm 2024. Các huyện cùng thực hiện theo kế hoạch đã được ban hành.',
      '  [-] Quản lý, duy trì sản phẩm đã được công nhận trên địa bàn tỉnh.',
      '[II.] NỘI DUNG',
      '  [1.] Công tác tuyên truyền, tập huấn, bồi dưỡng kiến thức về Chương trình OCOP',
      '    Chủ trì, phối hợp với các sở, ngành liên quan tổ chức thực hiện tại địa phương./.',
      '    Nơi nhận:',
      '      [-] Như trên.',
    ]);
  });

  it.each<[string, string, string[]]>([
    [
      'a page that ends within a sentence',
      'xây dựng chuỗi giá\n\n2\n\ntrị; hỗ trợ hạ tầng',
      ['xây dựng chuỗi giá trị; hỗ trợ hạ tầng'],
    ],
    [
      'lines as Word puts them on the clipboard are paragraphs',
      'Mục đích\nThực hiện 5 lớp\nTổ chức 3 hội nghị',
      ['Mục đích', 'Thực hiện 5 lớp', 'Tổ chức 3 hội nghị'],
    ],
    ['Windows’ line ends, a mark at the beginning, invisible letters', '\ufeffa\r\nb\u200bc', ['a bc']],
    [
      'bold, italic and headings of programs that read scans',
      '## **1. Mục tiêu**\n\nTổng: **269.295 triệu** (*bằng chữ: hai*)',
      ['[1.] Mục tiêu', '  Tổng: 269.295 triệu (bằng chữ: hai)'],
    ],
    ['lines that only draw one', 'A\n-----\nB\n***', ['A', 'B']],
    ['a year is no number of a list', 'Kế hoạch\n\n2024. Sau đó', ['Kế hoạch', '2024. Sau đó']],
    ['a unit’s short form is no letter of a list', 'H. Chư Sê\n\nP. Hoa Lư', ['H. Chư Sê', 'P. Hoa Lư']],
    ['an amount is no number of a list', '1.540.210.150 đồng\n\n10.5 ha', ['1.540.210.150 đồng', '10.5 ha']],
  ])('%s', (_, text, expected) => {
    expect(lines(text)).toEqual(expected);
  });
});

it('a text in TCVN3 is read as what it says', () => {
  expect(lines('KÕ ho¹ch n¨m 2024\n\n1. Môc tiªu\n\n- HuyÖn Ch­ Sª: 5 s¶n phÈm')).toEqual([
    'Kế hoạch năm 2024',
    '[1.] Mục tiêu',
    '  [-] Huyện Chư Sê: 5 sản phẩm',
  ]);
});

describe('markers and how deep they stand', () => {
  it.each<[string, string, string[]]>([
    [
      'the usual order',
      'I. A\n1. B\na) C\n- D\n+ E\nb) F\n2. G\nII. H',
      [
        '[I.] A',
        '  [1.] B',
        '    [a)] C',
        '      [-] D',
        '        [+] E',
        '    [b)] F',
        '  [2.] G',
        '[II.] H',
      ],
    ],
    [
      'numbers of several steps',
      '1. A\n1.1. B\n1.1.1 C\n1.2 D\n2. E',
      ['[1.] A', '  [1.1.] B', '    [1.1.1] C', '  [1.2] D', '[2.] E'],
    ],
    ['a letter before a number', 'A. B\nI. C\n1) D\nB. E', ['[A.] B', '  [I.] C', '    [1)] D', '[B.] E']],
    [
      'without a marker under a heading, and introducing parts',
      '1. A\nTổng: 5, trong đó:\n- 2;\n- 3.\nSau',
      ['[1.] A', '  Tổng: 5, trong đó:', '    [-] 2;', '    [-] 3.', '  Sau'],
    ],
    [
      'articles',
      'Điều 1. Phê duyệt\n1. Mục tiêu\nĐiều 2. Tổ chức',
      ['[Điều 1.] Phê duyệt', '  [1.] Mục tiêu', '[Điều 2.] Tổ chức'],
    ],
    ['other dashes and bullets', '– A\n• B', ['[–] A', '  [•] B']],
    [
      'an appendix begins anew',
      '1. A\n- B\nPhụ lục 2: C\n- D',
      ['[1.] A', '  [-] B', 'Phụ lục 2: C', '[-] D'],
    ],
    ['đ) after d)', 'd) A\nđ) B', ['[d)] A', '[đ)] B']],
  ])('%s', (_, text, expected) => {
    expect(lines(text)).toEqual(expected);
  });
});

it('a footnote belongs to the paragraph that calls it, before it or behind; an exponent calls none', () => {
  const { text } = readPlainText('Là 395¹ trên 20 km².\n\nSau.\n\n¹ Riêng 2020: 149.', 'a.txt');
  expect(text?.paragraphs).toEqual([
    { text: 'Là 395¹ trên 20 km².', level: 0, kind: 'body', footnotes: [2] },
    { text: 'Sau.', level: 0, kind: 'body' },
    { text: 'Riêng 2020: 149.', marker: '1', level: 0, kind: 'footnote' },
  ]);
});

describe('tables in text', () => {
  const HEAD = 'Phụ lục 1: KINH PHÍ\n(Kèm theo Kế hoạch số 1/KH-UBND)\nĐơn vị tính: Triệu đồng\n';

  it('tabs, with the lines above them that are theirs', () => {
    expect(
      tables(`${HEAD}\nSTT\tĐơn vị\tKinh phí\n1\tAn Khê\t5\n2\tKbang\t\n\nBằng chữ: Năm triệu đồng\n\nHết.`),
    ).toEqual([
      [
        'Phụ lục 1',
        [
          'Phụ lục 1: KINH PHÍ',
          '(Kèm theo Kế hoạch số 1/KH-UBND)',
          'Đơn vị tính: Triệu đồng',
          'STT | Đơn vị | Kinh phí',
          '1 | An Khê | 5',
          '2 | Kbang | ',
          'Bằng chữ: Năm triệu đồng',
        ],
      ],
    ]);
  });

  it('a merged heading that the clipboard makes one cell, and a cell of two lines', () => {
    const text =
      'Phụ lục 1\nSTT\tĐơn vị\tNăm 2021\tNăm 2022\tCộng\n\t\tNSNN\tKhác\tNSNN\tKhác\t\n1\tMang\nYang\t1\t2\t3\t4\t10';
    expect(tables(text)[0]?.[1].slice(1)).toEqual([
      'STT | Đơn vị | Năm 2021 |  | Năm 2022 |  | Cộng',
      ' |  | NSNN | Khác | NSNN | Khác | ',
      '1 | Mang\nYang | 1 | 2 | 3 | 4 | 10',
    ]);
  });

  it('bars', () => {
    expect(tables('| STT | Đơn vị | Số |\n|---|:-:|---|\n| 1 | An Khê | 5 |')).toEqual([
      ['Bảng 1', ['STT | Đơn vị | Số', '1 | An Khê | 5']],
    ]);
  });

  it('columns of a page, a blank cell in its place', () => {
    const text = [
      'STT     Đơn vị       Số     Kinh phí',
      '1       An Khê       12     1.200',
      '2       Mang Yang           3.900',
      '        Tổng         12     5.100',
    ];
    expect(tables(text.join('\n'))[0]?.[1]).toEqual([
      'STT | Đơn vị | Số | Kinh phí',
      '1 | An Khê | 12 | 1.200',
      '2 | Mang Yang |  | 3.900',
      ' | Tổng | 12 | 5.100',
    ]);
  });

  const cells = (...texts: readonly string[]): string => texts.map((text) => `${text}\n|`).join('\n');

  it('one cell a line: a time that several tasks share', () => {
    const text = cells(
      'TT',
      'Nội dung',
      'Thời gian',
      '1',
      'Tuyên truyền',
      '',
      '1.1',
      'Báo,\nđài',
      'Quý I',
      '1.2',
      'Hội nghị',
      '2',
      'Tổng kết',
      'Quý IV',
    );
    const [sheet] = readPlainText(`PHỤ LỤC\n${text}`, 'a.txt').sheets;
    expect(tables(`PHỤ LỤC\n${text}`)).toEqual([
      [
        'PHỤ LỤC',
        [
          'PHỤ LỤC',
          'TT | Nội dung | Thời gian',
          '1 | Tuyên truyền | ',
          '1.1 | Báo, đài | Quý I',
          '1.2 | Hội nghị | ',
          '2 | Tổng kết | Quý IV',
        ],
      ],
    ]);
    expect(sheet?.merges).toContainEqual({ top: 3, left: 2, bottom: 4, right: 2 });
  });

  it('one cell a line: figures, under a heading of one row and of two', () => {
    expect(
      tables(cells('STT', 'Đơn vị', 'Số', '1', 'An Khê', '2', '2', 'Kbang', '3', '', 'Tổng', '5'))[0]?.[1],
    ).toEqual(['STT | Đơn vị | Số', '1 | An Khê | 2', '2 | Kbang | 3', ' | Tổng | 5']);
    const two = cells(
      'STT',
      'Đơn vị',
      'Năm 2021',
      'Năm 2022',
      'Cộng',
      'Mới',
      'Cũ',
      'Mới',
      'Cũ',
      '1',
      'An Khê',
      '3',
      '1',
      '2',
      '4',
      '10',
      '2',
      'Kbang',
      '1',
      '1',
      '2',
      '2',
      '6',
    );
    expect(tables(two)[0]?.[1]).toEqual([
      'STT | Đơn vị | Năm 2021 |  | Năm 2022 |  | Cộng',
      ' |  | Mới | Cũ | Mới | Cũ | ',
      '1 | An Khê | 3 | 1 | 2 | 4 | 10',
      '2 | Kbang | 1 | 1 | 2 | 2 | 6',
    ]);
  });

  it.each<[string, string]>([
    ['an indented paragraph', '\tKế hoạch này có hiệu lực.\n\tCác sở thực hiện.'],
    ['typed tab stops before a signature', 'Nơi nhận:\tCHỦ TỊCH\n- Như trên;'],
    ['two spaces behind a full stop', 'Có 5 lớp.  Mỗi lớp 30 người.\nCó 6 lớp.  Mỗi lớp 20.\nCó 7.  Hết.'],
    ['one cell a line, where a row’s end is not certain', cells('TT', 'Tên', 'Số', '1', 'a', '2', '2', 'b')],
    [
      'the head of a letter, one cell a line',
      cells('ỦY BAN NHÂN DÂN', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Số: 5', 'Hà Nội'),
    ],
  ])('no table, and no word lost: %s', (_, text) => {
    expect(tables(text)).toEqual([]);
    const letters = (words: string): string => words.replace(/[^\p{L}\p{N}]/gu, '');
    expect(letters(lines(text).join(''))).toBe(letters(text));
  });
});
