import { toPlain } from '../../../src/engine/decimal';
import { parseTargets } from '../../../src/engine/targets/parse-target';

/** indicator, comparator, planned values, measure, stars, period of each target that the words hold. */
function parsed(
  indicator: string,
  planned?: string,
  measure?: string,
  year?: number,
  fromYear?: number,
): string[] {
  return parseTargets({ indicator, planned, measure, year, fromYear, until: undefined }).map((target) =>
    [
      target.indicator,
      target.comparator,
      target.planned.map(toPlain).join('-'),
      target.measure,
      ...(target.stars ? [`${target.stars.join('')}★`] : []),
      ...(target.period ? [`${target.period.mode} ${target.period.from ?? ''}-${target.period.to}`] : []),
    ].join(' | '),
  );
}

describe('Gia Lai 2021-2025', () => {
  test.each([
    [
      'Đến năm 2025, phấn đấu có ít nhất 246 sản phẩm OCOP được công nhận đạt từ 3 sao trở lên, nâng tổng số sản phẩm được công nhận OCOP trên địa bàn tỉnh là 395 sản phẩm¹, trong đó có từ 1-2 sản phẩm OCOP đạt 5 sao.',
      [
        'new-products | at-least | 246 | sản phẩm | 345★ | by -2025',
        'cumulative-products | number | 395 | sản phẩm | by -2025',
        'five-star-products | range | 1-2 | sản phẩm | 5★ | by -2025',
      ],
    ],
    [
      'Duy trì, củng cố và nâng cấp ít nhất 30% sản phẩm OCOP đã được đánh giá và phân hạng; ưu tiên phát triển sản phẩm OCOP gắn với thương hiệu sản phẩm, phát triển dịch vụ du lịch nông thôn.',
      ['upgrade-share | at-least | 30 | %'],
    ],
    [
      'Ưu tiên phát triển các HTX, doanh nghiệp nhỏ và vừa, phấn đấu ít nhất có 40% chủ thể OCOP là HTX; 30% chủ thể là doanh nghiệp nhỏ và vừa.',
      ['cooperative-share | at-least | 40 | %', 'small-enterprise-share | at-least | 30 | %'],
    ],
    [
      'Có ít nhất 10% các chủ thể OCOP xây dựng được chuỗi giá trị theo hướng kinh tế tuần hoàn, OCOP xanh gắn với nguyên liệu ổn định; trong đó ưu tiên các sản phẩm đã được đánh giá và phân hạng.',
      ['value-chain-share | at-least | 10 | %'],
    ],
    [
      'Tỷ lệ lao động được đào tạo có bằng cấp, chứng chỉ phù hợp làm việc tại chủ thể OCOP đạt tối thiểu 20%; phấn đấu có ít nhất 40% chủ thể OCOP là nữ, ít nhất 5% chủ thể OCOP là người đồng bào dân tộc thiểu số điều hành hoạt động sản xuất, kinh doanh.',
      [
        'trained-labour-share | at-least | 20 | %',
        'women-share | at-least | 40 | %',
        'minority-share | at-least | 5 | %',
      ],
    ],
    [
      'Có ít nhất 70% chủ thể OCOP tham gia vào các kênh bán hàng hiện đại như: hệ thống các siêu thị, cửa hàng tiện lợi, sàn giao dịch thương mại điện tử...; phấn đấu trên địa bàn tỉnh có trên 10 điểm giới thiệu và bán sản phẩm OCOP.',
      ['modern-channel-share | at-least | 70 | %', 'sales-points | at-least | 10 | điểm giới thiệu'],
    ],
  ])('%s', (words, expected) => expect(parsed(words)).toEqual(expected));
});

describe('Ninh Bình 2024', () => {
  test.each([
    [
      'Năm 2024 có thêm 30 sản phẩm được công nhận từ 3 sao trở lên (nâng tổng số sản phẩm được đánh giá, phân hạng đạt 3 sao trở lên trên địa bàn tỉnh đạt 200 sản phẩm), phấn đấu có sản phẩm tiềm năng đạt 5 sao đề nghị Trung ương đánh giá',
      [
        'new-products | number | 30 | sản phẩm | 345★ | in 2024-2024',
        'cumulative-products | number | 200 | sản phẩm | 345★ | in 2024-2024',
      ],
    ],
    [
      'Có ít nhất 01 làng nghề có sản phẩm được đánh giá, phân hạng sản phẩm OCOP đạt 3 sao trở lên',
      ['craft-villages | at-least | 1 | làng nghề'],
    ],
    [
      'hỗ trợ phát triển từ 01- 03 điểm giới thiệu và bán sản phẩm OCOP gắn với phát triển làng nghề, dịch vụ du lịch trên địa bàn tỉnh',
      ['sales-points | range | 1-3 | điểm giới thiệu'],
    ],
  ])('%s', (words, expected) => expect(parsed(words)).toEqual(expected));
});

describe('Cao Lãnh 2021-2025', () => {
  test.each([
    [
      'Giai đoạn 2021 - 2025 có 03 sản phẩm đạt OCOP 5 sao, 20 sản phẩm đạt OCOP 3 sao, trong đó có 01 sản phẩm về dịch vụ du lịch (điểm du lịch hoặc du lịch cộng đồng).',
      [
        'five-star-products | number | 3 | sản phẩm | 5★ | in 2021-2025',
        'three-star-products | number | 20 | sản phẩm | 3★ | in 2021-2025',
        'tourism-products | number | 1 | sản phẩm | in 2021-2025',
      ],
    ],
    [
      'Phấn đấu đến năm 2025, mỗi xã, thị trấn đăng ký ít nhất một sản phẩm dự thi đánh giá, phân hạng sản phẩm OCOP',
      ['commune-share | at-least | 100 | % | by -2025'],
    ],
  ])('%s', (words, expected) => expect(parsed(words)).toEqual(expected));
});

describe('Quảng Trị 2023 and Quảng Ngãi 2021', () => {
  test.each([
    [
      'xây dựng 8-10 phóng sự phát thanh truyền hình, 12 - 18 số báo, 60 - 80 tin bài trên trang thông tin điện tử',
      [
        'other | range | 8-10 | phóng sự',
        'other | range | 12-18 | số báo',
        'other | range | 60-80 | tin bài',
      ],
    ],
    ['Tổ chức 05 - 07 lớp tập huấn nâng cao năng lực', ['other | range | 5-7 | lớp']],
    [
      'Nâng cấp, tiêu chuẩn hóa và công nhận thêm 25- 30 sản phẩm đạt hạng 3 sao, 4 sao cấp tỉnh, đánh giá và công nhận lại cho các sản phẩm đã được UBND tỉnh công nhận năm 2020',
      ['new-products | range | 25-30 | sản phẩm | 34★'],
    ],
    [
      'có 4- 6 HTX nông nghiệp có sản phẩm được công nhận sản phẩm OCOP',
      ['cooperatives | range | 4-6 | HTX'],
    ],
    [
      '100% sản phẩm OCOP được giới thiệu và bán trên các sàn thương mại điện tử',
      ['other-share | number | 100 | %'],
    ],
    [
      'Năm 2021 chuẩn hóa và công nhận 40 - 50 sản phẩm OCOP cấp tỉnh',
      ['recognised-products | range | 40-50 | sản phẩm | in 2021-2021'],
    ],
  ])('%s', (words, expected) => expect(parsed(words)).toEqual(expected));
});

describe('planned value in its own column', () => {
  test.each([
    ['Tỷ lệ chủ thể OCOP là HTX', 'ít nhất 40%', undefined, 'cooperative-share | at-least | 40 | %'],
    ['Chủ thể OCOP là HTX (tối thiểu)', '40', '%', 'cooperative-share | at-least | 40 | %'],
    ['Số sản phẩm mới', '40 - 50', 'sản phẩm', 'new-products | range | 40-50 | sản phẩm'],
    ['Sản phẩm được công nhận mới', '40 - 50 sản phẩm', undefined, 'new-products | range | 40-50 | sản phẩm'],
    ['Sản phẩm OCOP 5 sao', '3', 'Sản phẩm', 'five-star-products | number | 3 | Sản phẩm | 5★'],
    ['Tổng số sản phẩm OCOP', '1.200', 'sản phẩm', 'cumulative-products | number | 1200 | sản phẩm'],
    ['Sản phẩm nâng hạng sao', '58', 'sản phẩm', 'upgraded-products | number | 58 | sản phẩm'],
    ['Điểm giới thiệu và bán sản phẩm', '01-03 điểm', undefined, 'sales-points | range | 1-3 | điểm'],
    ['Tỷ lệ chủ thể vi phạm', 'không quá 5%', undefined, 'other-share | at-most | 5 | %'],
    ['Tỷ lệ chủ thể là HTX', '30% - 40%', undefined, 'cooperative-share | range | 30-40 | %'],
    ['Tỷ lệ chủ thể là HTX', 'từ 40% trở lên', undefined, 'cooperative-share | at-least | 40 | %'],
    ['Tỷ lệ chủ thể là HTX', '12,5%', undefined, 'cooperative-share | number | 12.5 | %'],
    ['Lớp tập huấn', '05 - 07', 'lớp', 'other | range | 5-7 | lớp'],
    ['Số chủ thể là HTX', '12', 'chủ thể', 'cooperatives | number | 12 | chủ thể'],
  ])('%s: %s %s', (indicator, planned, measure, expected) =>
    expect(parsed(indicator, planned, measure)).toEqual([expected]),
  );

  test('without a value nothing is made up', () => {
    expect(parsed('Đẩy mạnh hợp tác quốc tế')).toEqual([]);
    expect(parsed('Sản phẩm đạt 5 sao', 'tăng')).toEqual([]);
    expect(parsed('Thực hiện Kế hoạch số 96/KH-UBND ngày 02/6/2023, giai đoạn 2021-2025')).toEqual([]);
  });

  test("the row's own year or period comes first", () => {
    expect(parsed('Năm 2024 có thêm 30 sản phẩm', undefined, undefined, 2025, 2021)).toEqual([
      'new-products | number | 30 | sản phẩm | in 2021-2025',
    ]);
  });
});

test('`HTX và doanh nghiệp`, `HTX, doanh nghiệp` are one share', () => {
  expect(parsed('80% chủ thể là HTX, doanh nghiệp')).toEqual([
    'cooperative-enterprise-share | number | 80 | %',
  ]);
  expect(parsed('70% chủ thể là tổ hợp tác, HTX và doanh nghiệp')).toEqual([
    'organised-share | number | 70 | %',
  ]);
});
