import { toPlain } from '../../../src/engine/decimal';
import { ordinalTexts, formattedFigure } from '../../../src/engine/grid/shown-figure';

function said(value: number, format: string | undefined): string {
  const shown = formattedFigure(value, format);
  if (shown.kind === 'date') return `${shown.iso}: ${shown.typed.map((parts) => parts.join('-')).join(' ')}`;
  if (shown.kind === 'mark') return `${shown.mark}${shown.literal === '' ? '' : ` "${shown.literal}"`}`;
  const { unit, decimals, exponent } = shown;
  const named =
    unit.kind === 'money' ? ` đồng^${unit.exponent}` : unit.kind === 'counted' ? ` ${unit.noun}` : '';
  return [
    toPlain(shown.printed),
    unit.kind === 'percent' ? '%' : '',
    named,
    decimals === undefined ? '' : ` .${decimals}`,
    exponent === 0 ? '' : ` ×10^${exponent}`,
    shown.per === undefined ? '' : ` per ${shown.per}`,
  ].join('');
}

test.each<[number, string | undefined, string]>([
  [1234.5, undefined, '1234.5'],
  [1234.5, 'General', '1234.5'],
  [0.1 + 0.2, 'General', '0.3'],
  [1234.5, '#,##0', '1235 .0'],
  [1234.5, '#,##0.00', '1234.5 .2'],
  [1_234_567_891, '#,##0,,', '1235 .0 ×10^-6'],
  [1_234_567, '#,##0,', '1235 .0 ×10^-3'],
  [1_234_567_891, '0.0,,', '1234.6 .1 ×10^-6'],
  [1_234_567_891, '0.0,,," tỷ"', '1.2 đồng^9 .1 ×10^-9'],
  [1200, '0" triệu đồng"', '1200 đồng^6 .0'],
  [1.25, '0.0" tỷ"', '1.3 đồng^9 .1'],
  [1.25, '0.0\\ "tỷ"', '1.3 đồng^9 .1'],
  [200_000_000, '#,##0 "đ"', '200000000 đồng^0 .0'],
  [200_000_000, '#,##0\\ [$₫-42A]', '200000000 đồng^0 .0'],
  [200_000_000, '_-* #,##0\\ "₫"_-;\\-* #,##0\\ "₫"_-;_-* "-"??\\ "₫"_-;_-@_-', '200000000 đồng^0 .0'],
  [50, '0" triệu đồng/sản phẩm"', '50 đồng^6 .0 per sản phẩm'],
  [5, '00" lớp"', '5 lớp .0'],
  [37.9, '0.0"%"', '37.9% .1'],
  [0.379, '0.0%', '37.9% .1 ×10^2'],
  [0.379, '0%', '38% .0 ×10^2'],
  [-12.5, '#,##0.0_);(#,##0.0)', '-12.5 .1'],
  [-12.5, '#,##0.0;-#,##0.0', '-12.5 .1'],
  [-12.5, '0.0;0.0', '12.5 .1'],
  [-12.5, '0.0', '-12.5 .1'],
  [1_500_000, '[>=1000000]0.0,,"tr";[>=1000]0,"k";0', '1.5 đồng^6 .1 ×10^-6'],
  [1500, '[>=1000000]0.0,,"tr";[>=1000]0,"k";0', '2 đồng^3 .0 ×10^-3'],
  [15, '[>=1000000]0.0,,"tr";[>=1000]0,"k";0', '15 .0'],
  [12, '@', '12'],
  [1.5, '# ?/?', '1.5'],
  [1234.5, '0.00E+00', '1234.5'],
  [5, '[Red]0', '5 .0'],
  [5, '0 tỷ', '5 đồng^9 .0'],
  [5, 'không phải mẫu số [', '5'],
])('%s in %s', (value, format, expected) => {
  expect(said(value, format)).toBe(expected);
});

test.each<[number, string, string]>([
  [0, '#,##0;-#,##0;"-"', 'dash "-"'],
  [0, '_-* #,##0_-;\\-* #,##0_-;_-* "-"??_-;_-@_-', 'dash "-"'],
  [0, '#,###', 'empty'],
  [0.3, '#,###', 'empty'],
  [5, ';;;', 'empty'],
  [0, '0;-0;"không"', 'words "không"'],
])('%s in %s prints no digit', (value, format, expected) => {
  expect(said(value, format)).toBe(expected);
});

test.each<[number, string, string]>([
  [46149, 'd-mmm', '2026-05-07: 5-7 7-5'],
  [46023, 'd-mmm', '2026-01-01: 1-1'],
  [46149, 'dd/mm', '2026-05-07: 5-7 7-5'],
  [43952, 'mmm-yy', '2020-05-01: 5-20'],
  [36925, 'dd/mm/yyyy', '2001-02-03: 3-2-1 2-3-1 1-2-3 2-3 3-2'],
  [46149.5, 'dd/mm/yyyy hh:mm', '2026-05-07: '],
  [0.5, '[h]:mm', '1899-12-31: '],
  [46149, '[$-42A]d mmmm;@', '2026-05-07: 5-7 7-5'],
])('%s in %s is a day', (value, format, expected) => {
  expect(said(value, format)).toBe(expected);
});

test.each<[number, string | undefined, string[]]>([
  [1.2, undefined, ['1.2']],
  [1.2000000000000002, undefined, ['1.2']],
  [1.1, '0.00', ['1.10', '1.1']],
  [3, undefined, ['3']],
  [46023, 'd-mmm', ['1.1']],
  [46054, 'd-mmm', ['2.1', '1.2']],
])('%s in %s as a row number', (value, format, expected) => {
  expect(ordinalTexts(value, format)).toEqual(expected);
});
