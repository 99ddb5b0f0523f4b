import fc from '../../property';
import { textEntry } from '../../../src/hosts/excel/text-entry';
import { type } from '../../excel-host/typing';
import type { ModelCell } from '../../excel-host/model';

const typed = (entry: unknown, format = 'General'): ModelCell => {
  const cell: ModelCell = { value: null, format, look: new Map() };
  type(cell, entry);
  return cell;
};

describe('text as it has to be typed', () => {
  it.each([
    // words as they are, so that no apostrophe shows in the formula bar
    ['Huyện Chư Păh', 'Huyện Chư Păh'],
    ['(Kèm theo Kế hoạch số 123/KH-UBND)', '(Kèm theo Kế hoạch số 123/KH-UBND)'],
    ['Năm 2021', 'Năm 2021'],
    ['', ''],
    // what Excel would make something else of
    ['=HYPERLINK("http://x")', `'=HYPERLINK("http://x")`],
    ['+84 987', "'+84 987"],
    ['-', "'-"],
    ['@ocop', "'@ocop"],
    ["'đã có dấu nháy", "''đã có dấu nháy"],
    ['53.773', "'53.773"],
    ['(5)', "'(5)"],
    ['3-2', "'3-2"],
    ['Tháng 3 2021', "'Tháng 3 2021"],
    ['Mar 2021', "'Mar 2021"],
    ['true', "'true"],
    ['#N/A', "'#N/A"],
    ['1E5', "'1E5"],
  ])('%s', (text, entry) => {
    expect(textEntry(text)).toBe(entry);
  });

  it('any text comes back as it was, in plain cells and in text cells', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('General', '@'), (text, format) => {
        const cell = typed(textEntry(text), format);
        expect(cell.formula).toBeUndefined();
        expect(cell.value ?? '').toBe(text);
      }),
    );
  });
});
