import { checkPlan } from '../../src/engine/check';
import { vi } from '../../src/locales/vi/pane';
import { toldCounts } from '../../src/reporting/counts';
import { reportText } from '../../src/reporting/report-text';
import { LOCALES } from '../../src/locales';
import { planOf } from '../engine/document/plans';

const APART = planOf('Trồng 12 ha chè và mở 05 lớp tập huấn.');
const TOGETHER = planOf('Công nhận 30 sản phẩm, gồm 20 sản phẩm 3 sao và 10 sản phẩm 4 sao.');

test('a text whose figures say nothing of each other is told as a text', () => {
  const result = checkPlan([APART]);
  expect(toldCounts(result)).toMatchObject({ identities: 0, figures: 2 });
  expect(vi.check.headline(toldCounts(result))).toBe(
    'Đã đọc 2 số trong lời văn, chưa có số nào đối chiếu được với nhau.',
  );
  expect(reportText(result, LOCALES.vi)).toMatch(/^Lời văn chưa có số nào đối chiếu được với nhau/u);
});

test('of a text that was checked the comparisons are counted', () => {
  const counts = toldCounts(checkPlan([TOGETHER]));
  expect(vi.check.cleanText(counts.identities, counts.figures ?? 0)).toBe(
    'Đã đối chiếu 1 chỗ giữa 3 số trong lời văn: phần với tổng, tỷ lệ, mức tăng giảm, số nêu nhiều lần.',
  );
});
