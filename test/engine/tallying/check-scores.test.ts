import { toPlain } from '../../../src/engine/decimal';
import { STAR_RULES } from '../../../src/engine/layouts/star-rules';
import { parseDecimal } from '../../../src/engine/decimal';
import { checkScores } from '../../../src/engine/tallying/check-scores';
import { potentialStar } from '../../../src/engine/tallying/potential-star';
import { productSheet } from './sheets';

function potential(score: string, id: string): string {
  const rule = STAR_RULES.find((each) => each.id === id);
  const points = parseDecimal(score);
  if (!rule || !points) throw new Error('no such rule or score');
  const star = potentialStar(points, rule);
  return star.kind === 'star'
    ? String(star.stars)
    : star.kind === 'gap'
      ? `${star.lower}/${star.upper}`
      : '-';
}

describe('potentialStar', () => {
  test.each([
    // score, 1048 (whole-number bands), 148 and later (bands that meet)
    ['100', '5', '5'],
    ['90', '5', '5'],
    ['89.99', '4/5', '4'],
    ['89.5', '4/5', '4'],
    ['89', '4', '4'],
    ['70', '4', '4'],
    ['69.9', '3/4', '3'],
    ['50', '3', '3'],
    ['49.99', '2/3', '2'],
    ['49', '2', '2'],
    ['30', '2', '2'],
    ['29.01', '1/2', '1'],
    ['0', '1', '1'],
    ['100.01', '-', '-'],
    ['-0.5', '-', '-'],
  ])('%s points', (score, by1048, since148) => {
    expect(potential(score, 'QD1048-2019')).toBe(by1048);
    for (const id of ['QD148-2023', 'QD1489-2025', 'QD26-2026']) expect(potential(score, id)).toBe(since148);
  });
});

/** rule, verdict, cell row (1 is the first row under the header), and what it says. */
function found(text: string, planRule?: string): string[] {
  return checkScores(productSheet(text), planRule).map((finding) => {
    const rows = finding.cells.map(({ row }) => row).join(',');
    const about =
      finding.rule === 'star-score'
        ? ` ${String(finding.potential)} not ${finding.stars ?? '-'} by ${finding.starRule}`
        : finding.rule === 'score-range'
          ? ` ${finding.what} ${finding.found ? toPlain(finding.found) : ''} ${finding.most ? toPlain(finding.most) : ''}`
          : finding.rule === 'star-rule-assumed'
            ? ` ${finding.basis} ${finding.starRule}`
            : '';
    return `${finding.rule} ${finding.verdict} ${rows}${about}`.trim();
  });
}

describe('checkScores', () => {
  test('a star that the score does not give, by the rule of the day of assessment', () => {
    expect(
      found(`
        Tên sản phẩm | Tổng điểm | Ngày đánh giá | Hạng sao | Ngày công nhận
        Gạo Ia Lâu   | 89,5      | 23/02/2023    | 4        | 20/3/2023
        Cà phê Đak Đoa | 89,5    | 24/02/2023    | 4        | 20/3/2023
        Mật ong      | 69,9      | 24/02/2023    | 4        | 20/3/2023
        Hồ tiêu      | 71        | 01/6/2026     | 3        | 20/6/2026`),
    ).toEqual([
      'star-score undecided 1 4,5 not 4 by 1048/QĐ-TTg',
      'star-score fail 3 3 not 4 by 148/QĐ-TTg',
      'star-score fail 4 4 not 3 by 26/2026/QĐ-TTg',
    ]);
  });

  test('without a day of assessment the decision tells the rule, and that is said', () => {
    expect(
      found(`
        Tên sản phẩm | Tổng điểm | Hạng sao | Ngày công nhận | Năm
        Gạo          | 75        | 4        | 05/7/2025      | 2025
        Chè          | 75        | 4        | 06/7/2025      | 2025
        Rượu cần     | 75        | 4        |                | 2024`),
    ).toEqual([
      'star-rule-assumed undecided 1 decision 148/QĐ-TTg',
      'star-rule-assumed undecided 2 decision 1489/QĐ-TTg',
      'star-rule-assumed undecided 3 year 148/QĐ-TTg',
    ]);
  });

  test('parts beyond their maxima: A and C changed places in 2023', () => {
    expect(
      found(`
        Tên sản phẩm | Điểm A | Điểm B | Điểm C | Tổng điểm | Ngày đánh giá
        Một          | 36     | 20     | 30     | 86        | 10/6/2022
        Hai          | 36     | 20     | 30     | 86        | 10/6/2024
        Ba           | 30     | 20     | 38     | 88        | 10/6/2022
        Bốn          | 30     | 26     | 38     | 94        | 10/6/2024
        Năm          | 30     | 20     | 30     | 101       | 10/6/2024`),
    ).toEqual([
      'score-range fail 1 A 36 35',
      'score-range fail 4 B 26 25',
      'score-range fail 4 C 38 35',
      'score-range fail 5 total 101 100',
      'score-range fail 5 sum 101',
    ]);
  });

  test('parts that do not make up the total: proved, or explained by rounding', () => {
    expect(
      found(`
        Tên sản phẩm | Điểm A | Điểm B | Điểm C | Tổng điểm | Ngày đánh giá
        Khớp         | 30,25  | 20,5   | 25,25  | 76        | 10/6/2024
        Làm tròn     | 30,3   | 20,5   | 25,3   | 76        | 10/6/2024
        Sai          | 30,3   | 20,5   | 25,3   | 79        | 10/6/2024
        Thiếu phần   | 30,3   |        | 25,3   | 79        | 10/6/2024`),
    ).toEqual(['score-range rounding 2 sum 76', 'score-range fail 3 sum 79']);
  });

  test('under 50 points the file goes back; the total may come from the parts', () => {
    expect(
      found(`
        Tên sản phẩm | Điểm A | Điểm B | Điểm C | Tổng điểm | Ngày đánh giá
        Đủ           | 20     | 15     | 15     |           | 10/6/2024
        Chưa đủ      | 20     | 15     | 14,9   |           | 10/6/2024
        Chưa đủ nữa  |        |        |        | 49,99     | 10/6/2024`),
    ).toEqual(['score-below fail 2,3']);
  });

  test('a decision dated before its assessment', () => {
    expect(
      found(`
        Tên sản phẩm | Ngày đánh giá | Ngày công nhận
        Sau          | 10/6/2024     | 11/6/2024
        Cùng ngày    | 10/6/2024     | 10/6/2024
        Trước        | 10/6/2024     | 09/6/2024`),
    ).toEqual(['decision-before-assessment fail 3']);
  });
});
