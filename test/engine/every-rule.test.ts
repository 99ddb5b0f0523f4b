import { checkPlan } from '../../src/engine/check';
import { diagnose } from '../../src/engine/diagnosis/diagnose';
import type { Finding, RuleId } from '../../src/engine/findings';
import type { Sheet, Workbook } from '../../src/engine/grid/grid';
import { APPENDICES } from '../../src/engine/layouts/appendices';
import { INPUT_LAYOUTS } from '../../src/engine/layouts/inputs';
import { PLAN_FACTS } from '../../src/engine/layouts/inputs/plan';
import { RULES } from '../../src/locales/findings';
import { analyseUnits } from '../../src/engine/units/analyse-units';
import { withRegrouped } from '../../src/engine/units/compare-regrouped';
import { unitFindings } from '../../src/engine/units/unit-findings';
import { LOCALES } from '../../src/locales';
import { findingSentence } from '../../src/locales/finding-sentence';
import { checked, plan as textOf } from './document/plans';
import { analysed } from './funding/sheets';
import { sheetOf } from './plan-text';
import { gazetteer } from './units/gazetteer';
import { gialai, inCommunes } from './units/in-communes';

/*
 * Each rule with a small input that brings it. A rule that is switched off, or whose input no longer reaches it,
 * fails here by its name; what it says in between (pass, fail, undecided) stands in the test of its own file.
 */

type Found = readonly Finding[] | Promise<readonly Finding[]>;

const DAY = '2026-01-01';

const book = (file: string, ...sheets: readonly (string | Sheet)[]): Workbook => ({
  file,
  sheets: sheets.map((each, at) => (typeof each === 'string' ? sheetOf(`Sheet${at + 1}`, each) : each)),
});

/** The sheets of one plan, checked as of 1 January 2026. */
const sheets = (...drawn: readonly (string | Sheet)[]): Found =>
  checkPlan([book('ke-hoach.xlsx', ...drawn)], { asOf: DAY }).findings;

/** As a program that calculates nothing saves it. */
function withoutResults(drawn: string): Sheet {
  const { name, rows } = sheetOf('S', drawn);
  const bare = rows.map((row) =>
    row?.map((cell) => (cell?.formula === undefined ? cell : { value: null, formula: cell.formula })),
  );
  return { name, rows: bare };
}

/** A plan's text of some lines, beside sheets. */
const text = (period: string, body: string, ...beside: readonly string[]): Found =>
  checked(textOf(period, body), ...(beside.length > 0 ? [book('ke-hoach.xlsx', ...beside)] : [])).findings;

const diagnosed = (drawn: string): Found =>
  diagnose(checkPlan([book('ke-hoach.xlsx', { ...shownWhole(sheetOf('PL', drawn)) })])).result.findings;

/** Figures that their format shows without decimals. */
function shownWhole({ name, rows }: Sheet): Sheet {
  return {
    name,
    rows: rows.map((row) =>
      row?.map((cell) => (typeof cell?.value === 'number' ? { ...cell, format: '#,##0' } : cell)),
    ),
  };
}

const against = (ours: string, ...theirs: readonly Workbook[]): Found =>
  analysed([book('tinh.xlsx', ours)], theirs).findings;

/** Names of units held against the official lists. */
const units = async (...names: readonly string[]): Promise<readonly Finding[]> => {
  const rows = names.map((name, at) => `${at + 1}|${name}|Mật ong ${at}|3`);
  const books = [book('xa.xlsx', ['STT | Đơn vị | Tên sản phẩm | Hạng sao', ...rows].join('\n'))];
  return unitFindings(
    analyseUnits(books, checkPlan(books), await gazetteer(), { asOf: DAY, province: 'Gia Lai' }),
  );
};

const GROUPS = 'Phụ lục 2: PHÂN NHÓM SẢN PHẨM\nSTT | Đơn vị | Tổng sản phẩm | Nhóm thực phẩm | Nhóm đồ uống';
const groups = (...rows: readonly string[]): string => [GROUPS, ...rows].join('\n');
const PRODUCTS =
  'STT | Đơn vị | Tên sản phẩm | Mã sản phẩm | Chủ thể | Nhóm sản phẩm | Năm | Hạng sao | Điểm | Ngày đánh giá | Ngày công nhận | Ngày hết hạn | Số quyết định';
const products = (...rows: readonly string[]): string => [PRODUCTS, ...rows].join('\n');
const BUDGET = 'STT | Đơn vị | Nội dung | Năm | Số lượng | Đơn giá | Thành tiền | NSNN | Vốn khác';
const budget = (...rows: readonly string[]): string =>
  ['Đơn vị tính: triệu đồng', BUDGET, ...rows].join('\n');
const TARGETS = 'STT | Chỉ tiêu | Kế hoạch | Thực hiện | Kết quả';
const targets = (...rows: readonly string[]): string => [TARGETS, ...rows].join('\n');
const PLAN = 'Thông tin | Giá trị\nSố kế hoạch | 12/KH-UBND\nGiai đoạn | 2021-2025';
const money = (...rows: readonly string[]): string =>
  [
    'Phụ lục 3: DỰ KIẾN KINH PHÍ',
    'Đơn vị tính: triệu đồng',
    'STT | Đơn vị | Tổng | NSNN | Vốn khác',
    ...rows,
  ].join('\n');

/** Product groups of former districts, drawn up in today's communes, beside the plan in districts. */
async function regrouped(): Promise<readonly Finding[]> {
  const former = await gialai();
  const { tables } = checkPlan([former]);
  const named = (id: string): (typeof tables)[number] | undefined =>
    tables.find(({ layout }) => layout.id === id);
  const [groupsTable, plan] = [named('product-groups'), named('product-plan')];
  if (!groupsTable || !plan) return [];
  const old = former.sheets.filter(({ name }) => name === plan.sheet);
  const books = [
    { file: 'cu.xlsx', sheets: old },
    { file: 'moi.xlsx', sheets: [await inCommunes(former, groupsTable)] },
  ];
  return withRegrouped(checkPlan(books), books, await gazetteer(), DAY).findings;
}

/** The province's budget, which tells each unit's years. */
const yearly = (...years: readonly number[]): string =>
  [
    'Phụ lục 3: DỰ KIẾN KINH PHÍ',
    'Đơn vị tính: triệu đồng',
    `STT | Đơn vị | ${years.map((year) => `Năm ${year} | | `).join(' | ')}`,
    ` | | ${years.map(() => 'Tổng | NSNN | Vốn khác').join(' | ')}`,
    `| Cấp huyện | ${years.map(() => '30|20|10').join(' | ')}`,
    `1 | An Khê | ${years.map(() => '10|8|2').join(' | ')}`,
    `2 | Kbang | ${years.map(() => '20|12|8').join(' | ')}`,
  ].join('\n');

const CASES: Readonly<Record<RuleId, () => Found>> = {
  'sum-of-parts': () => sheets(groups('|Cấp huyện|10|7|3', '1|An Khê|5|3|2', '2|Kbang|5|4|2')),
  'cross-appendix': () =>
    sheets(
      'Phụ lục 1: DỰ KIẾN SẢN PHẨM\nSTT | Đơn vị | Sản phẩm mới | Nâng hạng sao\n|Cấp huyện|10|2\n1|An Khê|4|1\n2|Kbang|6|1',
      groups('|Cấp huyện|10|6|4', '1|An Khê|5|3|2', '2|Kbang|5|3|2'),
    ),
  'ambiguous-number': () => sheets(budget("1|Kbang|Tập huấn|2023|||'53.773||")),
  'text-number': () => sheets(groups('|Cấp huyện|10|6|4', "1|An Khê|'5|3|2", '2|Kbang|5|3|2')),
  'unknown-unit': () => units('Xã Không Có'),
  'divided-unit': () => units('Huyện Ia Pa', 'Xã Ia Pa'),
  'ambiguous-unit': () => units('Xã Ia Pa', 'An Phú', 'Phường Tây Sơn'),
  'regrouped-units': () => regrouped(),
  'unit-spelling': () => units('Xã Ia Pa', 'xã ia pa', 'Xã Đăk Đoa', 'Xã Dak Doa'),
  'unit-missing': () =>
    sheets(
      'Phụ lục 1: DỰ KIẾN SẢN PHẨM\nSTT | Đơn vị | Sản phẩm mới | Nâng hạng sao\n|Cấp huyện|10|2\n1|An Khê|4|1\n2|Kbang|6|1',
      groups('|Cấp huyện|4|2|2', '1|An Khê|4|2|2'),
    ),
  'formula-slip': () => sheets(groups('|Cấp huyện|12 =SUM(C4:C5)+2|6|4', '1|An Khê|5|3|2', '2|Kbang|5|3|2')),
  'blank-total': () => sheets('STT | Đơn vị | NSNN | Vốn khác\n1|An Khê|5|3\n2|Kbang|6|4\n|Tổng cộng| | '),
  'column-numbers': () =>
    sheets(
      'TT | Việc | Tổng | A | B | Số lớp\n1|2|3=5+6|4|5|6\n1|Hội chợ|90|57|33|3\n2|Tập huấn|72|48|24|2\n3|Nhãn|64|39|25|4',
    ),
  'no-result': () =>
    sheets(withoutResults(groups('|Cấp huyện|10 =SUM(C4:C5)|6|4', '1|An Khê|5|3|2', '2|Kbang|5|3|2'))),
  'legacy-font': () =>
    sheets(
      'Phô lôc 2\nSTT | §¬n vÞ | Tæng s¶n phÈm | Nhãm thùc phÈm | Nhãm ®å uèng\n|CÊp huyÖn|10|6|4\n1|An Khª|5|3|2\n2|Kbang|5|3|2',
    ),
  'blank-heading': () => sheets('STT | Đơn vị |  | NSNN | Vốn khác\n1|An Khê|5|3|2\n2|Kbang|7|4|3'),
  'rows-left-out': () =>
    sheets(
      groups('|Cấp huyện|10|6|4', '1|An Khê|5|3|2', '|Ghi chú: trong đó tạm tính|9|9|9', '2|Kbang|5|3|2'),
    ),
  'sheets-aside': () =>
    checkPlan([{ ...book('ke-hoach.xlsx', '1 | 2'), aside: [{ name: 'Biểu đồ 1', kind: 'chart' }] }])
      .findings,
  'formulas-unread': () => checkPlan([{ ...book('ke-hoach.xls', '1 | 2'), resultsOnly: true }]).findings,
  'said-not-found': () =>
    checkPlan([book('ke-hoach.xlsx', groups('1|An Khê|5|3|2'))], { said: { as: { Sheet1: 'tasks' } } })
      .findings,
  'hidden-part': () =>
    sheets({
      ...sheetOf('An', groups('|Cấp huyện|10|6|4', '1|An Khê|5|3|2', '2|Kbang|5|3|2')),
      hidden: true,
    }),
  'formula-range': () =>
    sheets(groups('|Cấp huyện|5 =SUM(C4:C4)|6 =SUM(D4:D5)|4 =SUM(E4:E5)', '1|An Khê|5|3|2', '2|Kbang|5|3|2')),
  'typed-total': () =>
    sheets(groups('|Cấp huyện|10|6 =SUM(D4:D5)|4 =SUM(E4:E5)', '1|An Khê|5|3|2', '2|Kbang|5|3|2')),
  'unreadable-figure': () => sheets(groups('|Cấp huyện|10|6|4', '1|An Khê|năm|3|2', '2|Kbang|5|3|2')),
  'fractional-count': () => sheets(groups('|Cấp huyện|10.5|6.5|4', '1|An Khê|5.5|3.5|2', '2|Kbang|5|3|2')),
  negative: () => sheets(groups('|Cấp huyện|10|6|4', '1|An Khê|-5|-3|-2', '2|Kbang|15|9|6')),
  'plan-number': () =>
    sheets(
      'Kèm theo Kế hoạch số 12/KH-UBND\n' + groups('|Cấp huyện|10|6|4', '1|An Khê|5|3|2', '2|Kbang|5|3|2'),
      'Kèm theo Kế hoạch số 21/KH-UBND\n' + groups('|Cấp huyện|10|6|4', '1|An Khê|5|3|2', '2|Kbang|5|3|2'),
    ),
  'duplicate-product': () => sheets(products('1|Kbang|Gạo||HTX|I|2023', '2|Kbang|Gạo||HTX|I|2023')),
  'star-outside': () =>
    sheets(
      'DANH SÁCH SẢN PHẨM HẠNG 3 SAO\nSTT | Tên sản phẩm | Chủ thể | Hạng sao\n1|Gạo|HTX A|3\n2|Nếp|HTX B|3\n3|Tiêu|HTX C|4',
    ),
  'duplicate-budget-row': () =>
    sheets(budget('1|Kbang|Tập huấn|2023|3|20|60|40|20', '2|Kbang|Tập huấn|2023|3|20|60|40|20')),
  'unknown-group': () => sheets(products('1|Kbang|Gạo||HTX|Điện tử|2023')),
  'year-outside-period': () => sheets(PLAN, products('1|Kbang|Gạo||HTX|I|2019')),
  'price-times-quantity': () => sheets(budget('1|Kbang|Tập huấn|2023|3|20|61|41|20')),
  'rejected-cell': () => sheets(products('1|Kbang|Gạo||HTX|I|năm sau')),
  'star-score': () => sheets(products('1|Kbang|Gạo||HTX|I|2024|4|60|2024-05-05|2024-06-01')),
  'score-range': () => sheets(products('1|Kbang|Gạo||HTX|I|2024|5|120|2024-05-05|2024-06-01')),
  'score-below': () => sheets(products('1|Kbang|Gạo||HTX|I|2024||40|2024-05-05|')),
  'star-rule-assumed': () => sheets(products('1|Kbang|Gạo||HTX|I|2024|3|60||2024-06-01')),
  'decision-before-assessment': () => sheets(products('1|Kbang|Gạo||HTX|I|2024|3|60|2024-05-05|2024-03-01')),
  'recognition-expired': () => sheets(products('1|Kbang|Gạo||HTX|I|2020|3|60|2020-05-05|2020-06-01')),
  'expiry-mismatch': () => sheets(products('1|Kbang|Gạo||HTX|I|2024|3|60|2024-05-05|2024-06-01|2026-06-01')),
  'recognition-undated': () =>
    sheets(
      'STT | Đơn vị | Tên sản phẩm | Nhóm sản phẩm | Hạng sao | Ngày công nhận\n1|Kbang|Gạo|I|3|\n2|Kbang|Nếp|I|3|2024-06-01',
    ),
  'near-duplicate-product': () =>
    sheets(
      products(
        '1|Kbang|Mật ong Kbang||HTX A|I|2024|3|60|2024-05-05|2024-06-01',
        '2|Kbang|Mật ong  K-bang||HTX A|I|2024|3|60|2024-05-05|2024-06-01',
      ),
    ),
  'baseline-mismatch': () =>
    sheets(
      `${PLAN}\nSố sản phẩm đã công nhận trước kỳ | 1\nSố sản phẩm 3 sao trước kỳ | 1`,
      products(
        '1|Kbang|Gạo||HTX|I|2020|3|60|2020-05-05|2020-06-01',
        '2|Kbang|Nếp||HTX|I|2020|3|60|2020-05-05|2020-06-01',
      ),
    ),
  'target-missed': () => sheets(targets('1|Sản phẩm OCOP|ít nhất 40 sản phẩm|30|')),
  'target-unreadable': () => sheets(targets('1|Sản phẩm OCOP|phấn đấu tăng mạnh||')),
  'target-actual-differs': () =>
    sheets(
      targets('1|Sản phẩm OCOP|ít nhất 1 sản phẩm|7|'),
      products('1|Kbang|Gạo||HTX|I|2024|3|60|2024-05-05|2024-06-01'),
    ),
  'share-over-whole': () => sheets(targets('1|Tỷ lệ chủ thể là HTX|ít nhất 40%|130|')),
  'producer-conflict': () =>
    sheets('STT | Tên chủ thể | Loại hình | Nữ làm chủ\n1|HTX A|HTX|Có\n2|HTX A|HTX|Không'),
  'producer-unlisted': () =>
    sheets(
      'STT | Tên chủ thể | Loại hình | Nữ làm chủ\n1|HTX A|HTX|Có',
      products('1|Kbang|Gạo||HTX B|I|2024|3|60|2024-05-05|2024-06-01'),
    ),
  'rounding-together': () =>
    diagnosed(
      'Phụ lục 03: DỰ KIẾN KINH PHÍ\nĐơn vị tính: Triệu đồng\nSTT | Đơn vị | Tổng | NSNN | Vốn khác\n|Cấp xã|21|9|11\n1|Xã An|10|4|5\n2|Xã Bình|10|4|5',
    ),
  'norm-break': () => gialai().then((former) => diagnose(checkPlan([former])).result.findings),
  'funding-mismatch': () =>
    against(
      money('|Cấp huyện|30|20|10', '1|An Khê|10|8|2', '2|Kbang|20|12|8'),
      book('huyen.xlsx', money('|Cấp huyện|31|21|10', '1|An Khê|10|8|2', '2|Kbang|21|13|8')),
    ),
  'scale-slip': () =>
    against(
      money('|Cấp huyện|30|20|10', '1|An Khê|10|8|2', '2|Kbang|20|12|8'),
      book('huyen.xlsx', money('|Cấp huyện|138|128|10', '1|An Khê|10|8|2', '2|Kbang|128|120|8')),
    ),
  'balance-mismatch': () =>
    sheets(
      'STT | Đơn vị | Dư đầu kỳ | Thu | Chi | Dư cuối kỳ\n1|An Khê|10|20|5|25\n2|Kbang|7|9|4|12\n3|Ia Pa|30|12|8|34\n4|Chư Sê|6|5|3|9',
    ),
  'mean-mismatch': () =>
    sheets(
      'STT | Mẫu | Ông A | Bà B | Điểm TB\n1|Gạo|80|90|85\n2|Trà|70|72|71\n3|Nem|61|63|62\n4|Mắm|70|80|77',
    ),
  'mark-count': () =>
    sheets(
      'STT | Xã | Điện | Nhà ở | Y tế | Số tiêu chí đạt\n1|Ia Pa|x|x|x|3\n2|Kbang|x|||1\n3|Ia Ko||x||1\n4|Ayun||||2',
    ),
  'share-mismatch': () =>
    sheets(
      'Phụ lục 3: DỰ KIẾN KINH PHÍ\nĐơn vị tính: triệu đồng\nSTT | Đơn vị | Tổng | NSNN | Tỷ lệ NSNN (%) | Vốn khác\n|Cấp huyện|30|20|50|10\n1|An Khê|10|8|80|2\n2|Kbang|20|12|60|8',
    ),
  'words-mismatch': () => text('2025', 'Kinh phí 3.100.000.000 đồng (bằng chữ: Ba tỷ đồng).'),
  'unit-sent-nothing': () =>
    against(
      money('|Cấp huyện|30|20|10', '1|An Khê|10|8|2', '2|Kbang|20|12|8'),
      book('ankhe.xlsx', budget('1|An Khê|Tập huấn|2023|||10|8|2')),
    ),
  'repeated-sheet': () =>
    sheets(
      products('1|Kbang|Gạo||HTX|I|2024', '2|Kbang|Nếp||HTX|I|2024', '3|Kbang|Cà phê||HTX|II|2024'),
      products('1|Kbang|Gạo||HTX|I|2024', '2|Kbang|Nếp||HTX|I|2024', '3|Kbang|Cà phê||HTX|II|2024'),
    ),
  'abolished-level': () =>
    sheets(
      'Phụ lục 3: DỰ KIẾN KINH PHÍ\n(Kèm theo Kế hoạch số 12/KH-UBND ngày 15 tháng 01 năm 2026)\nĐơn vị tính: triệu đồng\nSTT | Đơn vị | Tổng | NSNN | Vốn khác\n|Cấp huyện|30|20|10\n1|An Khê|10|8|2\n2|Kbang|20|12|8',
    ),
  'measure-missing': () => sheets(`${BUDGET}\n1|Kbang|Tập huấn|2023|||60|40|20`),
  'baseline-stars': () =>
    sheets(
      `${PLAN}\nSố sản phẩm đã công nhận trước kỳ | 6\nSố sản phẩm 3 sao trước kỳ | 5\nSố sản phẩm 4 sao trước kỳ | 3`,
      products('1|Kbang|Gạo||HTX|I|2023|3|60|2023-05-05|2023-06-01'),
      targets('1|Sản phẩm OCOP|ít nhất 1 sản phẩm|1|'),
    ),
  'valid-above-cumulative': () =>
    sheets(
      'PHỤ LỤC: TỔNG HỢP HẠNG SAO\nSTT | Đơn vị | Lũy kế | | | Còn hiệu lực | | \n | | Tổng | 3 sao | 4 sao | Tổng | 3 sao | 4 sao\n1|An Khê|5|3|2|7|4|3\n2|Kbang|6|3|3|6|3|3',
    ),
  'unit-sent-twice': () =>
    against(
      money('|Cấp huyện|30|20|10', '1|An Khê|10|8|2', '2|Kbang|20|12|8'),
      book('a.xlsx', budget('1|An Khê|Tập huấn|2023|||10|8|2')),
      book('b.xlsx', budget('1|An Khê|Tập huấn|2023|||10|8|2')),
      book('k.xlsx', budget('1|Kbang|Tập huấn|2023|||20|12|8')),
    ),
  'unit-other-year': () =>
    against(
      yearly(2023, 2024),
      book('ankhe.xlsx', budget('1|An Khê|Tập huấn|2023|||10|8|2', '2|An Khê|Bao bì|2026|||10|8|2')),
      book('k.xlsx', budget('1|Kbang|Tập huấn|2023|||20|12|8', '2|Kbang|Bao bì|2024|||20|12|8')),
    ),
  'text-sum': () => text('2025', 'Có 27 sản phẩm, trong đó có 38 sản phẩm đạt 4 sao.'),
  'text-share': () =>
    text(
      '2025',
      'Có 88 chủ thể (45 hợp tác xã, chiếm 61,1%; 20 doanh nghiệp, chiếm 22,7%; 23 hộ kinh doanh, chiếm 26,2%).',
    ),
  'text-raised': () =>
    text(
      '2023',
      'Đến 31/12/2022, toàn tỉnh có 170 sản phẩm OCOP còn hiệu lực.\n\nPhấn đấu năm 2023 có thêm 35 sản phẩm, đưa tổng số sản phẩm OCOP của tỉnh lên 215 sản phẩm.',
    ),
  'text-repeated': () =>
    text('2023', 'Phấn đấu năm 2023 có 35 sản phẩm mới.\n\nTrong năm 2023 công nhận 53 sản phẩm mới.'),
  'text-product': () => text('2025', 'Tổ chức 05 lớp tập huấn, 40 học viên/lớp, tổng số 250 học viên.'),
  'text-equation': () => text('2025', 'Tổng cộng 149 + 246 = 405 sản phẩm.'),
  'text-list-count': () =>
    text('2025', 'Sản phẩm được phân theo 3 nhóm, gồm:\n+ Nhóm thực phẩm;\n+ Nhóm đồ uống.'),
  'text-year': () => text('2023', 'Thời gian thực hiện: tháng 9 năm 2032.'),
  'text-date': () => text('2023', 'Thời gian hoàn thành: trước ngày 31/6/2023.'),
  'deadline-order': () =>
    text(
      '2023',
      'Đánh giá đợt 1 cấp tỉnh hoàn thành trước ngày 30/11/2023.\n\nĐánh giá đợt 2 cấp tỉnh hoàn thành trước ngày 31/3/2023.',
    ),
  'round-date': () =>
    text(
      '2023',
      'Đánh giá đợt 1 cấp tỉnh hoàn thành trước ngày 31/3/2023.',
      `THÔNG TIN KẾ HOẠCH
STT | Thông tin | Giá trị
1 | Tỉnh | Quảng Trị
2 | Hạn đánh giá các đợt cấp tỉnh | 30/3; 30/11`,
    ),
  'text-numbering': () =>
    text('2023', 'I. MỤC TIÊU\n\n1. Mục tiêu chung\n\n2. Mục tiêu cụ thể\n\n2. Yêu cầu\n\nIII. KINH PHÍ'),
  'appendix-missing': () => text('2023', 'Kinh phí theo Phụ lục 02 kèm theo Kế hoạch này.'),
  'appendix-uncited': () =>
    text(
      '2024-2025',
      'Có 22 sản phẩm mới (có Phụ lục 1 kèm theo).',
      `Phụ lục 1: DỰ KIẾN SẢN PHẨM\nSTT | Đơn vị | Sản phẩm mới\n1|An Khê|12\n2|Kbang|10`,
      groups('|Cấp huyện|22|12|10', '1|An Khê|12|6|6', '2|Kbang|10|6|4'),
    ),
  'citation-date': () =>
    text(
      '2023',
      'Căn cứ Quyết định số 34/QĐ-UBND ngày 23/01/2019 của UBND tỉnh.\n\nThực hiện theo Quyết định số 34/QĐ-UBND ngày 23/01/2018 của UBND tỉnh.',
    ),
  'document-unread': () =>
    checkPlan([
      { file: 'a.docx', sheets: [], text: { paragraphs: [], unread: [{ kind: 'picture', count: 2 }] } },
    ]).findings,
  'text-period': () =>
    text(
      '2024-2025',
      'Có 22 sản phẩm mới (có Phụ lục 1 kèm theo).',
      `Phụ lục 1: DỰ KIẾN SẢN PHẨM GIAI ĐOẠN 2027-2028\nSTT | Đơn vị | Năm 2027 | | Năm 2028 | \n | | Sản phẩm nâng hạng sao | Sản phẩm mới | Sản phẩm nâng hạng sao | Sản phẩm mới\n |Cấp huyện|4|10|4|12\n1|An Khê|2|6|2|7\n2|Kbang|2|4|2|5`,
    ),
  'text-appendix': () =>
    text(
      '2024-2025',
      '23 sản phẩm mới (có Phụ lục 1 kèm theo).',
      `Phụ lục 1: DỰ KIẾN SẢN PHẨM GIAI ĐOẠN 2024-2025\nSTT | Đơn vị | Năm 2024 | | Năm 2025 | | Giai đoạn 2024-2025 | \n | | Sản phẩm nâng hạng sao | Sản phẩm mới | Sản phẩm nâng hạng sao | Sản phẩm mới | Sản phẩm nâng hạng sao | Sản phẩm mới\n |Cấp huyện|4|10|4|12|8|22\n1|An Khê|2|6|2|7|4|13\n2|Kbang|2|4|2|5|4|9`,
    ),
  'text-target': () =>
    text(
      '2024-2025',
      'I. MỤC TIÊU\n\n- Có ít nhất 30% chủ thể OCOP là HTX.',
      `CHỈ TIÊU\nSTT | Chỉ tiêu | Kế hoạch | Đơn vị tính | Năm, giai đoạn\n1 | Chủ thể OCOP là HTX | ít nhất 40% | % | 2024-2025\n2 | Sản phẩm mới | 22 | sản phẩm | 2024-2025`,
    ),
  'row-numbering': () =>
    sheets(groups('|Cấp huyện|15|9|6', '1|An Khê|5|3|2', '2|Kbang|5|3|2', '2|Chư Sê|5|3|2')),
  'target-impossible': () =>
    sheets(targets('1|Tỷ lệ chủ thể OCOP là HTX|ít nhất 140%||', '2|Sản phẩm OCOP|50 - 40 sản phẩm||')),
  'unit-twice': () =>
    sheets(groups('|Cấp huyện|15|9|6', '1|An Khê|5|3|2', '2|Kbang|5|3|2', '3|An Khê|5|3|2')),
  'units-apart': () =>
    sheets(
      'Phụ lục 1: DỰ KIẾN SẢN PHẨM\nSTT | Đơn vị | Sản phẩm mới | Nâng hạng sao\n|Cấp huyện|10|2\n1|An Khê|4|1\n2|Kbang|6|1',
      groups('|Cấp huyện|10|6|4', '1|Chư Sê|5|3|2', '2|Mang Yang|5|3|2'),
    ),
  'decision-dates': () =>
    sheets(
      products(
        '1|Kbang|Gạo||HTX|I|2024|3|60|2024-05-05|2024-06-01||12/QĐ-UBND',
        '2|Kbang|Nếp||HTX|I|2024|3|60|2024-05-05|2024-07-01||12/QĐ-UBND',
      ),
    ),
  'target-verdict': () =>
    sheets(
      'PHỤ LỤC IV\nKẾT QUẢ THỰC HIỆN CHỈ TIÊU\nTT | Chỉ tiêu | Đơn vị tính | Kế hoạch | Thực hiện | Kết quả | Căn cứ\n1 | Sản phẩm mới | sản phẩm | 30 | 27 | Đạt | QĐ\n2 | Số lớp tập huấn | lớp | 5 | 5 | Đạt | QĐ\n3 | Sản phẩm 5 sao | sản phẩm | 2 | 1 | Không đạt | QĐ',
    ),
  'said-count': () =>
    sheets(
      'STT | Tên sản phẩm | Tên chủ thể | Xã | Số sao\n1 | Cam sành | HTX Thông Hòa | Xã Thông Hòa | 3\n2 | Dừa sáp | Công ty Cầu Kè | Xã Thạnh Phú | 4\n3 | Kẹo dừa | Công ty Cầu Kè | Xã Thạnh Phú | 4\n | Tổng cộng | 5 | | ',
    ),
};

test.each(Object.entries(CASES))('%s', async (rule, found) => {
  const [finding] = (await found()).filter((each) => each.rule === rule);
  expect(finding).toBeDefined();
  if (!finding) return;
  expect(RULES[finding.rule].origin).not.toBe('');
  for (const locale of Object.values(LOCALES)) {
    expect(findingSentence(locale, finding)).not.toMatch(/undefined|\[object|NaN/);
  }
  expect(internalNames(findingSentence(LOCALES.vi, finding))).toEqual([]);
});

/** Roman numerals of groups, and what is a Vietnamese word as well. */
const OTHER_WORDS = /^(?:[IVX]+|to)$/;

/** What the program calls things that people know by other names: `starsTargeted`, `level`, `budget-plan`. */
const INTERNAL: ReadonlySet<string> = new Set(
  [
    ...INPUT_LAYOUTS.flatMap(({ id, fields }) => [id, ...fields.map((field) => field.id)]),
    ...PLAN_FACTS.map(({ id }) => id),
    ...APPENDICES.flatMap(({ id, items }) => [id, ...items.map((item) => item.id)]),
    ...Object.keys(RULES),
  ].filter((id) => !OTHER_WORDS.test(id)),
);

function internalNames(sentence: string): readonly string[] {
  const words = sentence.match(/(?<!\p{L})[A-Za-z]+(?:-[a-z]+)*(?!\p{L})/gu) ?? [];
  return words.filter((word) => INTERNAL.has(word));
}

test.each(
  INPUT_LAYOUTS.flatMap(({ id, fields }) =>
    [...fields, ...(id === 'plan' ? PLAN_FACTS : [])].map((field) => [id, field] as const),
  ),
)('a cell of %s that cannot be read is told by the name of its column or fact: %p', (layout, field) => {
  const finding: Finding = {
    rule: 'rejected-cell',
    severity: 'warning',
    verdict: 'fail',
    cells: [],
    parts: [],
    layout,
    field: field.id,
    reason: 'not-in-list',
    text: '',
  };
  for (const [language, locale] of Object.entries(LOCALES) as ['vi' | 'en', (typeof LOCALES)['vi']][])
    expect(findingSentence(locale, finding)).toContain(`"${field.label[language]}"`);
});
