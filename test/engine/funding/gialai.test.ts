import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toPlain } from '../../../src/engine/decimal';
import type { Workbook } from '../../../src/engine/grid/grid';
import { openWorkbook } from '../../../src/hosts/file/open-workbook';
import { gialaiBudgetBooks } from '../../generators/districts/gialai';
import { bookOf, sheetFromText } from '../../generators/districts/sheets';
import { analysed, differenceLines, findingLines } from './sheets';

const SAMPLES = join(__dirname, '../../../assets/samples');
const FUNDING_RULES = /^(?:funding|scale|share|words|unit-(?:sent|other))/;

async function sample(name: string): Promise<Workbook> {
  return openWorkbook(new Uint8Array(readFileSync(join(SAMPLES, name))), name);
}

/** What the plan's own text says, figures as a clerk would type them. */
const promises = (state: string, stateShare: string, otherShare = '79,43%'): Workbook =>
  bookOf(
    'ke-hoach.xlsx',
    sheetFromText(
      'Thông tin',
      `
THÔNG TIN KẾ HOẠCH
Thông tin | Giá trị
Từ năm | 2021
Đến năm | 2025
Đơn vị tính | triệu đồng
Tổng kinh phí | 269295
Ngân sách nhà nước | ${state}
Vốn khác | 213895
Tỷ lệ NSNN | "${stateShare}"
Tỷ lệ vốn khác | "${otherShare}"
`,
    ),
  );

describe.each(['gialai-numbers.xlsx', 'gialai-text.xlsx'])('Gia Lai, %s', (file) => {
  test('269.295 = 55.400 + 213.895, 20,57 % and 79,43 %', async () => {
    const { summary } = analysed([await sample(file)]);
    expect(summary?.total && toPlain(summary.total)).toBe('269295');
    expect(summary?.state).toMatchObject({ amount: { digits: 55_400n }, share: { digits: 2057n, scale: 2 } });
    expect(summary?.other).toMatchObject({
      amount: { digits: 213_895n },
      share: { digits: 7943n, scale: 2 },
    });
    expect(summary?.byUnit).toHaveLength(19);
    expect(summary?.byYear.map(({ year, total }) => `${year} ${toPlain(total)}`)).toEqual([
      '2021 54160',
      '2022 80733',
      '2023 47450',
      '2024 41886',
      '2025 45066',
    ]);
  });

  test("agrees with its plan's own figures", async () => {
    const result = analysed([await sample(file), promises('55400', '20,57%')]);
    expect(differenceLines(result)).toEqual([]);
    expect(findingLines(result).filter((line) => FUNDING_RULES.test(line))).toEqual([]);
    expect(findingLines(result).filter((line) => line.startsWith('sum-of-parts info'))).toHaveLength(11);
  });

  test('a figure of the plan that differs is told, and the share that goes with it', async () => {
    const result = analysed([await sample(file), promises('55500', '20,57%')]);
    expect(differenceLines(result)).toEqual(['TỔNG CỘNG period state: 55400 / 55500, different']);
    expect(findingLines(result).filter((line) => FUNDING_RULES.test(line))).toEqual([
      'funding-mismatch error TỔNG CỘNG state',
      'share-mismatch error state',
    ]);
  });

  test('shares that make 101 % are told', async () => {
    const result = analysed([await sample(file), promises('55400', '20,57%', '80,43%')]);
    expect(findingLines(result).filter((line) => FUNDING_RULES.test(line))).toEqual([
      'share-mismatch error other',
      'share-mismatch error',
    ]);
  });

  test.each(['one-sheet', 'workbook-per-unit'] as const)(
    'agrees with what its districts sent, in đồng (%s): rounding told apart from difference',
    async (spread) => {
      const books = gialaiBudgetBooks(spread, { form: 'wide', measure: 'dong' });
      const result = analysed([await sample(file)], books);
      expect(differenceLines(result).filter((line) => !line.endsWith('rounding'))).toEqual([]);
      expect(
        findingLines(result).filter((line) => FUNDING_RULES.test(line) && !line.includes('info')),
      ).toEqual([]);
    },
  );
});
