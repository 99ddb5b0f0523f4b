import { checkPlan } from '../../../src/engine/check';
import fc from '../../property';
import { checked, plan, planOf, shownChecks } from './plans';

/** What a few sentences of a plan for 2025 agree and differ in: rule, verdict, figures. */
function shown(body: string): string[] {
  return shownChecks(checked(plan('2025', body)).text);
}

/* Kinds of figures that reports, news and decisions of provinces were seen to hold. */
test.each<[string, string, string[]]>([
  [
    'thousands as they are spoken: pass',
    'Huy động 30 ngàn 300 tỷ đồng, trong đó ngân sách 6 ngàn 060 tỷ đồng (chiếm 20%).',
    ['text-share pass: 20 6060 30300'],
  ],
  [
    'a fall by points: pass',
    'Tỷ lệ hộ nghèo giảm 3,8% (từ 16,3% xuống còn 12,5%).',
    ['text-equation pass: 3.8 12.5 16.3'],
  ],
  [
    'a fall by points: fail',
    'Tỷ lệ hộ nghèo giảm 6,8% (từ 16,3% xuống còn 12,5%).',
    ['text-equation fail: 6.8 12.5 16.3 (warning)'],
  ],
  ['a fall by a share of what there was: undecided', 'Tỷ lệ hộ nghèo giảm 20% (từ 10% xuống còn 8%).', []],
  [
    'years with colons, a last one behind và: pass',
    'Toàn huyện có 54 điểm bán hàng, gồm: năm 2023: 20 điểm, năm 2024: 16 điểm và năm 2025: 18 điểm.',
    ['text-sum pass: 54 20 16 18'],
  ],
  [
    'years with colons, a last one behind và: fail',
    'Toàn huyện có 54 điểm bán hàng, gồm: năm 2023: 20 điểm, năm 2024: 16 điểm và năm 2025: 13 điểm.',
    ['text-sum fail: 54 20 16 13 (error)'],
  ],
  [
    'what came and went: pass',
    'Thành lập mới 72 hợp tác xã, giải thể 18 hợp tác xã; số hợp tác xã tăng 54 hợp tác xã.',
    ['text-equation pass: 54 72 18'],
  ],
  [
    'what came and went: fail',
    'Thành lập mới 72 hợp tác xã, giải thể 18 hợp tác xã; số hợp tác xã tăng 57 hợp tác xã.',
    ['text-equation fail: 57 72 18 (warning)'],
  ],
  [
    'what came and went: undecided',
    'Thành lập mới 72 hợp tác xã, giải thể 18 hợp tác xã; số hợp tác xã tăng 31 hợp tác xã.',
    [],
  ],
  [
    'an odd noun among the parts: pass',
    'Có 479 hợp tác xã. Trong đó có 379 HTX nông nghiệp, 25 quỹ tín dụng, 75 HTX vận tải. Xét 479 hợp tác xã.',
    ['text-sum pass: 479 379 25 75'],
  ],
  [
    'places by name alone: fail',
    'Có 04 xã đạt chuẩn kiểu mẫu là Vũ Đông, Quỳnh Minh, Thụy Ninh, An Ninh và Tây Giang.',
    ['text-list-count fail: 4 (warning)'],
  ],
  [
    'places by name alone: pass',
    'Có 4 tỉnh Nam Định, Đồng Nai, Hưng Yên và Hà Nam hoàn thành nhiệm vụ.',
    ['text-list-count pass: 4'],
  ],
  [
    'a share of what the whole is a share of: pass',
    'Có 512 hộ nghèo, chiếm 1,42%, trong đó 256 hộ do ốm đau, chiếm 0,71%.',
    ['text-share pass: 0.71 256 512 1.42'],
  ],
  [
    'so many years: fail',
    'Giai đoạn 2023 - 2025 bố trí 24.000 triệu đồng, bình quân 6.000 triệu đồng/năm.',
    ['text-product fail: 24000 6000 (warning)'],
  ],
  [
    'a total raised again: fail',
    'Năm 2024 có thêm 52 sản phẩm, nâng tổng số lên 700 sản phẩm. Năm 2025 phát triển mới 60 sản phẩm, đưa tổng số lên 790 sản phẩm.',
    ['text-raised fail: 790 60 700 (warning)'],
  ],
  [
    'offices without a figure: pass',
    'Hội đồng gồm 11 thành viên (Chủ tịch, 02 Phó Chủ tịch và 08 ủy viên).',
    ['text-sum pass: 11 2 8'],
  ],
])('%s', (_, body, expected) => expect(shown(body)).toEqual(expected));

/* What two rounds of texts that nobody had seen before were found to hold, and what looks like it and is left alone. */
test.each<[string, string, string[]]>([
  [
    'units named before what each has: pass',
    'Phát triển 12 sản phẩm mới, cụ thể: các xã Ia Le, Ia Blứ mỗi xã 2 sản phẩm; xã Nhơn Hòa 5 sản phẩm; xã Chư Don 3 sản phẩm.',
    ['text-sum pass: 12 2 5 3'],
  ],
  [
    'units named before what each has: fail',
    'Phát triển 12 sản phẩm mới, cụ thể: các xã Ia Le, Ia Blứ mỗi xã 3 sản phẩm; xã Nhơn Hòa 5 sản phẩm; xã Chư Don 3 sản phẩm.',
    ['text-sum fail: 12 3 5 3 (warning)'],
  ],
  [
    'units of which only some are named: undecided',
    'Toàn huyện có 40 sản phẩm. Trong đó, nhiều nhất là xã Nhơn Hòa với 13 sản phẩm; xã Chư Don 12 sản phẩm; các xã Ia Le, Ia Blứ và Ia Dreng mỗi xã 4 sản phẩm.',
    [],
  ],
  [
    'the same words behind a figure: fail',
    'Hội đồng công nhận 28 sản phẩm đạt chứng nhận OCOP cấp quốc gia. Kết quả, 26 sản phẩm được công nhận đạt chứng nhận OCOP cấp quốc gia.',
    ['text-repeated fail: 28 26 (warning)'],
  ],
  [
    'the same words of two districts: undecided',
    'Huyện Kỳ Sơn có 28 sản phẩm đạt chứng nhận OCOP cấp quốc gia. Huyện Quế Phong có 26 sản phẩm đạt chứng nhận OCOP cấp quốc gia.',
    [],
  ],
  [
    'new ones and those again: fail',
    'Công nhận 8 sản phẩm. Trong đó, 8 sản phẩm đánh giá, phân hạng lần đầu và 1 sản phẩm đánh giá, phân hạng lại.',
    ['text-sum fail: 8 8 1 (warning)'],
  ],
  [
    'more than was told: pass',
    'Có 570 sản phẩm bao gồm 534 sản phẩm 3 sao, 35 sản phẩm 4 sao, 1 sản phẩm 5 sao và có thêm 2 sản phẩm tiềm năng 5 sao.',
    ['text-sum pass: 570 534 35 1'],
  ],
  [
    'shares of what the parts make: told once',
    'Cả huyện có 230 tổ hợp tác, gồm: 60 tổ hợp tác trồng trọt (chiếm 26,32%), 65 tổ hợp tác chăn nuôi (chiếm 28,51%), 47 tổ hợp tác dùng nước (chiếm 20,61%), 56 tổ hợp tác tổng hợp (chiếm 24,56%).',
    ['text-sum fail: 230 60 65 47 56 (warning)'],
  ],
  ['the time of the day: undecided', 'Hội nghị khai mạc lúc 08:15, Thứ Năm, bế mạc 16:51 (GMT+7).', []],
  [
    'parts that are more than the last figure above: undecided',
    'Huyện Mỹ Đức có 2 sản phẩm, huyện Ba Vì có 8 sản phẩm, quận Hà Đông có 2 sản phẩm.\n\nTrong đó, 10 sản phẩm được đánh giá là tiềm năng 5 sao.',
    [],
  ],
  [
    'a list that goes on: fail',
    'Công nhận 139 sản phẩm với 17 sản phẩm đạt hạng 4 sao (hạt sen, trà tâm sen…), 125 sản phẩm đạt hạng 3 sao.',
    ['text-sum fail: 139 17 125 (warning)'],
  ],
  [
    'the stars of one part: fail',
    'Có 22 sản phẩm tham gia đánh giá, trong đó 19 sản phẩm được công nhận, 2 sản phẩm 4 sao và 16 sản phẩm 3 sao.',
    ['text-sum fail: 19 2 16 (warning)'],
  ],
  [
    'with one that was told before: undecided',
    'Hội đồng chọn ra 50 sản phẩm để công nhận, đồng thời đề nghị Trung ương xét 1 sản phẩm hạng 5 sao.\n\nTrong số các sản phẩm được đề nghị, có 26 sản phẩm hạng 4 sao, 23 sản phẩm hạng 3 sao.',
    [],
  ],
  [
    'a name that ends in a number: undecided',
    'Hội đồng xếp loại 6 sản phẩm đạt 3 sao, gồm có táo sấy của HTX Phước Vinh; mật nho, vang nho 39 của Cơ sở Phước Thuận.',
    [],
  ],
  [
    'a share of a round figure: undecided',
    'Tổng doanh thu ước đạt gần 16 tỷ đồng.\n\nTrong đó, doanh thu gian hàng của tỉnh ước đạt 8,7 tỷ đồng, chiếm 53,7% tổng doanh thu.',
    [],
  ],
  ['a morning: undecided', 'Sáng 27-12, Hội đồng đánh giá, phân hạng sản phẩm của tỉnh đã họp.', []],
  [
    'owners in the list: fail',
    'Công nhận 5 sản phẩm của 4 chủ thể, gồm: Hương thảo VT của HTX Hương Thảo, xã Vĩnh Thủy; Mật ong Rú Lịnh của HTX Vĩnh Hòa; Nước mắm Tùng Vân của Cơ sở Tùng Vân, thị trấn Cửa Tùng và Tinh dầu Mộc Sương của HTX Vĩnh Chấp, xã Vĩnh Chấp.',
    ['text-list-count fail: 5 (warning)'],
  ],
  [
    'owners and their products: undecided',
    'Công nhận 9 sản phẩm: HTX Hoa Lộc; HTX Phú Lộc; Công ty Minh Lộc; HTX Quang Lộc.',
    [],
  ],
])('%s', (_, body, expected) => expect(shown(body)).toEqual(expected));

/** Parts of a whole under names of their own. */
const PARTS = fc.array(fc.integer({ min: 12, max: 480 }), { minLength: 3, maxLength: 6 });
const DISTRICTS = ['Hải Hậu', 'Giao Thủy', 'Xuân Trường', 'Trực Ninh', 'Nam Trực', 'Ý Yên'];

function listed(parts: readonly number[], whole: number, unit: string, times = 1): string {
  const named = parts.map((part, at) => `huyện ${DISTRICTS[at] ?? ''} ${dotted(part * times)} ${unit}`);
  return `Toàn tỉnh bố trí ${dotted(whole * times)} ${unit}, gồm: ${named.join(', ')}.`;
}

function dotted(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/gu, '.');
}

function verdicts(body: string): string[] {
  const { findings } = checkPlan([planOf(plan('2025', body))]);
  return findings.map(({ rule, severity }) => `${rule} ${severity}`).sort();
}

/* What is off by no more than half a unit of each figure is rounding in triệu and none in đồng: it is left out. */
test('the order of the parts and the unit of money change no verdict', () => {
  fc.assert(
    fc.property(PARTS, fc.oneof(fc.constant(0), fc.integer({ min: 4, max: 90 })), (parts, off) => {
      const whole = parts.reduce((sum, part) => sum + part, off);
      const plain = verdicts(listed(parts, whole, 'triệu đồng'));
      expect(verdicts(listed([...parts].reverse(), whole, 'triệu đồng'))).toEqual(plain);
      expect(verdicts(listed(parts, whole, 'đồng', 1_000_000))).toEqual(plain);
      // whatever they are called, what adds up is no error
      if (off === 0) expect(verdicts(listed(parts, whole, 'sản phẩm'))).toEqual([]);
    }),
    { numRuns: 25 },
  );
});

test('one digit changed in any part brings a finding', () => {
  fc.assert(
    fc.property(PARTS, fc.nat(), fc.integer({ min: 1, max: 9 }), (parts, which, more) => {
      const whole = parts.reduce((sum, part) => sum + part, 0);
      const at = which % parts.length;
      const wrong = parts.map((part, index) =>
        index === at ? part - (part % 10) + ((part + more) % 10) : part,
      );
      expect(verdicts(listed(wrong, whole, 'triệu đồng'))).not.toEqual([]);
    }),
    { numRuns: 25 },
  );
});
