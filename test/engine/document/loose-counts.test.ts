import { checked, plan, shownChecks } from './plans';

/** What a few sentences of a plan for 2025 agree and differ in: rule, verdict, figures. */
function shown(body: string): string[] {
  return shownChecks(checked(plan('2025', body)).text);
}

/*
 * More figures that no single word ties together, and those that look like such and are none: of them nothing is said.
 */
test.each<[string, string, string[]]>([
  [
    'pointing back: pass',
    'Công nhận thêm 22 sản phẩm. Trong 22 sản phẩm nói trên, thành phố có 04 sản phẩm.',
    ['text-repeated pass: 22 22'],
  ],
  [
    'pointing back: fail',
    'Công nhận thêm 22 sản phẩm. Trong 25 sản phẩm nói trên, thành phố có 04 sản phẩm.',
    ['text-repeated fail: 22 25 (warning)'],
  ],
  [
    'pointing back: undecided',
    'Công nhận thêm 22 sản phẩm. Trong 61 sản phẩm nói trên, thành phố có 04 sản phẩm.',
    [],
  ],
  [
    'the same words again: fail',
    'Có 51 hồ sơ đạt yêu cầu. Trong 54 hồ sơ đạt yêu cầu có 34 hồ sơ sản phẩm mới.',
    ['text-repeated fail: 51 54 (warning)'],
  ],
  [
    'two rounds together: pass',
    'Đợt 2 công nhận 49 sản phẩm. Cùng với 37 sản phẩm đợt 1, cả năm công nhận 86 sản phẩm.',
    ['text-raised pass: 86 37 49'],
  ],
  [
    'two rounds together: fail',
    'Đợt 2 công nhận 49 sản phẩm. Cùng với 37 sản phẩm đợt 1, cả năm công nhận 89 sản phẩm.',
    ['text-raised fail: 89 37 49 (warning)'],
  ],
  ['two rounds together: undecided', 'Cùng với 20 sản phẩm mới, hỗ trợ 30 sản phẩm đã có.', []],
  [
    'counts raised: pass',
    'Củng cố 60 hợp tác xã; thành lập mới 30 hợp tác xã, đưa tổng số hợp tác xã lên 90.',
    ['text-raised pass: 90 30 60'],
  ],
  [
    'counts raised: fail',
    'Củng cố 60 hợp tác xã; thành lập mới 30 hợp tác xã, đưa tổng số hợp tác xã lên 95.',
    ['text-raised fail: 95 30 60 (warning)'],
  ],
  [
    'counts raised: undecided',
    'Thành lập mới 10 hợp tác xã, nâng số hợp tác xã có liên kết lên 45 hợp tác xã.',
    [],
  ],
  [
    'money raised: fail',
    'Bổ sung 3.000 triệu đồng, nâng tổng vốn lên 12.800 triệu đồng (đã giao 9.500 triệu đồng).',
    ['text-raised fail: 12800 3000 9500 (warning)'],
  ],
  ['more than there are: fail', 'Kiểm tra tại 14/11 huyện, thành phố.', ['text-sum fail: 14 (warning)']],
  [
    'more than there are, said with words: fail',
    'Tỉnh có 285 trong tổng số 220 xã đạt chuẩn.',
    ['text-sum fail: 285 (warning)'],
  ],
  ['some of all there are: undecided', 'Tỉnh có 185 trong tổng số 220 xã đạt chuẩn.', []],
  ['a range that runs backwards: fail', 'Có thêm từ 26-20 xã.', ['text-sum fail: 26-20 (warning)']],
  ['a range: undecided', 'Có thêm từ 16-20 xã.', []],
  ['more than was planned: undecided', 'Có 05/04 xã đạt chỉ tiêu kế hoạch.', []],
  [
    'a rate of what there was: pass',
    'Doanh thu đạt 415 tỷ đồng, tăng 65 tỷ đồng (tương ứng 18,6%) so với năm 2022.',
    ['text-share pass: 18.6 65 415'],
  ],
  [
    'a rate of what there was: fail',
    'Doanh thu đạt 415 tỷ đồng, tăng 65 tỷ đồng (tương ứng 16,6%) so với năm 2022.',
    ['text-share fail: 16.6 65 415 (warning)'],
  ],
  [
    'more than the plan, in per cent: fail',
    'Công nhận 74/70 sản phẩm, vượt 8,7% kế hoạch.',
    ['text-share fail: 8.7 74 (warning)'],
  ],
  [
    'of the figure behind: pass',
    'Đưa 157 sản phẩm lên sàn, bằng 86,7% tổng số 181 sản phẩm OCOP.',
    ['text-share pass: 86.7 157 181'],
  ],
  [
    'of the figure behind: fail',
    'Đưa 157 sản phẩm lên sàn, bằng 83,7% tổng số 181 sản phẩm OCOP.',
    ['text-share fail: 83.7 157 181 (warning)'],
  ],
  [
    'of what is called so: fail',
    'Doanh thu đạt 320 tỷ đồng, lợi nhuận 48 tỷ đồng, bằng 18% doanh thu.',
    ['text-share fail: 18 48 320 (warning)'],
  ],
  [
    'sent back in two ways: pass',
    'Tiếp nhận 58 hồ sơ. Có 51 hồ sơ đạt yêu cầu, 05 hồ sơ cần bổ sung và 02 hồ sơ bị trả lại.',
    ['text-sum pass: 2 58 51 5'],
  ],
  [
    'sent back in two ways: fail',
    'Tiếp nhận 58 hồ sơ. Có 51 hồ sơ đạt yêu cầu, 05 hồ sơ cần bổ sung và 04 hồ sơ bị trả lại.',
    ['text-sum fail: 4 58 51 5 (warning)'],
  ],
  [
    'members by office: fail',
    'Hội đồng gồm 11 thành viên: 01 Chủ tịch, 01 Phó Chủ tịch, 07 ủy viên.',
    ['text-sum fail: 11 1 1 7 (warning)'],
  ],
  [
    'members by office: undecided',
    'Hội đồng gồm 13 thành viên: 01 Chủ tịch, 02 Phó Chủ tịch và các ủy viên.',
    [],
  ],
  [
    'names of products: pass',
    'Có 04 sản phẩm được công nhận: gừng Kỳ Sơn, bò giàng Nậm Cắn, thổ cẩm Noọng Dẻ, trà tuyết shan.',
    ['text-list-count pass: 4'],
  ],
  [
    'names of products: fail',
    'Có 05 sản phẩm được công nhận: gừng Kỳ Sơn, bò giàng Nậm Cắn, thổ cẩm Noọng Dẻ, trà tuyết shan.',
    ['text-list-count fail: 5 (warning)'],
  ],
  [
    'names of products: undecided',
    'Có 05 sản phẩm tiêu biểu: gừng Kỳ Sơn, bò giàng Nậm Cắn, thổ cẩm Noọng Dẻ,…',
    [],
  ],
  [
    'in order from the first: fail',
    'Mở 4 lớp: lớp thứ nhất 42 người, lớp thứ hai 38 người, lớp thứ ba 45 người.',
    ['text-list-count fail: 4 (warning)'],
  ],
  [
    'names that begin alike: fail',
    'Có 05 tiểu ban: tiểu ban nội dung, tiểu ban hậu cần, tiểu ban tuyên truyền và tiểu ban an ninh.',
    ['text-list-count fail: 5 (warning)'],
  ],
  [
    'what comes in two years: pass',
    'Đã có 243 sản phẩm.\n\nNăm 2024 công nhận mới 30 sản phẩm; năm 2025 công nhận mới 27 sản phẩm; hết năm 2025 đạt 300 sản phẩm.',
    ['text-raised pass: 300 30 27 243'],
  ],
  [
    'a number shared out twice: fail',
    'Giao 45 sản phẩm, trong đó: 30 sản phẩm mới, 12 sản phẩm đánh giá lại; 33 sản phẩm đạt 3 sao, 09 sản phẩm đạt 4 sao.',
    ['text-sum fail: 45 30 12 (warning)'],
  ],
  [
    'all other units: fail',
    'Có 16 điểm bán hàng, trong đó: thị xã Vĩnh Châu 05 điểm, thị xã Ngã Năm 06 điểm, các huyện 07 điểm.',
    ['text-sum fail: 16 5 6 7 (error)'],
  ],
  [
    'a norm over the plan’s products: pass',
    'Phát triển 18 sản phẩm, gồm 10 sản phẩm mới và 08 sản phẩm đánh giá lại.\n\nHỗ trợ hồ sơ 450 triệu đồng (bình quân 25 triệu đồng/sản phẩm).',
    ['text-sum pass: 18 10 8', 'text-product pass: 450 18 25'],
  ],
  [
    'for each of two things: undecided',
    'Có 171 người, thu nhập 7,5 triệu đồng/người/tháng, tăng 0,9 triệu đồng so với năm 2024 (6,6 triệu đồng/người/tháng).',
    ['text-raised pass: 7.5 0.9 6.6'],
  ],
  [
    'some of the whole: undecided',
    'Có 60 sản phẩm, trong đó 20 sản phẩm của hợp tác xã, 25 sản phẩm của hộ kinh doanh và 14 sản phẩm 4 sao.',
    [],
  ],
  [
    'from and to: pass',
    'Huyện có 14 sản phẩm được công nhận, nâng tổng số từ 22 lên 36 sản phẩm, tăng 63,6% so với năm 2022.',
    ['text-raised pass: 36 14 22', 'text-share pass: 63.6 36 22'],
  ],
  [
    'from and to: fail',
    'Huyện có 14 sản phẩm được công nhận, nâng tổng số từ 22 lên 38 sản phẩm.',
    ['text-raised fail: 38 14 22 (warning)'],
  ],
  [
    'from and to: undecided',
    'Huyện hỗ trợ 5 sản phẩm, nâng tỷ lệ và nâng số sản phẩm lên sàn từ 22 lên 49 sản phẩm.',
    [],
  ],
  [
    'one of two breakdowns makes the whole: fail',
    'Có 84 sản phẩm, trong đó 65 sản phẩm 3 sao, 17 sản phẩm 4 sao; thực phẩm 69 sản phẩm, đồ uống 05 sản phẩm, thủ công mỹ nghệ 10 sản phẩm.',
    ['text-sum pass: 84 69 5 10', 'text-sum fail: 84 65 17 (warning)'],
  ],
])('%s', (_, body, expected) => expect(shown(body)).toEqual(expected));

const TABLE = `| TT | Huyện | Tổng số sản phẩm | Số chủ thể |
| 1 | Huyện Văn Lang | 34 | 20 |
| 2 | Huyện Hữu Lũng | 48 | 31 |
| 3 | Huyện Chi Lăng | 29 | 17 |
| | Tổng | 111 | 68 |`;

test.each<[string, string, string[]]>([
  [
    'rows: pass',
    'Huyện Hữu Lũng có 48 sản phẩm, huyện Văn Lang có 34 sản phẩm.',
    ['text-appendix pass: 48', 'text-appendix pass: 34'],
  ],
  [
    'rows: fail',
    'Huyện Hữu Lũng có 48 sản phẩm, huyện Văn Lang có 37 sản phẩm.',
    ['text-appendix pass: 48', 'text-appendix fail: 37 (warning)'],
  ],
  [
    'rows, a figure by itself: fail',
    'Nhiều nhất là huyện Hữu Lũng với 46 sản phẩm.',
    ['text-appendix fail: 46 (warning)'],
  ],
  ['rows, something else: undecided', 'Huyện Hữu Lũng có thêm 18 sản phẩm mới.', []],
])('%s', (_, body, expected) => expect(shown(`Kết quả như sau:\n\n${TABLE}\n\n${body}`)).toEqual(expected));
