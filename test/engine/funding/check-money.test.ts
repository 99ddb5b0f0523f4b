import { checkPlan } from '../../../src/engine/check';
import { bookOf, sheetFromText } from '../../generators/districts/sheets';

function wordsOf(...lines: readonly string[]): string[] {
  const sheet = sheetFromText(
    'NKP',
    [
      'NGUỒN KINH PHÍ THỰC HIỆN CHƯƠNG TRÌNH OCOP NĂM 2021',
      'Đơn vị tính: đồng',
      'STT | Nội dung | Tổng | NSTW | NS tỉnh',
      '1 | Triển khai Chương trình | 3157691990 | 1540210150 | 1617481840',
      '2 | Kiểm tra | 1000000 | 0 | 1000000',
      ...lines,
    ].join('\n'),
  );
  const { findings } = checkPlan([bookOf('a.xlsx', sheet)]);
  return findings.flatMap(({ rule, verdict, severity }) =>
    rule === 'words-mismatch' || severity === 'error' ? [`${rule} ${verdict}`] : [],
  );
}

const TOTAL = ' | Tổng cộng | 3158691990 | 1540210150 | 1618481840';
const RIGHT = 'Ba tỷ, một trăm năm mươi tám triệu, sáu trăm chín mươi mốt ngàn, chín trăm chín mươi đồng';

test.each([
  ['the total in words', [TOTAL, `Bằng chữ: ${RIGHT}`], []],
  [
    'another style',
    [TOTAL, `(Bằng chữ: ${RIGHT.replace('ngàn', 'nghìn').replace('mốt', 'một')} chẵn./.)`],
    [],
  ],
  [
    'words of a part',
    [TOTAL, 'Bằng chữ: Một tỷ năm trăm bốn mươi triệu hai trăm mười nghìn một trăm năm mươi đồng'],
    [],
  ],
  ['in brackets in a cell of their own', [TOTAL, `(${RIGHT})`], []],
  [
    'a slip in brackets in a cell of their own',
    [TOTAL, `(${RIGHT.replace('chín mươi mốt', 'chín mươi chín')})`],
    ['words-mismatch fail'],
  ],
  ['no total is printed', [`Bằng chữ: ${RIGHT}`], []],
  [
    'words that say what the parts make, and not the total that is printed',
    [TOTAL.replace('3158691990', '3168691990'), `Bằng chữ: ${RIGHT}`],
    ['sum-of-parts fail', 'sum-of-parts fail', 'words-mismatch fail'],
  ],
  [
    'a slip',
    [TOTAL, `Bằng chữ: ${RIGHT.replace('chín mươi mốt', 'chín mươi chín')}`],
    ['words-mismatch fail'],
  ],
  [
    'a slip beside its figure',
    [TOTAL, 'Kinh phí 1.000.000 đồng (Bằng chữ: Hai triệu đồng)'],
    ['words-mismatch fail'],
  ],
  ['words that are no number', [TOTAL, 'Bằng chữ: Ba tỷ tỷ trăm đồng'], ['words-mismatch undecided']],
])('%s', (_, lines, expected) => {
  expect(wordsOf(...lines)).toEqual(expected);
});

test('the money that the plan’s own sheet states, against its appendix', () => {
  const plan = (total: number): string[] => {
    const { findings } = checkPlan([
      bookOf(
        'a.xlsx',
        sheetFromText(
          'Kế hoạch',
          `
THÔNG TIN KẾ HOẠCH
Thông tin | Giá trị
Số kế hoạch | 12/KH-UBND
Tỉnh | Gia Lai
Đơn vị tính | triệu đồng
Từ năm | 2026
Đến năm | 2026
Tổng kinh phí theo kế hoạch | ${total}`,
        ),
        sheetFromText(
          'DT',
          `
DỰ TOÁN KINH PHÍ NĂM 2026
Đơn vị tính: triệu đồng
STT | Đơn vị | Nội dung | Năm | Thành tiền | NSTW | NS tỉnh
1 | Xã A | Bao bì | 2026 | 100 | 60 | 40
2 | Xã B | Tập huấn | 2026 | 60 | 60 | 0`,
        ),
      ),
    ]);
    return findings.map(({ rule }) => rule).filter((rule) => rule === 'funding-mismatch');
  };
  expect(plan(160)).toEqual([]);
  expect(plan(190)).toEqual(['funding-mismatch']);
});
