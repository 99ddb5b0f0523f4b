import { checked, plan, shownChecks, shownFindings } from './plans';

/* Calculations that a text itself writes out: every one is held, whole figures must be exact. */

const of = (body: string) => {
  const { text } = checked(plan('2025', body));
  return { checks: shownChecks(text), findings: shownFindings(text) };
};

test.each<[string, string[]]>([
  ['Tổng cộng 149 + 246 = 395 sản phẩm.', ['text-equation pass: 395 149 246']],
  ['Tổng cộng 10 + 20 + 30 = 60 sản phẩm.', ['text-equation pass: 60 10 20 30']],
  ['Số còn lại là 395 - 149 = 246 sản phẩm.', ['text-equation pass: 246 395 149']],
])('holds: %s', (body, checks) => {
  expect(of(body)).toEqual({ checks, findings: [] });
});

test.each([
  'Tổng cộng 149 + 246 = 405 sản phẩm.',
  'Tổng cộng 149 + 246 = 394 sản phẩm.',
  'Còn 395 - 149 = 236 sản phẩm.',
])('does not hold: %s', (body) => {
  expect(of(body).findings).toEqual(['error text-equation']);
});

test.each([
  'Có 149 sản phẩm và 246 sản phẩm.',
  'Giai đoạn 2021 - 2025 có 246 sản phẩm.',
  'Có 20 - 30 sản phẩm.',
])('is no calculation: %s', (body) => {
  const { checks, findings } = of(body);
  expect([...checks, ...findings].filter((line) => line.includes('text-equation'))).toEqual([]);
});
