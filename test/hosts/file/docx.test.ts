import {
  across,
  DOWN,
  GOES_ON,
  numbered,
  openDocument,
  p,
  run,
  shown,
  tbl,
  tc,
  tr,
  values,
} from './document-parts';

const HEAD = tr('STT', 'Đơn vị', 'Số');

describe('text', () => {
  it.each<[string, string, string[]]>([
    ['runs broken in the middle of a word', p('Kế ho', 'ạch'), ['Kế hoạch']],
    ['letters and marks apart are one', p('Ke\u0302\u0301 hoạch'), ['Kế hoạch']],
    ['entities and references', p('A &amp; B &#7853; &lt;'), ['A & B ậ <']],
    ['an insertion is there', p('a ', `<w:ins>${run('b')}</w:ins>`), ['a b']],
    ['a deletion is not', p('a', `<w:del><w:r><w:delText>b</w:delText></w:r></w:del>`), ['a']],
    [
      'what was moved stands where it went',
      p(`<w:moveFrom>${run('x')}</w:moveFrom>`, 'a') + p(`<w:moveTo>${run('x')}</w:moveTo>`, 'b'),
      ['a', 'xb'],
    ],
    [
      'a deleted paragraph mark joins',
      `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${run('một ')}</w:p>` + p('hai'),
      ['một hai'],
    ],
    ['hidden text', p('a', run('b', '<w:vanish/>')), ['a']],
    [
      'how it looked before a change',
      p(run('a', '<w:b/><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange>')),
      ['a'],
    ],
    [
      'a field shows its result',
      p(
        'trang ',
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>',
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>',
        '3',
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
        ' hết',
      ),
      ['trang 3 hết'],
    ],
    [
      'a field in a field’s instruction is not shown',
      p(
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>',
        '7',
        '<w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>',
        'có',
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
      ),
      ['có'],
    ],
    [
      'a field that never ends leaves the rest of the text alone',
      p('<w:r><w:fldChar w:fldCharType="begin"/></w:r>', 'x') + p('sau'),
      ['sau'],
    ],
    [
      'a simple field, a link, a control',
      p(
        `<w:fldSimple w:instr="DATE">${run('1/6')}</w:fldSimple>`,
        `<w:hyperlink>${run(' ocop.vn')}</w:hyperlink>`,
      ) + `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${p('trong')}</w:sdtContent></w:sdt>`,
      ['1/6 ocop.vn', 'trong'],
    ],
    [
      'tabs are spaces, also before a marker',
      p('<w:r><w:t>-</w:t><w:tab/><w:t>Mục</w:t></w:r>'),
      ['[-] Mục'],
    ],
    [
      'tab stops are no tabs',
      `<w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="1"/></w:tabs></w:pPr>${run('a')}</w:p>`,
      ['a'],
    ],
    [
      'a soft break within a sentence',
      p('<w:r><w:t>Số 1</w:t><w:br/><w:t>ngày 2</w:t></w:r>'),
      ['Số 1 ngày 2'],
    ],
    [
      'a soft break before an item',
      p('<w:r><w:t>Gồm:</w:t><w:br/><w:t>- 5 lớp;</w:t><w:br/><w:t>- 6 lớp.</w:t></w:r>'),
      ['Gồm:', '  [-] 5 lớp;', '  [-] 6 lớp.'],
    ],
    ['a page break is none', p('<w:r><w:br w:type="page"/><w:t>a</w:t></w:r>'), ['a']],
    ['a hyphen that does not break', p('<w:r><w:t>40</w:t><w:noBreakHyphen/><w:t>50</w:t></w:r>'), ['40-50']],
    ['signs', p('<w:r><w:sym w:font="Symbol" w:char="F0B3"/><w:t> 3 sao</w:t></w:r>'), ['≥ 3 sao']],
    ['raised digits', p('5 km', run('2', '<w:vertAlign w:val="superscript"/>')), ['5 km²']],
    ['capitals by their look', p(run('phụ lục', '<w:caps/>')), ['PHỤ LỤC']],
    [
      'a text box, once, behind the paragraph it hangs on',
      p(
        'trước',
        `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:txbxContent>${p('hộp')}</w:txbxContent></mc:Choice>` +
          `<mc:Fallback><v:textbox><w:txbxContent>${p('hộp')}</w:txbxContent></v:textbox></mc:Fallback></mc:AlternateContent></w:r>`,
        ' sau',
      ),
      ['trước sau', 'hộp'],
    ],
    [
      'an old drawing’s text box',
      p(`<w:r><w:pict><v:textbox><w:txbxContent>${p('hộp')}</w:txbxContent></v:textbox></w:pict></w:r>`),
      ['hộp'],
    ],
    [
      'an old form of reading over Chinese letters',
      p(`<w:r><w:ruby><w:rt>${run('x')}</w:rt><w:rubyBase>${run('a')}</w:rubyBase></w:ruby></w:r>`),
      ['a'],
    ],
  ])('%s', async (_, body, lines) => {
    expect(shown(await openDocument(body))).toEqual(lines);
  });

  it('a document that came of a PDF, a paragraph for each of its lines, is read in paragraphs', async () => {
    const lines = [
      'I. MỤC TIÊU',
      '- Năm 2024 có thêm 30 sản phẩm được công nhận từ 3 sao trở lên,',
      'nâng tổng số sản phẩm được đánh giá, phân hạng trên địa bàn lên',
      '200 sản phẩm.',
      '- Quản lý, duy trì các sản phẩm đã được công nhận trên địa bàn',
      'tỉnh theo quy định.',
      'Các sở, ngành liên quan phối hợp tổ chức thực hiện kế hoạch này',
      'bảo đảm hiệu quả.',
    ];
    expect(shown(await openDocument(lines.map((line) => p(line)).join('')))).toEqual([
      '[I.] MỤC TIÊU',
      `  [-] ${lines.slice(1, 4).join(' ').slice(2)}`,
      `  [-] ${lines.slice(4, 6).join(' ').slice(2)}`,
      `  ${lines.slice(6).join(' ')}`,
    ]);
  });

  it('a sentence that a page’s end broke is one', async () => {
    const [one, two] = [
      'Rà soát, ban hành nội dung, mức hỗ trợ; xây dựng vùng nguyên liệu, chuỗi giá',
      'trị; hỗ trợ.',
    ];
    expect(shown(await openDocument(p(one) + p() + p(two)))).toEqual([`${one} ${two}`]);
  });

  it('a list of contents is left out', async () => {
    const styles = '<w:style w:type="paragraph" w:styleId="T1"><w:name w:val="toc 1"/></w:style>';
    const body = p('<w:pPr><w:pStyle w:val="T1"/></w:pPr>', 'Phụ lục 01 … 12') + p('a');
    expect(shown(await openDocument(body, { styles }))).toEqual(['a']);
  });

  it('a heading is what its style, or a style under it, says', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Own"><w:name w:val="Của tôi"/><w:basedOn w:val="H1"/></w:style>';
    const { text } = await openDocument(p('<w:pPr><w:pStyle w:val="Own"/></w:pPr>', 'Mục tiêu') + p('a'), {
      styles,
    });
    expect(text?.paragraphs.map(({ kind }) => kind)).toEqual(['heading', 'body']);
  });

  it('styles that are based on each other end', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style>';
    expect(shown(await openDocument(p('<w:pPr><w:pStyle w:val="A"/></w:pPr>', 'a'), { styles }))).toEqual([
      'a',
    ]);
  });
});

describe('footnotes', () => {
  const footnotes =
    '<w:footnote w:type="separator" w:id="-1"><w:p/></w:footnote>' +
    `<w:footnote w:id="2">${p('<w:r><w:footnoteRef/></w:r>', ' Riêng 2020: 149.')}</w:footnote>` +
    `<w:footnote w:id="5">${p('Hai.')}</w:footnote>`;
  const call = (id: number): string => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;

  it('are numbered as they are called, and stand under the paragraph that calls them', async () => {
    const { text } = await openDocument(p('là 395', call(5), ' và', call(2)) + p('sau'), { footnotes });
    expect(text?.paragraphs).toEqual([
      { text: 'là 395¹ và²', level: 0, kind: 'body', footnotes: [1, 2] },
      { text: 'Hai.', marker: '1', level: 0, kind: 'footnote' },
      { text: 'Riêng 2020: 149.', marker: '2', level: 0, kind: 'footnote' },
      { text: 'sau', level: 0, kind: 'body' },
    ]);
  });

  it('of a table’s cell stand under the table', async () => {
    const body = tbl(HEAD, tr('1', tc(p('An Khê', call(2))), '5')) + p('sau');
    const book = await openDocument(body, { footnotes });
    expect(values(book)[1]).toEqual(['1', 'An Khê¹', '5']);
    expect(shown(book)).toEqual(['[1] Riêng 2020: 149.', 'sau']);
  });
});

describe('automatic numbers', () => {
  const lvl = (depth: number, format: string, text: string, more = ''): string =>
    `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;
  const list = (id: number, levels: string): string =>
    `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`;
  const num = (id: number, abstract: number, more = ''): string =>
    `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${more}</w:num>`;
  const markers = async (levels: readonly (readonly [number, number])[], numbering: string, styles = '') => {
    const body = levels.map(([id, level]) => p(numbered(id, level), 'x')).join('');
    const { text } = await openDocument(body, { numbering, ...(styles ? { styles } : {}) });
    return text?.paragraphs.map(({ marker }) => marker);
  };
  const plan = list(
    1,
    lvl(0, 'upperRoman', '%1.') +
      lvl(1, 'decimal', '%2.') +
      lvl(2, 'decimal', '%2.%3.') +
      lvl(3, 'lowerLetter', '%4)'),
  );

  it('go on, and begin anew under the next', async () => {
    const steps = [0, 1, 1, 2, 2, 3, 3, 1, 2, 0, 1].map((level) => [1, level] as const);
    expect(await markers(steps, plan + num(1, 1))).toEqual([
      'I.',
      '1.',
      '2.',
      '2.1.',
      '2.2.',
      'a)',
      'b)',
      '3.',
      '3.1.',
      'II.',
      '1.',
    ]);
  });

  it.each<[string, string, number, string[]]>([
    ['decimal', '%1.', 2, ['1.', '2.']],
    ['decimalZero', '%1', 2, ['01', '02']],
    ['upperRoman', '%1', 4, ['I', 'II', 'III', 'IV']],
    ['lowerRoman', '(%1)', 2, ['(i)', '(ii)']],
    ['upperLetter', '%1.', 28, [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'AA', 'BB'].map((each) => `${each}.`)],
    ['bullet', '-', 2, ['-', '-']],
    ['bullet', '+', 1, ['+']],
    ['bullet', '\uf0b7', 1, ['•']],
    ['bullet', '\uf02b"/><w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr><w:x w:val="', 1, ['+']],
    ['ordinal', 'Điều %1.', 2, ['Điều 1.', 'Điều 2.']],
  ])('%s as %s', async (format, text, count, expected) => {
    const numbering = list(1, lvl(0, format, text)) + num(1, 1);
    expect(
      await markers(
        Array.from({ length: count }, () => [1, 0] as const),
        numbering,
      ),
    ).toEqual(expected);
  });

  it('nothing printed is no marker', async () => {
    expect(await markers([[1, 0]], list(1, lvl(0, 'none', '')) + num(1, 1))).toEqual([undefined]);
  });

  it('lists of one kind count on; one that says where it starts does so once', async () => {
    const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
    const numbering = list(1, lvl(0, 'decimal', '%1.')) + num(1, 1) + num(2, 1) + num(3, 1, restart);
    expect(
      await markers(
        [
          [1, 0],
          [2, 0],
          [3, 0],
          [3, 0],
          [1, 0],
        ],
        numbering,
      ),
    ).toEqual(['1.', '2.', '1.', '2.', '3.']);
  });

  it('a level that never restarts, and one that starts elsewhere', async () => {
    const levels = lvl(0, 'decimal', '%1.') + lvl(1, 'decimal', '%2)', '<w:lvlRestart w:val="0"/>');
    const numbering = list(1, levels.replace('<w:start w:val="1"/>', '<w:start w:val="5"/>')) + num(1, 1);
    expect(
      await markers(
        [
          [1, 0],
          [1, 1],
          [1, 0],
          [1, 1],
        ],
        numbering,
      ),
    ).toEqual(['5.', '1)', '6.', '2)']);
  });

  it('legal numbers are decimal throughout', async () => {
    const levels = lvl(0, 'upperRoman', '%1.') + lvl(1, 'decimal', '%1.%2', '<w:isLgl/>');
    expect(
      await markers(
        [
          [1, 0],
          [1, 0],
          [1, 1],
        ],
        list(1, levels) + num(1, 1),
      ),
    ).toEqual(['I.', 'II.', '2.1']);
  });

  it('come from a style, on the level that has it', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="M1"><w:name w:val="M1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="M2"><w:name w:val="M2"/><w:basedOn w:val="M1"/></w:style>';
    const numbering =
      list(
        1,
        lvl(0, 'upperRoman', '%1.', '<w:pStyle w:val="M1"/>') +
          lvl(1, 'decimal', '%2.', '<w:pStyle w:val="M2"/>'),
      ) + num(1, 1);
    const styled = (style: string, more = ''): string =>
      p(`<w:pPr><w:pStyle w:val="${style}"/>${more}</w:pPr>`, 'x');
    const off = '<w:numPr><w:numId w:val="0"/></w:numPr>';
    const { text } = await openDocument(
      styled('M1') + styled('M2') + styled('M2') + styled('M1', off) + styled('M1'),
      {
        styles,
        numbering,
      },
    );
    expect(text?.paragraphs.map(({ marker }) => marker)).toEqual(['I.', '1.', '2.', undefined, 'II.']);
  });

  it('a list that stands for a style’s', async () => {
    const styles =
      '<w:style w:type="numbering" w:styleId="DS"><w:name w:val="DS"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>';
    const numbering =
      list(1, '<w:numStyleLink w:val="DS"/>') +
      list(2, `<w:styleLink w:val="DS"/>${lvl(0, 'decimal', 'Điều %1.')}`) +
      num(1, 1) +
      num(2, 2);
    expect(
      await markers(
        [
          [1, 0],
          [1, 0],
        ],
        numbering,
        styles,
      ),
    ).toEqual(['Điều 1.', 'Điều 2.']);
  });

  it('number an empty cell of a table', async () => {
    const cell = tc(p(numbered(1)));
    const body = tbl(HEAD, tr(cell, 'An Khê', '4'), tr(cell, 'Kbang', '5'));
    const book = await openDocument(body, { numbering: list(1, lvl(0, 'decimal', '%1')) + num(1, 1) });
    expect(values(book).slice(1)).toEqual([
      ['1', 'An Khê', '4'],
      ['2', 'Kbang', '5'],
    ]);
  });
});

describe('tables', () => {
  const heading =
    tr(tc('STT', DOWN), tc('Đơn vị', DOWN), tc('Năm 2024', across(2))) +
    tr(tc('', GOES_ON), tc('', GOES_ON), 'NSNN', 'Vốn khác');

  it('cells merged both ways', async () => {
    const book = await openDocument(
      p('Phụ lục 1: KINH PHÍ') + tbl(heading, tr('1', 'An Khê', '1.200', '6,5')),
    );
    expect(values(book)).toEqual([
      ['Phụ lục 1: KINH PHÍ'],
      ['STT', 'Đơn vị', 'Năm 2024'],
      ['', '', 'NSNN', 'Vốn khác'],
      ['1', 'An Khê', '1.200', '6,5'],
    ]);
    expect(book.sheets[0]?.merges).toEqual([
      { top: 0, left: 0, bottom: 0, right: 3 },
      { top: 1, left: 0, bottom: 2, right: 0 },
      { top: 1, left: 1, bottom: 2, right: 1 },
      { top: 1, left: 2, bottom: 1, right: 3 },
    ]);
  });

  it('a block merged both ways at once', async () => {
    const book = await openDocument(
      tbl(HEAD, tr(tc('a', across(2) + DOWN), '1'), tr(tc('', across(2) + GOES_ON), '2'), tr('3', 'b', '4')),
    );
    expect(book.sheets[0]?.merges).toEqual([{ top: 1, left: 0, bottom: 2, right: 1 }]);
  });

  it('cells merged sideways in the old way', async () => {
    const h = (value: string): string => `<w:hMerge${value}/>`;
    const first = tr(tc('STT'), tc('Năm 2024', h(' w:val="restart"')), tc('', h('')));
    const book = await openDocument(tbl(first, tr('', 'Tổng', 'Mới'), tr('1', '4', '5')));
    expect(book.sheets[0]?.merges).toEqual([{ top: 0, left: 1, bottom: 0, right: 2 }]);
  });

  it('borders a hair apart are one, and grid columns in which nothing begins are none', async () => {
    const grid = [500, 2000, 15, 985, 1000].map((width) => `<w:gridCol w:w="${width}"/>`).join('');
    const book = await openDocument(
      `<w:tbl><w:tblPr><w:tblBorders/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>` +
        tr('STT', tc('Đơn vị', across(2)), tc('Số', across(2))) +
        tr('1', 'An Khê', tc('7', across(3))) +
        '</w:tbl>',
    );
    expect(values(book)).toEqual([
      ['STT', 'Đơn vị', 'Số'],
      ['1', 'An Khê', '7'],
    ]);
    expect(book.sheets[0]?.merges).toEqual([]);
  });

  it('a row that begins further in', async () => {
    const row = `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${tc('Kbang')}${tc('5')}</w:tr>`;
    expect(values(await openDocument(tbl(HEAD, tr('1', 'An Khê', '4'), row)))[2]).toEqual(['', 'Kbang', '5']);
  });

  it('a deleted row is gone, an inserted one is there', async () => {
    const marked = (mark: string, unit: string): string =>
      `<w:tr><w:trPr><w:${mark} w:id="1"/></w:trPr>${tc('2')}${tc(unit)}${tc('9')}</w:tr>`;
    const book = await openDocument(
      tbl(HEAD, tr('1', 'An Khê', '4'), marked('del', 'bỏ'), marked('ins', 'thêm')),
    );
    expect(values(book).map((row) => row[1])).toEqual(['Đơn vị', 'An Khê', 'thêm']);
  });

  it('several paragraphs in a cell are lines', async () => {
    const book = await openDocument(tbl(HEAD, tr('1', tc(p('UBND huyện;') + p() + p('Sở NN')), '4')));
    expect(values(book)[1]).toEqual(['1', 'UBND huyện;\nSở NN', '4']);
  });

  it('looks, and fonts of the old code', async () => {
    const font = '<w:rFonts w:ascii=".VnTime"/><w:sz w:val="26"/>';
    const book = await openDocument(
      tbl(
        HEAD,
        tr(
          tc(p(run('I', `<w:b/><w:i/>${font}`)), '<w:vAlign w:val="center"/><w:shd w:fill="FFFF00"/>'),
          tc(`<w:p><w:pPr><w:jc w:val="right"/><w:ind w:left="360"/></w:pPr>${run('x')}</w:p>`),
          '4',
        ),
      ),
    );
    const [first, second] = book.sheets[0]?.rows[1] ?? [];
    expect(first?.look).toEqual({
      bold: true,
      italic: true,
      fontName: '.VnTime',
      fontSize: 13,
      vertical: 'center',
      fill: '#FFFF00',
      border: true,
      wrap: true,
    });
    expect(second?.look).toEqual({ horizontal: 'right', indent: 2, border: true, wrap: true });
  });

  it('text in an old font is read before headings are looked for', async () => {
    const old = (text: string): string => p(run(text, '<w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/>'));
    const head = tr(tc(old('STT')), tc(old('§¬n vÞ')), tc(old('Sè s¶n phÈm')));
    const book = await openDocument(
      old('Phô lôc 1: Dù kiÕn s¶n phÈm') + tbl(head, tr('1', tc(old('HuyÖn Ch­ Sª')), '4')),
    );
    expect(values(book)).toEqual([
      ['Phụ lục 1: Dự kiến sản phẩm'],
      ['STT', 'Đơn vị', 'Số sản phẩm'],
      ['1', 'Huyện Chư Sê', '4'],
    ]);
    expect(book.sheets[0]?.name).toBe('Phụ lục 1');
  });

  it('a table in a table that arranges the page is the table', async () => {
    const book = await openDocument(tbl(tr(tc(p('Phụ lục 2') + tbl(HEAD, tr('1', 'An Khê', '4')) + p()))));
    expect(book.sheets.map(({ name }) => name)).toEqual(['Phụ lục 2']);
    expect(shown(book)).toEqual(['Phụ lục 2']);
  });

  it('a table of figures in a cell of another is a sheet of its own', async () => {
    const inner = tbl(HEAD, tr('1', 'An Khê', '4'));
    const book = await openDocument(p('Phụ lục 1') + tbl(HEAD, tr('1', tc(p('Gồm') + inner), '4')));
    expect(book.sheets.map(({ name }) => name)).toEqual(['Phụ lục 1', 'Phụ lục 1 (2)']);
    expect(values(book)[2]).toEqual(['1', 'Gồm', '4']);
  });

  it('the head of a letter and the addressees are text in their place', async () => {
    const body =
      tbl(tr(tc(p('ỦY BAN NHÂN DÂN') + p('Số: 5/KH-UBND')), tc(p('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')))) +
      p('Nội dung.') +
      tbl(tr(tc(p('Nơi nhận:') + p('- Như trên;')), tc(p('CHỦ TỊCH'))));
    const book = await openDocument(body);
    expect(book.sheets).toEqual([]);
    expect(shown(book)).toEqual([
      'ỦY BAN NHÂN DÂN',
      'Số: 5/KH-UBND',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Nội dung.',
      'Nơi nhận:',
      '  [-] Như trên;',
      'CHỦ TỊCH',
    ]);
  });
});
