import fc from '../../property';
import { toPlain } from '../../../src/engine/decimal';
import type { ProducerValues } from '../../../src/engine/records/producer-record';
import { INPUTS } from '../../../src/engine/layouts/inputs';
import type { RecordAt } from '../../../src/engine/records/record';
import type { ProductValues } from '../../../src/engine/records/product-record';
import type { Records } from '../../../src/engine/records/records';
import type { PresetId } from '../../../src/engine/targets/presets';
import { reportTargets, undecidedBy } from '../../../src/engine/targets/report-targets';
import {
  plan,
  products,
  producerSheet,
  productSheet,
  records,
  rowsOf,
  targetSheet,
  unitSheet,
} from '../tallying/sheets';

/** indicator, actual, numerator/denominator, verdict, what is lacking or why it is undecided. */
function lines(some: Partial<Records>, asOf: string, preset?: PresetId): string[] {
  return reportTargets(records(some), asOf, preset).targets.map(
    ({ target, counted, actual, verdict, lacking, because }) =>
      [
        target.indicator,
        actual ? toPlain(actual) : '-',
        ...(counted.kind === 'share' ? [`${counted.numerator}/${counted.denominator}`] : []),
        verdict,
        verdict === 'missed' && lacking ? toPlain(lacking) : (because ?? ''),
      ]
        .join(' ')
        .trim(),
  );
}

function many(count: number, prefix: string, values: Partial<ProductValues>): Partial<ProductValues>[] {
  return Array.from({ length: count }, (_, index) => ({
    name: `${prefix} ${index + 1}`,
    unit: 'Kbang',
    ...values,
  }));
}

/** Producers of whom the first so many answer each question with yes. */
function producers(
  count: number,
  yes: Partial<Record<keyof ProducerValues, number>>,
  types: readonly string[],
) {
  const values = Array.from({ length: count }, (_, index) => ({
    name: `Chủ thể ${index + 1}`,
    unit: 'Kbang',
    type: types[index] ?? 'household',
    womenLed: index < (yes.womenLed ?? 0),
    minorityLed: index < (yes.minorityLed ?? 0),
    valueChain: index < (yes.valueChain ?? 0),
    modernChannels: index < (yes.modernChannels ?? 0),
    workers: 10,
    trainedWorkers: index < (yes.trainedWorkers ?? 0) ? 10 : 0,
  }));
  return rowsOf(INPUTS.producers, values, 'Chủ thể') as Records['producers'];
}

const times = (count: number, type: string): string[] => Array.from({ length: count }, () => type);

describe('Gia Lai 2021-2025', () => {
  const facts = plan({ from: 2021, to: 2025, baselineTotal: 149, baseline4: 22, baseline3: 127 });
  const targets = targetSheet(`
    Chỉ tiêu
    Đến năm 2025, phấn đấu có ít nhất 246 sản phẩm OCOP được công nhận đạt từ 3 sao trở lên, nâng tổng số sản phẩm được công nhận OCOP trên địa bàn tỉnh là 395 sản phẩm¹, trong đó có từ 1-2 sản phẩm OCOP đạt 5 sao.
    Duy trì, củng cố và nâng cấp ít nhất 30% sản phẩm OCOP đã được đánh giá và phân hạng.
    Phấn đấu ít nhất có 40% chủ thể OCOP là HTX; 30% chủ thể là doanh nghiệp nhỏ và vừa.
    Có ít nhất 10% các chủ thể OCOP xây dựng được chuỗi giá trị theo hướng kinh tế tuần hoàn, OCOP xanh.
    Tỷ lệ lao động được đào tạo có bằng cấp, chứng chỉ phù hợp làm việc tại chủ thể OCOP đạt tối thiểu 20%; phấn đấu có ít nhất 40% chủ thể OCOP là nữ, ít nhất 5% chủ thể OCOP là người đồng bào dân tộc thiểu số điều hành hoạt động sản xuất, kinh doanh.
    Có ít nhất 70% chủ thể OCOP tham gia vào các kênh bán hàng hiện đại; phấn đấu trên địa bàn tỉnh có trên 10 điểm giới thiệu và bán sản phẩm OCOP.
    Nâng hạng sao 58 sản phẩm`);
  const units = unitSheet(`
    Tên đơn vị | Cấp   | Số điểm bán hàng
    Kbang      | Huyện | 4
    An Khê     | Huyện | 7`);

  test('all of the plan done: every target reached', () => {
    const sheet = products([
      ...many(244, 'Mới', { stars: 3, recognisedOn: '2024-06-01', kind: 'new' }),
      ...many(2, 'Mới năm sao', { stars: 5, recognisedOn: '2025-12-31', kind: 'new' }),
      ...many(58, 'Nâng hạng', { stars: 4, recognisedOn: '2023-06-01', kind: 'upgrade' }),
    ]);
    // 100 producers: 40 cooperatives, 30 small enterprises; 40 women, 5 of minorities, 10 chains, 70 channels; 200 of 1000 trained.
    const book = producers(
      100,
      { womenLed: 40, minorityLed: 5, valueChain: 10, modernChannels: 70, trainedWorkers: 20 },
      [...times(40, 'cooperative'), ...times(30, 'small-enterprise')],
    );
    expect(lines({ plan: facts, targets, units, products: sheet, producers: book }, '2025-12-31')).toEqual([
      'new-products 246 reached',
      'cumulative-products 395 reached',
      'five-star-products 2 reached',
      // 58 of 149.
      'upgrade-share 38.93 58/149 reached',
      'cooperative-share 40 40/100 reached',
      'small-enterprise-share 30 30/100 reached',
      'value-chain-share 10 10/100 reached',
      'trained-labour-share 20 200/1000 reached',
      'women-share 40 40/100 reached',
      'minority-share 5 5/100 reached',
      'modern-channel-share 70 70/100 reached',
      'sales-points 11 reached',
      'upgraded-products 58 reached',
    ]);
  });

  test('one short of each: every target missed, and by how much', () => {
    const sheet = products([
      ...many(245, 'Mới', { stars: 3, recognisedOn: '2024-06-01', kind: 'new' }),
      // Recognised again on the day after the period: too late.
      ...many(1, 'Muộn', { stars: 5, recognisedOn: '2026-01-01', kind: 'new' }),
      ...many(44, 'Nâng hạng', { stars: 4, recognisedOn: '2023-06-01', kind: 'upgrade' }),
    ]);
    const book = producers(
      101,
      { womenLed: 40, minorityLed: 5, valueChain: 10, modernChannels: 70, trainedWorkers: 20 },
      [...times(40, 'cooperative'), ...times(30, 'small-enterprise')],
    );
    expect(lines({ plan: facts, targets, units, products: sheet, producers: book }, '2026-06-30')).toEqual([
      'new-products 245 missed 1',
      'cumulative-products 394 missed 1',
      'five-star-products 0 missed 1',
      'upgrade-share 29.53 44/149 missed 1',
      'cooperative-share 39.6 40/101 missed 1',
      'small-enterprise-share 29.7 30/101 missed 1',
      'value-chain-share 9.9 10/101 missed 1',
      'trained-labour-share 19.8 200/1010 missed 2',
      'women-share 39.6 40/101 missed 1',
      'minority-share 4.95 5/101 missed 1',
      'modern-channel-share 69.31 70/101 missed 1',
      'sales-points 11 reached',
      'upgraded-products 44 missed 14',
    ]);
  });

  test('without the sheets nothing is 0 %: undecided, and why', () => {
    expect(lines({ plan: plan({ from: 2021, to: 2025 }), targets }, '2025-12-31')).toEqual([
      'new-products - undecided no-products',
      'cumulative-products - undecided no-products',
      'five-star-products - undecided no-products',
      'upgrade-share - undecided no-products',
      'cooperative-share - undecided no-producers',
      'small-enterprise-share - undecided no-producers',
      'value-chain-share - undecided no-producers',
      'trained-labour-share - undecided no-producers',
      'women-share - undecided no-producers',
      'minority-share - undecided no-producers',
      'modern-channel-share - undecided no-producers',
      'sales-points - undecided no-units',
      'upgraded-products - undecided no-products',
    ]);
  });

  test('the same from the preset', () => {
    const sheet = products([...many(246, 'Mới', { stars: 3, recognisedOn: '2024-06-01', kind: 'new' })]);
    expect(lines({ plan: facts, units, products: sheet }, '2025-12-31', 'gia-lai')).toEqual([
      'new-products 246 reached',
      'upgrade-share 0 0/149 missed 45',
      ...[
        'cooperative',
        'small-enterprise',
        'value-chain',
        'trained-labour',
        'women',
        'minority',
        'modern-channel',
      ].map((share) => `${share}-share - undecided no-producers`),
      'sales-points 11 reached',
    ]);
  });
});

describe('Ninh Bình 2024: 30 new make 200', () => {
  const targets = targetSheet(`
    Chỉ tiêu
    Năm 2024 có thêm 30 sản phẩm được công nhận từ 3 sao trở lên (nâng tổng số sản phẩm được đánh giá, phân hạng đạt 3 sao trở lên trên địa bàn tỉnh đạt 200 sản phẩm)
    Có ít nhất 01 làng nghề có sản phẩm được đánh giá, phân hạng sản phẩm OCOP đạt 3 sao trở lên
    Hỗ trợ phát triển từ 01- 03 điểm giới thiệu và bán sản phẩm OCOP`);
  const units = unitSheet(`
    Tên đơn vị | Số làng nghề truyền thống | Số làng nghề có sản phẩm OCOP | Số điểm bán hàng
    Hoa Lư     | 5                         | 1                             | 1
    Kim Sơn    | 8                         | 0                             | `);

  test('from a baseline of 170', () => {
    const sheet = products(many(30, 'Mới', { stars: 3, recognisedOn: '2024-01-01', kind: 'new' }));
    expect(
      lines(
        { plan: plan({ from: 2024, to: 2024, baselineTotal: 170 }), targets, units, products: sheet },
        '2024-12-31',
      ),
    ).toEqual([
      'new-products 30 reached',
      'cumulative-products 200 reached',
      'craft-villages 1 reached',
      'sales-points 1 reached',
    ]);
  });

  test('listed from the beginning; the last one decided on 1 January 2025', () => {
    const sheet = products([
      ...many(170, 'Cũ', { stars: 3, recognisedOn: '2022-05-05', kind: 'new' }),
      ...many(29, 'Mới', { stars: 3, recognisedOn: '2024-12-31', kind: 'new' }),
      ...many(1, 'Sau', { stars: 3, recognisedOn: '2025-01-01', kind: 'new' }),
    ]);
    expect(lines({ targets, units, products: sheet }, '2025-06-30').slice(0, 2)).toEqual([
      'new-products 29 missed 1',
      'cumulative-products 199 missed 1',
    ]);
  });
});

test('Cao Lãnh: 3 of 5 stars, 20 of 3, one for tourism, a product in each commune', () => {
  const sheet = products([
    ...many(3, 'Xoài', { stars: 5, recognisedOn: '2025-11-01', kind: 'new', group: 'I', unit: 'Mỹ Hội' }),
    ...many(18, 'Khô cá', { stars: 3, recognisedOn: '2023-11-01', kind: 'new', group: 'I', unit: 'Mỹ Long' }),
    ...many(1, 'Gáo Giồng', {
      stars: 3,
      recognisedOn: '2024-11-01',
      kind: 'new',
      group: 'VI',
      unit: 'Gáo Giồng',
    }),
    ...many(1, 'Trứng vịt', { kind: 'new', group: 'I', unit: 'Xã Nhị Mỹ', starsTargeted: 3, year: 2025 }),
  ]);
  const some = {
    plan: plan({ from: 2021, to: 2025, level: 'commune' as const }),
    products: sheet,
    units: unitSheet(
      'Tên đơn vị | Cấp\nMỹ Hội | Xã\nMỹ Long | Xã\nGáo Giồng | Xã\nXã Nhị Mỹ | Xã\nThị trấn Mỹ Thọ | Xã',
    ),
    targets: targetSheet(`
      Chỉ tiêu
      Giai đoạn 2021 - 2025 có 03 sản phẩm đạt OCOP 5 sao, 20 sản phẩm đạt OCOP 3 sao, trong đó có 01 sản phẩm về dịch vụ du lịch (điểm du lịch hoặc du lịch cộng đồng).
      Phấn đấu đến năm 2025, mỗi xã, thị trấn đăng ký ít nhất một sản phẩm dự thi đánh giá, phân hạng sản phẩm OCOP
      Mỗi xã có ít nhất 01 sản phẩm được công nhận`),
  };
  expect(lines(some, '2025-12-31')).toEqual([
    'five-star-products 3 reached',
    'three-star-products 19 missed 1',
    'tourism-products 1 reached',
    'commune-share 80 4/5 missed 1',
    'commune-share 60 3/5 missed 2',
  ]);
});

test('kinds of producers together, and stars that the products of communes are to have', () => {
  const some = {
    plan: plan({ from: 2026, to: 2026, level: 'commune' as const }),
    products: productSheet(`
      Đơn vị  | Tên sản phẩm | Chủ thể    | Loại hình chủ thể | Hình thức | Hạng sao | Ngày công nhận
      Mỹ Hội  | Cà phê       | HTX Mỹ Hội | HTX               | Mới       | 4        | 20/06/2026
      Mỹ Long | Chuối        | THT Mỹ     | THT               | Mới       | 3        | 20/06/2026
      Mỹ Long | Nước mắm     | Hộ Bà Hoa  | Hộ                | Mới       | 3        | 20/06/2026
      Mỹ Long | Bánh         | Công ty A  | Doanh nghiệp      | Mới       | 3        | 20/06/2026`),
    units: unitSheet('Tên đơn vị | Cấp\nMỹ Hội | Xã\nMỹ Long | Xã'),
    targets: targetSheet(`
      Chỉ tiêu
      Ít nhất 60% chủ thể OCOP là hợp tác xã, tổ hợp tác
      Ít nhất 25% chủ thể OCOP là hộ kinh doanh
      Mỗi xã có ít nhất 01 sản phẩm OCOP
      Mỗi xã có ít nhất 01 sản phẩm OCOP đạt 4 sao`),
  };
  expect(lines(some, '2026-12-31')).toEqual([
    'collective-share 50 2/4 missed 1',
    'household-share 25 1/4 reached',
    'commune-share 100 2/2 reached',
    'commune-share 50 1/2 missed 1',
  ]);
});

test('Quảng Trị 2023: ranges, counted or reported', () => {
  const some = {
    plan: plan({ from: 2023, to: 2023 }),
    products: productSheet(`
      Đơn vị   | Tên sản phẩm | Chủ thể      | Loại hình chủ thể | Hình thức | Hạng sao | Ngày công nhận
      Hướng Hóa | Cà phê      | HTX Khe Sanh | HTX               | Mới       | 4        | 20/12/2023
      Hướng Hóa | Chuối       | HTX Khe Sanh | HTX               | Mới       | 3        | 20/12/2023
      Gio Linh | Cao chè vằng | HTX Mai Thị  | HTX               | Mới       | 3        | 20/12/2023
      Gio Linh | Nước mắm     | Hộ Bà Hoa    | Hộ                | Mới       | 5        | 20/12/2023`),
    targets: targetSheet(`
      Chỉ tiêu | Kế hoạch | Đơn vị tính | Năm, giai đoạn | Thực hiện
      Lớp tập huấn nâng cao năng lực | 05 - 07 | lớp | 2023 | 6
      Phóng sự phát thanh truyền hình | 8-10 | phóng sự | 2023 | 7
      Tin bài trên trang thông tin | 60 - 80 | tin bài | 2023 |
      Công nhận thêm 25- 30 sản phẩm đạt hạng 3 sao, 4 sao cấp tỉnh | | | 2023 | 3
      HTX nông nghiệp có sản phẩm được công nhận sản phẩm OCOP | 4- 6 | HTX | 2023 | 2
      Sản phẩm OCOP được giới thiệu và bán trên sàn thương mại điện tử | 100% | | 2023 | 85%`),
  };
  expect(lines(some, '2023-12-31')).toEqual([
    'other 6 reached',
    'other 7 missed 1',
    'other - undecided not-counted',
    'new-products 3 missed 22',
    'cooperatives 2 missed 2',
    'other-share 85 missed 15',
  ]);
});

describe('producers are counted once', () => {
  const targets = targetSheet('Chỉ tiêu\nÍt nhất 40% chủ thể OCOP là HTX\nÍt nhất 40% chủ thể là nữ');

  test('over products that one producer has many of', () => {
    const sheet = productSheet(`
      Đơn vị | Tên sản phẩm | Chủ thể                | Loại hình chủ thể | Giới tính | Hạng sao | Ngày công nhận
      Kbang  | Một          | Hợp tác xã nông nghiệp A | HTX             | Nữ        | 3        | 10/5/2024
      Kbang  | Hai          | HTX NN A               | HTX               |           | 3        | 10/5/2024
      Kbang  | Ba           | HTX NN A               | HTX               | Nữ        | 3        | 10/5/2024
      Kbang  | Bốn          | Hộ B                   | Hộ                | Nam       | 3        | 10/5/2024
      Kbang  | Năm          | Công ty C              | Công ty           | Nam       | 3        | 10/5/2024
      Kbang  | Sáu          | Trang trại D           | Trang trại        | Nam       |          | `);
    // Three of them have recognised products: A (HTX, woman), B, C.
    expect(lines({ targets, products: sheet }, '2024-12-31')).toEqual([
      'cooperative-share 33.33 1/3 missed 1',
      'women-share 33.33 1/3 missed 1',
    ]);
  });

  test('listed twice in the list of producers; a blank leaves it undecided, a contradiction too', () => {
    const listed = producerSheet(
      `
      Tên chủ thể | Loại hình chủ thể | Đơn vị | Nữ làm chủ
      HTX A       | HTX               | Kbang  | Có
      Hợp tác xã A | HTX              | Kbang  | Có
      HTX A       | HTX               | An Khê | Không
      Hộ B        | Hộ                | Kbang  | Có
      Hộ C        | Hộ                | Kbang  | `,
    );
    expect(lines({ targets, producers: listed }, '2024-12-31')).toEqual([
      'cooperative-share 50 2/4 reached',
      'women-share - 2/4 undecided blanks',
    ]);
    const contradicting = producerSheet(`
      Tên chủ thể | Loại hình chủ thể | Đơn vị | Nữ làm chủ
      HTX A   | HTX               | Kbang  | Có
      HTX A   | HTX               | Kbang  | Không`);
    const report = reportTargets(records({ targets, producers: contradicting }), '2024-12-31');
    expect(report.targets.map(({ verdict }) => verdict)).toEqual(['reached', 'undecided']);
    expect(report.findings.map(({ rule }) => rule)).toContain('producer-conflict');
  });

  test('a product whose producer is not in the list is reported', () => {
    const some = {
      targets,
      producers: producerSheet('Tên chủ thể | Loại hình chủ thể | Đơn vị\nHTX A | HTX | Kbang'),
      products: productSheet(
        'Đơn vị | Tên sản phẩm | Chủ thể | Hạng sao | Ngày công nhận\nKbang | Gạo | Hộ B | 3 | 10/5/2024',
      ),
    };
    const report = reportTargets(records(some), '2024-12-31');
    expect(report.findings).toContainEqual(
      expect.objectContaining({ rule: 'producer-unlisted', producers: ['Hộ B'] }),
    );
  });

  test('"doanh nghiệp" of unstated size is neither small nor not', () => {
    const small = targetSheet('Chỉ tiêu\nÍt nhất 30% chủ thể là doanh nghiệp nhỏ và vừa');
    const of = (types: string): string[] =>
      lines(
        { targets: small, producers: producerSheet(`Tên chủ thể | Loại hình chủ thể\n${types}`) },
        '2024-12-31',
      );
    expect(of('A | Doanh nghiệp\nB | HTX')).toEqual(['small-enterprise-share - 0/2 undecided blanks']);
    expect(of('A | Doanh nghiệp\nB | DNNVV')).toEqual(['small-enterprise-share 50 1/2 reached']);
  });

  test('shares equal an independent count over random lists', () => {
    const row = fc.record({
      name: fc.constantFrom('HTX A', 'Hợp tác xã A', 'Hộ B', 'Công ty C', 'THT D', 'Hộ E'),
      unit: fc.constantFrom('Kbang', 'An Khê'),
    });
    const typeOf = (name: string): string =>
      /^(HTX|Hợp tác xã)/.test(name) ? 'cooperative' : name.startsWith('Hộ') ? 'household' : 'other';
    fc.assert(
      fc.property(fc.array(row, { maxLength: 30 }), (rows) => {
        const values = rows.map((each) => ({ ...each, type: typeOf(each.name) }));
        const [line] = lines(
          { targets: targets.slice(0, 1), producers: rowsOf(INPUTS.producers, values, 'Chủ thể') },
          '2024-12-31',
        );
        const once = new Set(rows.map(({ name, unit }) => `${name.replace('Hợp tác xã', 'HTX')} ${unit}`));
        const cooperatives = [...once].filter((name) => name.startsWith('HTX')).length;
        if (once.size === 0) expect(line).toBe('cooperative-share - undecided no-producers');
        else expect(line).toContain(` ${cooperatives}/${once.size} `);
      }),
      { numRuns: 1000 },
    );
  });
});

test('a reported value that the sheets do not bear out', () => {
  const some = {
    products: productSheet(
      'Đơn vị | Tên sản phẩm | Hạng sao | Ngày công nhận | Hình thức\nKbang | Gạo | 3 | 10/5/2024 | Mới',
    ),
    targets: targetSheet(
      'Chỉ tiêu | Kế hoạch | Năm, giai đoạn | Thực hiện\nSản phẩm mới | 2 | 2024 | 2\nĐẩy mạnh hợp tác | nhiều | |',
    ),
  };
  const report = reportTargets(records(some), '2024-12-31');
  expect(report.findings.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual([
    'target-missed warning',
    'target-unreadable warning',
    'target-actual-differs warning',
  ]);
  expect(reportTargets(records(some), '2024-12-30').findings[0]).toMatchObject({
    severity: 'info',
    open: true,
  });
});

describe('an undecided target names the columns that leave it open', () => {
  const women = targetSheet('Chỉ tiêu\nÍt nhất 40% chủ thể là nữ');
  const trained = targetSheet('Chỉ tiêu\nÍt nhất 30% lao động qua đào tạo');
  const small = targetSheet('Chỉ tiêu\nÍt nhất 30% chủ thể là doanh nghiệp nhỏ và vừa');
  const columns = (targets: Partial<Records>['targets'], some: Partial<Records>): string[] =>
    reportTargets(records({ ...(targets ? { targets } : {}), ...some }), '2024-12-31').targets.flatMap(
      (result) =>
        undecidedBy(result).map(({ layout, field, why, count }) => `${layout}/${field}: ${why} ${count}`),
    );

  test('blank', () => {
    const producers = producerSheet('Tên chủ thể | Nữ làm chủ\nA | Có\nB | \nC | ');
    expect(columns(women, { producers })).toEqual(['producers/womenLed: blank 2']);
    expect(columns(women, { producers: producerSheet('Tên chủ thể | Nữ làm chủ\nA | Có') })).toEqual([]);
  });

  test('contradicting', () => {
    const producers = producerSheet('Tên chủ thể | Nữ làm chủ\nA | Có\nA | Không');
    expect(columns(women, { producers })).toEqual(['producers/womenLed: contradicting 2']);
  });

  /** The helpers give a sheet every column of its layout. */
  function withoutColumns<R extends { readonly at: RecordAt }>(rows: readonly R[], ...fields: string[]): R[] {
    return rows.map((row) => {
      const columns = Object.entries(row.at.columns).filter(([field]) => !fields.includes(field));
      return { ...row, at: { ...row.at, columns: Object.fromEntries(columns) } };
    });
  }

  test('a column that is not there', () => {
    const producers = producerSheet('Tên chủ thể | Loại hình chủ thể\nA | HTX\nB | Hộ');
    expect(columns(women, { producers: withoutColumns(producers, 'womenLed') })).toEqual([
      'producers/womenLed: no-column 2',
    ]);
    const listed = withoutColumns(
      productSheet('Tên sản phẩm | Chủ thể | Hạng sao | Ngày công nhận\nGạo | HTX A | 3 | 10/5/2024'),
      'sex',
    );
    expect(columns(women, { products: listed })).toEqual(['products/sex: no-column 1']);
    expect(columns(trained, { products: listed })).toEqual([
      'producers/trainedWorkers: no-column 1',
      'producers/workers: no-column 1',
    ]);
  });

  test('both columns of one share, and a word that says too little', () => {
    const workers = producerSheet('Tên chủ thể | Số lao động | Lao động qua đào tạo\nA | 10 | \nB |  | 3');
    expect(columns(trained, { producers: workers })).toEqual([
      'producers/trainedWorkers: blank 1',
      'producers/workers: blank 1',
    ]);
    const producers = producerSheet('Tên chủ thể | Loại hình chủ thể\nA | Doanh nghiệp\nB | HTX');
    expect(columns(small, { producers })).toEqual(['producers/type: vague 1']);
  });
});
