import { checked, plan, shownChecks, shownFindings } from './plans';

interface Case {
  readonly name: string;
  readonly body: string;
  readonly checks?: readonly string[];
  readonly findings?: readonly string[];
}

/** One plan of some lines each: what is held against what, and what is found. */
function holds(period: string, cases: readonly Case[]): void {
  test.each(cases)('$name', ({ body, checks, findings = [] }) => {
    const { text } = checked(plan(period, body));
    if (checks) expect(shownChecks(text)).toEqual(checks);
    expect(shownFindings(text)).toEqual(findings);
  });
}

describe('parts and their whole', () => {
  holds('2025', [
    {
      name: 'pass: lines under "trong đó"',
      body: 'Tổng số 25 sản phẩm, trong đó:\n- Sản phẩm mới: 15 sản phẩm;\n- Sản phẩm nâng hạng: 04 sản phẩm;\n- Sản phẩm đánh giá lại: 06 sản phẩm.',
      checks: ['text-sum pass: 25 15 4 6'],
    },
    {
      name: 'fail: more than the whole is proved',
      body: 'Có 270 sản phẩm, trong đó có 238 sản phẩm đạt 3 sao và 42 sản phẩm đạt 4 sao.',
      findings: ['error text-sum'],
    },
    {
      name: 'fail: one part is more than the whole',
      body: 'Có 27 sản phẩm, trong đó có 38 sản phẩm đạt 4 sao.',
      findings: ['error text-sum'],
    },
    {
      name: 'fail: less, where these are all the parts',
      body: 'Kinh phí 500 triệu đồng, gồm: ngân sách tỉnh 250 triệu đồng; ngân sách huyện 150 triệu đồng.',
      findings: ['error text-sum'],
    },
    {
      name: 'warning: less, where "trong đó" may leave some out',
      body: 'Công nhận 246 sản phẩm mới, trong đó:\n- Nhóm thực phẩm: 206 sản phẩm;\n- Nhóm đồ uống: 11 sản phẩm;\n- Nhóm dược liệu: 19 sản phẩm.',
      findings: ['warning text-sum'],
    },
    {
      name: 'undecided: some parts only',
      body: 'Có 100 sản phẩm, trong đó có 20 sản phẩm 4 sao và 02 sản phẩm 5 sao.',
      checks: [],
    },
    {
      name: 'undecided: parts that may overlap',
      body: 'Công nhận 50 sản phẩm, trong đó 40 sản phẩm được hỗ trợ bao bì, 30 sản phẩm lên sàn thương mại điện tử.',
      checks: [],
    },
    {
      name: 'pass: parts by two things at once',
      body: 'Có 100 sản phẩm, trong đó có 20 sản phẩm 4 sao, 80 sản phẩm 3 sao; 60 sản phẩm nhóm thực phẩm, 40 sản phẩm nhóm đồ uống.',
      checks: ['text-sum pass: 100 20 80', 'text-sum pass: 100 60 40'],
    },
    {
      name: 'pass: a remainder',
      body: 'Kinh phí 2.540 triệu đồng, trong đó nguồn ngân sách nhà nước 2.240 triệu đồng (ngân sách tỉnh 1.240 triệu đồng, ngân sách huyện 1.000 triệu đồng), còn lại 300 triệu đồng là vốn đối ứng của chủ thể.',
      checks: ['text-sum pass: 2540 2240 300', 'text-sum pass: 2240 1240 1000'],
    },
    {
      name: 'pass: the total behind its parts',
      body: 'KINH PHÍ\n- Ngân sách trung ương: 1.540 triệu đồng.\n- Ngân sách tỉnh: 1.617 triệu đồng.\nTổng kinh phí: 3.157 triệu đồng.',
      checks: ['text-sum pass: 3157 1540 1617'],
    },
    {
      name: 'fail: the total behind its parts',
      body: 'KINH PHÍ\n- Ngân sách trung ương: 1.540 triệu đồng.\n- Ngân sách tỉnh: 1.617 triệu đồng.\nTổng kinh phí: 3.257 triệu đồng.',
      findings: ['error text-sum'],
    },
    {
      name: 'rounding: figures in tỷ',
      body: 'Kinh phí 12,5 tỷ đồng, gồm: ngân sách tỉnh 4,23 tỷ đồng; ngân sách huyện 3,31 tỷ đồng; vốn của chủ thể 5,0 tỷ đồng.',
      checks: ['text-sum rounding: 12.5 4.23 3.31 5 (info)'],
      findings: ['info text-sum'],
    },
    {
      name: 'pass: approximate figures',
      body: 'Đã huy động hơn 50 tỷ đồng. Trong đó, ngân sách trung ương hỗ trợ hơn 20 tỷ đồng; ngân sách địa phương khoảng 175 triệu đồng, còn lại 30 tỷ đồng huy động từ chủ thể và người dân.',
    },
    {
      name: 'pass: of two figures before, the one that the parts make up',
      body: 'Kinh phí năm 2025 là 5 tỷ đồng, tăng 1 tỷ đồng so với năm 2024, trong đó ngân sách tỉnh 3 tỷ đồng, ngân sách huyện 2 tỷ đồng.',
      checks: ['text-sum pass: 5 3 2'],
    },
    {
      name: 'warning: state and other funding that leave something open',
      body: 'Kinh phí 950 triệu đồng, trong đó: ngân sách tỉnh 500 triệu đồng, ngân sách huyện 200 triệu đồng, chủ thể đối ứng 150 triệu đồng.',
      findings: ['warning text-sum'],
    },
    {
      name: 'undecided: state funding only',
      body: 'Kinh phí 950 triệu đồng, trong đó: ngân sách tỉnh 500 triệu đồng, ngân sách huyện 200 triệu đồng.',
    },
    {
      name: 'undecided: people are of several kinds at once',
      body: 'Tập huấn cho 250 người, trong đó 120 người là nữ, 80 người dân tộc thiểu số, 150 cán bộ cấp xã.',
      checks: [],
    },
    {
      name: 'pass: two wholes in one sentence',
      body: 'Năm 2025 hỗ trợ huyện A 10 tỷ đồng, trong đó ngân sách tỉnh 4 tỷ đồng, ngân sách huyện 6 tỷ đồng; huyện B 5 tỷ đồng, trong đó ngân sách tỉnh 2 tỷ đồng, ngân sách huyện 3 tỷ đồng.',
      checks: ['text-sum pass: 10 4 6', 'text-sum pass: 5 2 3'],
    },
  ]);
});

describe('shares', () => {
  holds('2025', [
    {
      name: 'info: one share takes a unit so that all make 100 %',
      body: 'Có 88 chủ thể (45 hợp tác xã, chiếm 51,1%; 20 doanh nghiệp, chiếm 22,7%; 23 hộ kinh doanh, chiếm 26,2%).',
      findings: ['info text-share'],
    },
    {
      name: 'pass: out of all',
      body: 'Có 98/152 xã có sản phẩm OCOP, đạt 64,5%.',
      checks: ['text-share pass: 64.5 98'],
    },
    {
      name: 'info: cut off instead of rounded',
      body: 'Tổng kinh phí: 30.000 triệu đồng, trong đó:\n- Ngân sách tỉnh: 20.000 triệu đồng, chiếm 66,6%;\n- Ngân sách huyện: 10.000 triệu đồng, chiếm 33,3%.',
      findings: ['info text-share'],
    },
    {
      name: 'fail',
      body: 'Tổng kinh phí: 300 triệu đồng, trong đó:\n- Ngân sách tỉnh: 200 triệu đồng, chiếm 65%;\n- Ngân sách huyện: 100 triệu đồng, chiếm 33,3%.',
      findings: ['error text-share'],
    },
    {
      name: 'undecided: of another whole',
      body: 'Nghệ An có 403 sản phẩm đạt 3 sao trở lên, chiếm 4,6% số sản phẩm đạt hạng sao cả nước.',
      checks: [],
    },
    {
      name: 'undecided: of a plan',
      body: 'Có 270 sản phẩm, trong đó có 228 sản phẩm đạt 3 sao và 42 sản phẩm đạt 4 sao, đạt 192,8% kế hoạch.',
      checks: ['text-sum pass: 270 228 42'],
    },
    {
      name: 'warning: more than all',
      body: 'Hiện có 500 chủ thể, trong đó có 48,1% là hợp tác xã, 34,2% là doanh nghiệp, 34,9% là hộ kinh doanh.',
      findings: ['warning text-share'],
    },
  ]);
});

describe('totals, repeats, products, lists', () => {
  holds('2023', [
    {
      name: 'pass: former and new',
      body: 'Đến 31/12/2022, toàn tỉnh có 170 sản phẩm OCOP còn hiệu lực.\n\nPhấn đấu năm 2023 có thêm 35 sản phẩm, đưa tổng số sản phẩm OCOP của tỉnh lên 205 sản phẩm.',
      checks: ['text-raised pass: 205 35 170'],
    },
    {
      name: 'warning: former and new, far apart in the text',
      body: 'Đến 31/12/2022, toàn tỉnh có 170 sản phẩm OCOP còn hiệu lực.\n\nPhấn đấu năm 2023 có thêm 35 sản phẩm, đưa tổng số sản phẩm OCOP của tỉnh lên 215 sản phẩm.',
      findings: ['warning text-raised'],
    },
    {
      name: 'undecided: nothing says what there was',
      body: 'Năm 2023 có thêm 30 sản phẩm (nâng tổng số sản phẩm đạt 200 sản phẩm).',
      checks: [],
    },
    {
      name: 'warning: told twice',
      body: 'Phấn đấu năm 2023 có 35 sản phẩm mới.\n\nTrong năm 2023 công nhận 53 sản phẩm mới.',
      findings: ['warning text-repeated'],
    },
    {
      name: 'pass: a range and a figure in it',
      body: 'Phấn đấu năm 2023 có 30 - 35 sản phẩm mới.\n\nTrong năm 2023 công nhận 32 sản phẩm mới.',
      checks: ['text-repeated pass: 30-35 32'],
    },
    {
      name: 'pass: classes and people',
      body: 'Tổ chức 05 lớp tập huấn, mỗi lớp 40 học viên, tổng số 200 học viên, kinh phí 30 triệu đồng/lớp, tổng kinh phí 150 triệu đồng.',
      checks: ['text-product pass: 200 5 40', 'text-product pass: 150 5 30'],
    },
    {
      name: 'fail: classes and people',
      body: 'Tổ chức 05 lớp tập huấn, 40 học viên/lớp, tổng số 250 học viên.',
      findings: ['error text-product'],
    },
    {
      name: 'undecided: about so many',
      body: 'Tổ chức 05 lớp tập huấn, khoảng 40 học viên/lớp.',
      checks: [],
    },
    {
      name: 'fail: with signs',
      body: 'Hỗ trợ bao bì: 10 sản phẩm x 20 triệu đồng/sản phẩm = 300 triệu đồng.',
      findings: ['error text-product'],
    },
    {
      name: 'warning: fewer lines than announced',
      body: 'Sản phẩm được phân theo 3 nhóm, gồm:\n+ Nhóm thực phẩm;\n+ Nhóm đồ uống.',
      findings: ['warning text-list-count'],
    },
    {
      name: 'fail: words',
      body: 'Tổng kinh phí: 2.540.000.000 đồng (Bằng chữ: Hai tỷ, năm trăm năm mươi triệu đồng chẵn).',
      findings: ['error words-mismatch'],
    },
  ]);
});

describe('dates, numbering, appendices', () => {
  holds('2023', [
    {
      name: 'warning: who gathers reports must hand in after those who send them',
      body: 'Sở Nông nghiệp và PTNT tổng hợp, báo cáo UBND tỉnh trước ngày 10/12.\n\nUBND các huyện báo cáo kết quả về Sở Nông nghiệp và PTNT trước ngày 20/12.',
      findings: ['warning deadline-order'],
    },
    {
      name: 'warning: rounds',
      body: 'Đánh giá đợt 1 cấp tỉnh hoàn thành trước ngày 30/11/2023.\n\nĐánh giá đợt 2 cấp tỉnh hoàn thành trước ngày 31/3/2023.',
      findings: ['warning deadline-order'],
    },
    {
      name: 'warning: no such day, another year',
      body: 'Thời gian hoàn thành: trước ngày 31/6/2023.\n\nThời gian thực hiện: tháng 9 năm 2032.',
      findings: ['warning text-date', 'warning text-year'],
    },
    {
      name: 'pass: what is left over early in the next year',
      body: 'Báo cáo kết quả năm về UBND tỉnh trước ngày 15/01/2024.',
    },
    {
      name: 'warning: a number twice, a number left out',
      body: 'I. MỤC TIÊU\n\n1. Mục tiêu chung\n\n2. Mục tiêu cụ thể\n\n2. Yêu cầu\n\nIII. KINH PHÍ',
      findings: ['warning text-numbering', 'warning text-numbering'],
    },
    {
      name: 'pass: lists inside numbered sections',
      body: '1. Tập huấn\n\n2. Kinh phí, gồm:\n\n1. Ngân sách tỉnh;\n\n2. Ngân sách huyện;\n\n3. Vốn khác.\n\n3. Tổ chức thực hiện',
    },
    {
      name: 'warning: cited and missing; not those of other documents',
      body: 'Kinh phí theo Phụ lục 02 kèm theo Kế hoạch này; mức chi theo phụ lục 5 ban hành kèm theo Quyết định số 34/QĐ-UBND ngày 23/01/2019.',
      findings: ['warning appendix-missing'],
    },
    {
      name: 'warning: one document, two dates',
      body: 'Căn cứ Quyết định số 34/QĐ-UBND ngày 23/01/2019 của UBND tỉnh.\n\nThực hiện theo Quyết định số 34/QĐ-UBND ngày 23/01/2018 của UBND tỉnh.',
      findings: ['warning citation-date'],
    },
    {
      name: 'pass: one number of two offices',
      body: 'Căn cứ Kế hoạch số 124/KH-UBND ngày 14/4/2021 của Ủy ban nhân dân tỉnh; Kế hoạch số 124/KH-UBND ngày 20/5/2022 của Sở Công Thương.',
    },
    {
      name: "warning: the plan's number under an appendix",
      body: 'Phụ lục kèm theo.\n\nPHỤ LỤC\n\n(Kèm theo Kế hoạch số 54/KH-UBND ngày 10/01/2023 của UBND huyện)',
      findings: ['warning plan-number'],
    },
  ]);
});

test('years of a period', () => {
  const body = (last: string): string =>
    `Đến năm 2025 có 03 sản phẩm đạt 5 sao.\n\n1. Giai đoạn 2021 - 2022\n\nPhấn đấu có 01 sản phẩm đạt 5 sao.\n\n2. Giai đoạn 2023 - 2024\n\nPhấn đấu có ${last} sản phẩm đạt 5 sao.`;
  expect(shownChecks(checked(plan('2021-2025', body('02'))).text)).toEqual(['text-sum pass: 3 1 2']);
  expect(shownFindings(checked(plan('2021-2025', body('04'))).text)).toEqual(['warning text-sum']);
});
