import { checked, plan, shownChecks } from './plans';

/** What a few sentences of a plan for 2025 agree and differ in: rule, verdict, figures. */
function shown(body: string): string[] {
  return shownChecks(checked(plan('2025', body)).text);
}

/*
 * Figures whose words say that they come of others, but not of which: those around them decide. One wrong digit is a
 * warning; what no single digit explains may be told of something else, and of that nothing is said.
 */
test.each<[string, string, string[]]>([
  [
    'a share of what is told before: pass',
    'Tổng số chủ thể toàn huyện là 80 chủ thể. Số chủ thể là hợp tác xã 32 chủ thể, đạt tỷ lệ 40%.',
    ['text-share pass: 40 32 80'],
  ],
  [
    'a share of what is told before: fail',
    'Tổng số chủ thể toàn huyện là 80 chủ thể. Số chủ thể là hợp tác xã 32 chủ thể, đạt tỷ lệ 46%.',
    ['text-share fail: 46 32 80 (warning)'],
  ],
  [
    'a share of what is told before: undecided',
    'Tổng số chủ thể toàn huyện là 80 chủ thể. Số chủ thể là hợp tác xã 32 chủ thể, đạt tỷ lệ 75%.',
    [],
  ],
  [
    'a share of what was given, told once: fail',
    'Dự toán giao 1.600 triệu đồng; đã giải ngân 1.200 triệu đồng, đạt 78% dự toán.',
    ['text-share fail: 78 1200 1600 (warning)'],
  ],
  [
    'a share of what was given: undecided',
    'Dự toán giao 1.600 triệu đồng; đã giải ngân 1.200 triệu đồng, đạt 41% dự toán.',
    [],
  ],
  [
    'growth: pass',
    'Số hộ vay vốn cùng kỳ năm trước là 250 hộ, năm nay là 200 hộ, giảm 20%.',
    ['text-share pass: 20 200 250'],
  ],
  [
    'growth: fail',
    'Doanh thu cùng kỳ năm trước đạt 30 tỷ đồng, năm nay đạt 36 tỷ đồng, tăng 26%.',
    ['text-share fail: 26 36 30 (warning)'],
  ],
  ['growth, of nothing told: undecided', 'Doanh thu năm nay đạt 36 tỷ đồng, tăng 57%.', []],
  [
    'beyond the plan: pass',
    'Kế hoạch giao 40 sản phẩm, thực hiện 44 sản phẩm, vượt 10% kế hoạch.',
    ['text-share pass: 10 44 40'],
  ],
  [
    'beyond the plan, told behind: fail',
    'Đã công nhận 44 sản phẩm (kế hoạch 40 sản phẩm), vượt kế hoạch 16%.',
    ['text-share fail: 16 44 40 (warning)'],
  ],
  [
    'beyond the plan, where a former year is told: undecided',
    'Thực hiện 44 sản phẩm, vượt 10% kế hoạch giao. Năm 2024 thực hiện 36 sản phẩm.',
    [],
  ],
  [
    'a step: pass',
    'Cùng kỳ năm trước có 42 đề án, năm nay có 56 đề án, nhiều hơn 14 đề án.',
    ['text-raised pass: 56 14 42'],
  ],
  [
    'a step: fail',
    'Cùng kỳ năm trước có 42 đề án, năm nay có 56 đề án, nhiều hơn 17 đề án.',
    ['text-equation fail: 17 56 42 (warning)'],
  ],
  ['a step: undecided', 'Cùng kỳ năm trước có 42 đề án, năm nay có 56 đề án, nhiều hơn 33 đề án.', []],
  [
    'a step below the plan: fail',
    'Kế hoạch giao 60 lớp, thực hiện 52 lớp, thấp hơn 6 lớp.',
    ['text-equation fail: 6 60 52 (warning)'],
  ],
  ['a step below the plan: undecided', 'Kế hoạch giao 60 lớp, thực hiện 52 lớp, thấp hơn 31 lớp.', []],
  [
    'what is left: pass',
    'Chương trình có 70 tiêu chí. Đến nay đã hoàn thành 52 tiêu chí. Cần hoàn thành 18 tiêu chí nữa.',
    ['text-equation pass: 18 70 52'],
  ],
  [
    'what is left: fail',
    'Chương trình có 70 tiêu chí. Đến nay đã hoàn thành 52 tiêu chí. Cần hoàn thành 13 tiêu chí nữa.',
    ['text-equation fail: 13 70 52 (warning)'],
  ],
  [
    'what is left: undecided',
    'Chương trình có 70 tiêu chí. Đến nay đã hoàn thành 52 tiêu chí. Cần hoàn thành 41 tiêu chí nữa.',
    [],
  ],
  [
    'what is left of several: pass',
    'Toàn tỉnh nhận 48 hồ sơ. Có 36 hồ sơ 3 sao, 8 hồ sơ 4 sao; còn 4 hồ sơ chưa đạt.',
    ['text-equation pass: 4 48 36 8'],
  ],
  [
    'what is left of several: fail',
    'Toàn tỉnh nhận 48 hồ sơ. Có 36 hồ sơ 3 sao, 8 hồ sơ 4 sao; còn 7 hồ sơ chưa đạt.',
    ['text-equation fail: 7 48 36 8 (warning)'],
  ],
  [
    'what is left of several, none of which is left of another: undecided',
    'Toàn tỉnh nhận 48 hồ sơ. Có 36 hồ sơ 3 sao, 8 hồ sơ 4 sao; còn 22 hồ sơ chưa đạt.',
    [],
  ],
  [
    'raised by what comes: pass',
    'Toàn huyện có 24 sản phẩm đạt 4 sao. Nâng hạng 5 sản phẩm, đưa số sản phẩm 4 sao lên 29 sản phẩm.',
    ['text-equation pass: 29 24 5'],
  ],
  [
    'raised by what comes: fail',
    'Toàn huyện có 24 sản phẩm đạt 4 sao. Nâng hạng 5 sản phẩm, đưa số sản phẩm 4 sao lên 27 sản phẩm.',
    ['text-equation fail: 27 24 5 (warning)'],
  ],
  [
    'raised by what comes: undecided',
    'Toàn huyện có 24 sản phẩm đạt 4 sao. Nâng hạng 5 sản phẩm, đưa số sản phẩm 4 sao lên 61 sản phẩm.',
    [],
  ],
  [
    'raised from what there is, nobody says by what: undecided',
    'Toàn huyện có 24 sản phẩm đạt 4 sao. Đưa số sản phẩm 4 sao lên 29 sản phẩm.',
    [],
  ],
  [
    'lowered by what goes, told once: fail',
    'Đầu năm có 325 hộ nghèo. Phấn đấu giảm 60 hộ nghèo, đưa số hộ nghèo xuống còn 285 hộ.',
    ['text-equation fail: 60 325 285 (warning)'],
  ],
  [
    'lowered by what goes: undecided',
    'Đầu năm có 325 hộ nghèo. Phấn đấu giảm 60 hộ nghèo, đưa số hộ nghèo xuống còn 114 hộ.',
    [],
  ],
  [
    'so many times another: pass',
    'Tổng vốn ngân sách tỉnh hỗ trợ 9.850 triệu đồng. Vốn huy động 29.550 triệu đồng, gấp 3 lần vốn hỗ trợ của tỉnh.',
    ['text-product pass: 29550 9850 3'],
  ],
  [
    'so many times another: fail',
    'Tổng vốn ngân sách tỉnh hỗ trợ 9.850 triệu đồng. Vốn huy động 29.550 triệu đồng, gấp 5 lần vốn hỗ trợ của tỉnh.',
    ['text-product fail: 29550 9850 5 (warning)'],
  ],
  [
    'so many times another that is no total: undecided',
    'Vốn ngân sách tỉnh hỗ trợ 9.850 triệu đồng. Vốn huy động 51.200 triệu đồng, gấp 3 lần vốn hỗ trợ của tỉnh.',
    [],
  ],
  [
    'so many times what it was: pass',
    'Số chủ thể tăng từ 20 lên 50 chủ thể, gấp 2,5 lần.',
    ['text-product pass: 50 20 2.5'],
  ],
  [
    'so many times what it was: fail',
    'Số chủ thể tăng từ 20 lên 50 chủ thể, gấp 3,5 lần.',
    ['text-product fail: 50 20 3.5 (warning)'],
  ],
  ['so many times what it was: undecided', 'Số chủ thể tăng từ 20 lên 50 chủ thể, gấp 8,7 lần.', []],
  [
    'what there is when all has come and gone: pass',
    'Đầu năm có 175 hợp tác xã, thành lập mới 12 hợp tác xã, giải thể 3 hợp tác xã, cuối năm có 184 hợp tác xã.',
    ['text-equation pass: 184 175 12 3'],
  ],
  [
    'what there is when all has come and gone: fail',
    'Doanh số cho vay 18,5 tỷ đồng, thu nợ 12,3 tỷ đồng; dư nợ đầu năm 15,8 tỷ đồng, dư nợ cuối năm 23 tỷ đồng.',
    ['text-equation fail: 23 15.8 18.5 12.3 (warning)'],
  ],
  [
    'what there is when all has come and gone: undecided',
    'Đầu năm có 175 hợp tác xã, thành lập mới 12 hợp tác xã, giải thể 3 hợp tác xã, cuối năm có 240 hợp tác xã.',
    [],
  ],
  [
    'things of several kinds together: pass',
    'Tập huấn cho 320 cán bộ, 450 chủ thể và 130 cán bộ xã, cộng 900 người.',
    ['text-sum pass: 900 320 450 130'],
  ],
  [
    'things of several kinds together: undecided',
    'Có 30 mô hình, 12 doanh nghiệp và 18 hợp tác xã, cộng 70 chủ thể.',
    [],
  ],
  [
    'things of one kind, others told beside them: fail',
    'Mở 4 lớp cho 120 người, 3 lớp cho 90 người, cộng 260 người.',
    ['text-sum fail: 260 120 90 (error)'],
  ],
  [
    'so many with so many each, together: pass',
    'Tập huấn cho 840 lượt cán bộ: 14 lớp ngắn ngày, mỗi lớp 50 người và 4 lớp chuyên sâu, mỗi lớp 35 người.',
    ['text-equation pass: 840 14 50 4 35'],
  ],
  [
    'so many with so many each, together: fail',
    'Tập huấn cho 880 lượt cán bộ: 14 lớp ngắn ngày, mỗi lớp 50 người và 4 lớp chuyên sâu, mỗi lớp 35 người.',
    ['text-equation fail: 880 14 50 4 35 (warning)'],
  ],
  [
    'so many with so many each, together: undecided',
    'Tập huấn cho 300 lượt cán bộ: 14 lớp ngắn ngày, mỗi lớp 50 người và 4 lớp chuyên sâu, mỗi lớp 35 người.',
    [],
  ],
  [
    'so many with so many each before their total, one of them told by itself: pass',
    'Trao 1 giải nhất 5 triệu đồng, 2 giải nhì mỗi giải 3 triệu đồng, 3 giải ba mỗi giải 2 triệu đồng; tổng tiền thưởng 17 triệu đồng.',
    ['text-equation pass: 17 1 5 2 3 3 2'],
  ],
  [
    'so many with so many each before their total: fail',
    'Hỗ trợ 12 sản phẩm mới mỗi sản phẩm 40 triệu đồng và 5 sản phẩm công nhận lại mỗi sản phẩm 20 triệu đồng, tổng cộng 680 triệu đồng.',
    ['text-equation fail: 680 12 40 5 20 (warning)'],
  ],
  [
    'so many with so many each, and their total in the next sentence: nothing is told of one of them',
    'Hỗ trợ 12 sản phẩm mới, mỗi sản phẩm 40 triệu đồng; 5 sản phẩm công nhận lại, mỗi sản phẩm 20 triệu đồng. Tổng kinh phí 580 triệu đồng.',
    [],
  ],
  [
    'what each of some of them has, beside what the others have: pass',
    'Tổ chức 3 lớp: 1 lớp cho cán bộ (30 người) và 2 lớp cho chủ thể (mỗi lớp 45 người), tổng số 120 người.',
    ['text-sum pass: 3 1 2', 'text-equation pass: 120 1 30 2 45'],
  ],
  [
    'what some of them come to, each so much: pass',
    'Kinh phí 3 lớp là 96 triệu đồng, trong đó lớp cán bộ 28 triệu đồng, 2 lớp chủ thể 68 triệu đồng (34 triệu đồng/lớp).',
    ['text-sum pass: 96 28 68', 'text-product pass: 68 2 34'],
  ],
  [
    'what two kinds come to, each so much, and both together: pass',
    'Tổ chức 5 hội chợ, trong đó 2 hội chợ cấp tỉnh 300 triệu đồng (150 triệu đồng/hội chợ) và 3 hội chợ cấp xã 120 triệu đồng (40 triệu đồng/hội chợ), tổng kinh phí 420 triệu đồng.',
    [
      'text-sum pass: 5 2 3',
      'text-sum pass: 420 300 120',
      'text-product pass: 300 2 150',
      'text-product pass: 120 3 40',
    ],
  ],
  [
    'shares, and behind them their amounts in the same order: pass',
    'Kinh phí 8.000 triệu đồng. Nguồn: ngân sách tỉnh 40%, ngân sách xã 35%, chủ thể 25%; tương ứng 3.200 triệu đồng, 2.800 triệu đồng và 2.000 triệu đồng.',
    ['text-share pass: 40 3200 8000', 'text-share pass: 35 2800 8000', 'text-share pass: 25 2000 8000'],
  ],
  [
    'shares, and behind them their amounts in the same order: fail',
    'Kinh phí 8.000 triệu đồng. Nguồn: ngân sách tỉnh 50%, ngân sách xã 20%, chủ thể 30%; tương ứng 4.000 triệu đồng, 1.700 triệu đồng và 2.400 triệu đồng.',
    [
      'text-share pass: 50 4000 8000',
      'text-share fail: 20 1700 8000 (warning)',
      'text-share pass: 30 2400 8000',
    ],
  ],
  [
    'groups of which the text says that they may overlap: undecided',
    'Trong 120 sản phẩm có 45 sản phẩm của phụ nữ, 38 sản phẩm của thanh niên và 60 sản phẩm của đồng bào dân tộc thiểu số (một sản phẩm có thể tính vào nhiều nhóm).',
    [],
  ],
  [
    'raised from what there was: pass',
    'Giai đoạn 2026-2027 công nhận 35 sản phẩm, giai đoạn 2028-2030 công nhận 45 sản phẩm, cả giai đoạn 80 sản phẩm, đưa tổng số từ 120 sản phẩm lên 200 sản phẩm.',
    ['text-raised pass: 200 80 120'],
  ],
  [
    'two columns and their totals, of which one was told before: pass',
    'Năm 2026 có thêm 40 sản phẩm.\n\nMiền núi 5 xã với 12 sản phẩm, đồng bằng 9 xã với 20 sản phẩm, ven biển 3 xã với 8 sản phẩm; cộng 17 xã với 40 sản phẩm.',
    ['text-sum pass: 17 5 9 3', 'text-sum pass: 40 12 20 8'],
  ],
  [
    'a cap for each is no rate: undecided',
    'Hỗ trợ 100% chi phí thiết kế bao bì nhưng không quá 30 triệu đồng/sản phẩm; 50% chi phí kiểm nghiệm, tối đa 5 triệu đồng/sản phẩm. Dự kiến hỗ trợ 20 sản phẩm, kinh phí 650 triệu đồng.',
    [],
  ],
])('%s', (_, body, expected) => expect(shown(body)).toEqual(expected));
