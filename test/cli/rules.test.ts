import { RULES } from '../../src/locales/findings';
import { STAR_RULES } from '../../src/engine/layouts/star-rules';
import { TEMPLATE_IDS } from '../../src/engine/filling/template';
import { PRESETS } from '../../src/engine/targets/presets';
import { run } from './run';

test('every rule, sheet, star rule and preset is told with what it stands on', async () => {
  const { stdout, exitCode } = await run(['rules'], {});
  expect(exitCode).toBe(0);
  const lines = stdout.trim().split('\n');
  expect(lines).toHaveLength(
    Object.keys(RULES).length + TEMPLATE_IDS.length + STAR_RULES.length + PRESETS.length,
  );
  for (const line of lines) expect(line).toContain('Căn cứ: ');
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
  expect(stderr).toMatch(/nào tên "toString"\. Gõ "phuluc rules" để xem các tên/);
});

test('a sheet and a rule of stars, by their names', async () => {
  const { stdout } = await run(['rules', 'product-plan', 'QD148-2023'], {});
  expect(stdout).toBe(
    [
      'Biểu mẫu dự kiến sản phẩm (product-plan). Căn cứ: Kế hoạch 2581/KH-UBND ngày 07/11/2022 của UBND tỉnh Gia Lai, Phụ lục 1.',
      'Quy định hạng sao 148/QĐ-TTg (QD148-2023), từ 24/02/2023 đến 05/7/2025, công nhận có hiệu lực 36 tháng. Căn cứ: Quyết định 148/QĐ-TTg ngày 24/02/2023 (theo nguồn dẫn lại, chưa đọc văn bản gốc).',
      '',
    ].join('\n'),
  );
});
