import { RULES } from '../../src/locales/findings';
import { run } from './run';

test('every rule is told with its severity and what it stands on', async () => {
  const { stdout, exitCode } = await run(['rules'], {});
  expect(exitCode).toBe(0);
  expect(stdout.trim().split('\n')).toHaveLength(Object.keys(RULES).length);
});

test('one rule that a person asks about, in both languages', async () => {
  expect((await run(['rules', 'text-number'], {})).stdout).toBe(
    'Số lưu dưới dạng văn bản (Cần xem, text-number). Căn cứ: Excel: SUM bỏ qua ô văn bản.\n',
  );
  expect((await run(['rules', 'text-number', '--lang', 'en'], {})).stdout).toMatch(
    /^Figures stored as text \(To look at, text-number\)\. Stands on: /,
  );
});

test('as data', async () => {
  const { stdout } = await run(['rules', 'text-number', '--json'], {});
  expect(JSON.parse(stdout)).toEqual({
    rules: [
      {
        rule: 'text-number',
        label: 'Số lưu dưới dạng văn bản',
        severity: 'warning',
        origin: 'Excel: SUM bỏ qua ô văn bản',
      },
    ],
  });
});

test('no such rule', async () => {
  const { exitCode, stderr } = await run(['rules', 'toString'], {});
  expect(exitCode).toBe(2);
  expect(stderr).toContain('toString');
});
