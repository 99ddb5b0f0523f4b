import { chartSheet } from '../../../src/engine/filling/chart-sheet';
import { fillPlan } from '../../../src/engine/filling/fill-plan';
import { keepWorkbook } from '../../../src/hosts/file/keep-workbook';
import { writeWorkbook } from '../../../src/hosts/file/write-workbook';
import { Zip } from '../../../src/hosts/file/zip';
import { bookOf, sheetFromText } from '../../generators/districts/sheets';

const BOOK = bookOf(
  'a.xlsx',
  sheetFromText(
    'Dự toán',
    `DỰ TOÁN KINH PHÍ
Đơn vị tính: triệu đồng
STT | Đơn vị | Nội dung | Năm | Thành tiền | NSNN | Vốn khác
1 | Xã A | Bao bì | 2026 | 320 | 120 | 200
2 | Xã B | Tập huấn | 2026 | 50 | 50 | 0
3 | Xã A | Bao bì | 2027 | 340 | 130 | 210`,
  ),
);
const result = fillPlan([BOOK], { charts: true });
const charts = result.plan.sheets.find(({ name }) => name === 'Biểu đồ');

test('state and other funding by year and by unit, by links to the appendix', () => {
  expect(charts?.charts?.map(({ title, kind, stacked }) => [title, kind, stacked])).toEqual([
    ['Kinh phí theo năm, triệu đồng', 'column', true],
    ['Kinh phí cả giai đoạn theo đơn vị, triệu đồng', 'bar', true],
  ]);
  const shown = (charts?.rows ?? []).flatMap((row) =>
    row?.[1]?.formula === undefined ? [] : [row.map((cell) => cell?.value)],
  );
  expect(shown).toEqual([
    ['Năm 2026', 170, 200],
    ['Năm 2027', 130, 210],
    ['Xã A', 250, 410],
    ['Xã B', 50, 0],
  ]);
  expect(charts?.rows.flatMap((row) => row ?? []).find((cell) => cell?.formula)?.formula).toMatch(
    /^'Phụ lục I'!/,
  );
});

test('many units take whole pages, each unit once', () => {
  const units = Array.from(
    { length: 95 },
    (_, index) => `${index + 1} | Xã ${index + 1} | Bao bì | 2026 | 5 | 2 | 3`,
  );
  const book = bookOf(
    'b.xlsx',
    sheetFromText(
      'Dự toán',
      ['STT | Đơn vị | Nội dung | Năm | Thành tiền | NSNN | Vốn khác', ...units].join('\n'),
    ),
  );
  const { plan } = fillPlan([book], { charts: true, measure: 'trieu', inputMeasure: 'trieu' });
  const drawn = plan.sheets.find(({ name }) => name === 'Biểu đồ');
  expect(
    drawn?.charts?.map(({ title, from, to }) => [title.replace(/.* \(/, '('), from.row, to.row]),
  ).toEqual([
    ['Kinh phí theo năm, triệu đồng', 1, 21],
    ['(1-40/95)', 45, 87],
    ['(41-80/95)', 89, 131],
    ['(81-95/95)', 133, 153],
  ]);
  const names = drawn?.rows.map((row) => row?.[0]?.value).filter((value) => String(value).startsWith('Xã '));
  expect(new Set(names).size).toBe(95);
});

test('in a file lying bars begin with the first unit, and the scale lies below', async () => {
  const zip = new Zip(await writeWorkbook(result.plan.sheets));
  const [standing = '', lying = ''] = await Promise.all(
    [1, 2].map((number) => zip.xml(`xl/charts/chart${number}.xml`)),
  );
  const categories = (xml: string) => /<c:catAx>.*<\/c:catAx>/s.exec(xml)?.[0];
  expect(categories(standing)).toContain('<c:orientation val="minMax"/>');
  expect(categories(lying)).toContain('<c:orientation val="maxMin"/>');
  expect(/<c:valAx>.*<\/c:valAx>/s.exec(lying)?.[0]).toContain('<c:crosses val="max"/>');
});

test('charts stand in a new file and in a kept one, and filling again changes nothing', async () => {
  const count = (bytes: Uint8Array): number =>
    new Zip(bytes).names().filter((name) => /charts\/chart\d+\.xml$/.test(name)).length;
  expect(count(await writeWorkbook(result.plan.sheets))).toBe(2);
  const kept = await keepWorkbook(await writeWorkbook(BOOK.sheets), result.plan);
  expect(count(kept)).toBe(2);
  const again = fillPlan([{ ...BOOK, sheets: [...BOOK.sheets, ...result.plan.sheets] }], { charts: true });
  expect(again.plan.sheets).toEqual([]);
});

test('without an appendix to draw there is no sheet', () => {
  expect(chartSheet('Biểu đồ', [])).toBeUndefined();
  expect(fillPlan([BOOK], {}).plan.sheets.some(({ name }) => name === 'Biểu đồ')).toBe(false);
});
