import { getFormatInfo } from 'numfmt';
import { formatSections, sectionFor } from '../../../src/engine/grid/number-format';

/* numfmt reads the same codes: what both know must agree. */
test.each([
  '0',
  '0.00',
  '#,##0',
  '#,##0.00',
  '#,##0.##',
  '#,##0,',
  '#,##0,,',
  '0.0,,',
  '0%',
  '0.00%',
  '#,##0_);(#,##0)',
  '#,##0.00_);[Red](#,##0.00)',
  '_-* #,##0_-;\\-* #,##0_-;_-* "-"??_-;_-@_-',
  '#,##0\\ "₫"',
  '0" triệu đồng"',
  '0"%"',
  '[$-42A]#,##0',
  'd-mmm',
  'd-mmm-yy',
  'mmm-yy',
  'dd/mm/yyyy',
  'm/d/yy h:mm',
  'h:mm:ss.0',
  '[h]:mm',
  'h:mm AM/PM',
  '[$-1010000]d/m/yyyy;@',
  'yyyy"năm"mm"tháng"',
  '@',
  'General',
])('%s is read as numfmt reads it', (code) => {
  const info = getFormatInfo(code);
  const [section] = formatSections(code);
  expect(section?.kind === 'date').toBe(info.isDate);
  expect(section?.kind === 'text').toBe(info.isText);
  expect(section?.kind === 'general').toBe(info.type === 'general');
  expect(section?.percent).toBe(info.isPercent);
  if (section?.kind !== 'number') return;
  expect(section.decimals).toBe(info.maxDecimals);
  expect(section.exponent).toBe(Math.round(Math.log10(info.scale)));
});

test('which section is used', () => {
  const used = (code: string, value: number): string | undefined => sectionFor(code, value)?.behind;
  expect([5, -5, 0].map((value) => used('0"a";0"b";0"c"', value))).toEqual(['a', 'b', 'c']);
  expect([5, -5, 0].map((value) => used('0"a";0"b"', value))).toEqual(['a', 'b', 'a']);
  expect([5, -5].map((value) => used('0"a"', value))).toEqual(['a', 'a']);
  expect([50, 5].map((value) => used('[>10]0"many";0"few"', value))).toEqual(['many', 'few']);
  expect(used('[>10]0"many";[>5]0"some"', 1)).toBeUndefined();
});
