import { checkPlan } from '../../../src/engine/check';
import { toPlain } from '../../../src/engine/decimal';
import { openDocument, shown, values } from './document-parts';

/*
 * A page as Word saves it after weeks of work by several people: runs cut where somebody stopped typing, spelling
 * marks, smart tags, content controls, tracked changes, links, bookmarks, fields, spaces that do not break, numbers
 * by style, a header row that is repeated and cells merged both ways.
 */

const r = (text: string, properties = ''): string =>
  `<w:r w:rsidR="00A1"><w:rPr>${properties}<w:lang w:val="vi-VN"/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const line = (content: string, properties = ''): string =>
  `<w:p w14:paraId="1A" w:rsidR="00A1" w:rsidRDefault="00B2"><w:pPr>${properties}<w:jc w:val="both"/></w:pPr>${content}</w:p>`;
const style = (id: string): string => `<w:pStyle w:val="${id}"/>`;
const PROOF = '<w:proofErr w:type="spellStart"/>';
const cell = (content: string, properties = ''): string =>
  `<w:tc><w:tcPr><w:tcW w:w="1200" w:type="dxa"/>${properties}</w:tcPr>${line(content)}</w:tc>`;
const row = (cells: string, properties = ''): string =>
  `<w:tr w:rsidR="00A1"><w:trPr>${properties}</w:trPr>${cells}</w:tr>`;

const BODY = [
  `<w:sdt><w:sdtPr><w:alias w:val="Số"/></w:sdtPr><w:sdtContent>${line(r('Số: 45') + PROOF + r('/KH') + r('-UBND'))}</w:sdtContent></w:sdt>`,
  line(
    r('Sơn La, ngày') +
      '<w:smartTag w:element="date"><w:smartTagPr/>' +
      r('\u00a010 tháng 01') +
      '</w:smartTag>' +
      r(' năm 2024'),
  ),
  line(r('KẾ HOẠCH')),
  line(r('Thực hiện Chương trình OCOP giai đoạn 2024 - 2025')),
  line('<w:bookmarkStart w:id="0" w:name="a"/>' + r('MỤC TIÊU') + '<w:bookmarkEnd w:id="0"/>', style('Muc')),
  line(
    r('Phấn đấu có ') +
      `<w:del w:id="1" w:author="A"><w:r><w:delText>20</w:delText></w:r></w:del>` +
      `<w:ins w:id="2" w:author="A">${r('2')}${r('2')}</w:ins>` +
      r('\u00a0sản phẩm mới (') +
      `<w:hyperlink w:anchor="a">${r('Phụ lục')}${r(' 01')}</w:hyperlink>` +
      r('), trong đó:'),
    style('Khoan'),
  ),
  line(r('Thực phẩm: 12 sản phẩm;'), style('Gach')),
  line(
    r('Đồ uống: ') + `<w:fldSimple w:instr=" = 5+5 ">${r('10')}</w:fldSimple>` + r(' sản phẩm.'),
    style('Gach'),
  ),
  line(
    r('Tổng kinh phí 600') +
      r('\u00a0triệu') +
      r('\u00a0đồng, trong đó ngân sách nhà nước 220 triệu đồng, vốn khác 380 triệu đồng.'),
    style('Khoan'),
  ),
  line(r('PHỤ LỤC 01')),
  line(r('DỰ KIẾN SẢN PHẨM GIAI ĐOẠN 2024-2025')),
  `<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/></w:tblPr><w:tblGrid>${'<w:gridCol w:w="1200"/>'.repeat(6)}</w:tblGrid>`,
  row(
    cell(r('STT'), '<w:vMerge w:val="restart"/>') +
      cell(r('ĐƠN VỊ'), '<w:vMerge w:val="restart"/>') +
      cell(r('Năm 2024'), '<w:gridSpan w:val="2"/>') +
      cell(r('Năm 2025'), '<w:gridSpan w:val="2"/>'),
    '<w:tblHeader/>',
  ),
  row(
    cell('', '<w:vMerge/>') +
      cell('', '<w:vMerge/>') +
      cell(r('Sản phẩm nâng hạng sao')) +
      cell(r('Sản phẩm mới')) +
      cell(r('Sản phẩm nâng hạng sao')) +
      cell(r('Sản phẩm ') + PROOF + r('mới')),
    '<w:tblHeader/>',
  ),
  row(cell('') + cell(r('Cấp huyện')) + cell(r('4')) + cell(r('1') + r('0')) + cell(r('4')) + cell(r('12'))),
  row(cell(r('1')) + cell(r('Mộc Châu')) + cell(r('2')) + cell(r('6')) + cell(r('2')) + cell(r('7'))),
  row(
    cell(r('2')) + cell(r('Bị xóa')) + cell(r('9')) + cell(r('9')) + cell(r('9')) + cell(r('9')),
    '<w:del w:id="5" w:author="A"/>',
  ),
  row(cell(r('2')) + cell(r('Sông Mã')) + cell(r('2')) + cell(r('4')) + cell(r('2')) + cell(r('5'))),
  '</w:tbl>',
].join('');

const STYLES = ['Muc', 'Khoan', 'Gach']
  .map(
    (id, at) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/><w:pPr><w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`,
  )
  .join('');
const NUMBERING = `<w:abstractNum w:abstractNumId="0">${[
  ['upperRoman', '%1.', 'Muc'],
  ['decimal', '%2.', 'Khoan'],
  ['bullet', '-', 'Gach'],
]
  .map(
    ([format, text, id], at) =>
      `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:pStyle w:val="${id}"/><w:lvlText w:val="${text}"/></w:lvl>`,
  )
  .join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;

test('a page as Word saves it', async () => {
  const book = await openDocument(BODY, { styles: STYLES, numbering: NUMBERING });
  expect(shown(book)).toEqual([
    'Số: 45/KH-UBND',
    'Sơn La, ngày 10 tháng 01 năm 2024',
    'KẾ HOẠCH',
    'Thực hiện Chương trình OCOP giai đoạn 2024 - 2025',
    '[I.] MỤC TIÊU',
    '  [1.] Phấn đấu có 22 sản phẩm mới (Phụ lục 01), trong đó:',
    '    [-] Thực phẩm: 12 sản phẩm;',
    '    [-] Đồ uống: 10 sản phẩm.',
    '  [2.] Tổng kinh phí 600 triệu đồng, trong đó ngân sách nhà nước 220 triệu đồng, vốn khác 380 triệu đồng.',
    'PHỤ LỤC 01',
    'DỰ KIẾN SẢN PHẨM GIAI ĐOẠN 2024-2025',
  ]);
  expect(values(book).slice(-3)).toEqual([
    ['', 'Cấp huyện', '4', '10', '4', '12'],
    ['1', 'Mộc Châu', '2', '6', '2', '7'],
    ['2', 'Sông Mã', '2', '4', '2', '5'],
  ]);
  const { texts, findings } = checkPlan([book]);
  const passed = (texts?.[0]?.outcomes ?? []).flatMap(({ rule, verdict, facts }) => {
    const figures = facts.map((index) => texts?.[0]?.facts[index]?.values.map(toPlain).join('-'));
    return facts.length > 0 ? [`${rule} ${verdict} ${figures.join(' ')}`] : [];
  });
  expect(passed).toEqual(['text-sum pass 22 12 10', 'text-sum pass 600 220 380', 'text-appendix pass 22']);
  expect(findings).toEqual([]);
});
