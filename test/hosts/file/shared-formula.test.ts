import { movedFormula, sharedFormula } from '../../../src/hosts/file/shared-formula';

describe('a shared formula, three rows down and one column to the right', () => {
  it.each([
    ['A1+B2', 'B4+C5'],
    ['SUM(D8:D20)', 'SUM(E11:E23)'],
    ['$A1+A$1+$A$1', '$A4+B$1+$A$1'],
    ['SUM(C:C)', 'SUM(D:D)'],
    ['SUM($C:C)', 'SUM($C:D)'],
    ['SUM(4:5)', 'SUM(7:8)'],
    ["'Biểu A1'!A1", "'Biểu A1'!B4"],
    ['Sheet1!A1', 'Sheet1!B4'],
    ['S1!A1', 'S1!B4'],
    ['"A1"&A1', '"A1"&B4'],
    ['LOG10(A1)', 'LOG10(B4)'],
    ['ROUND(A1,2)*1.5E3', 'ROUND(B4,2)*1.5E3'],
    ['tổng_A1+A1', 'tổng_A1+B4'],
    ['Table1[[#This Row],[A1]]+A1', 'Table1[[#This Row],[A1]]+B4'],
    ['AB1Đ+A1', 'AB1Đ+B4'],
    ['A1048576', 'B3'],
    ['XFD1', 'A4'],
    ['#REF!+A1', '#REF!+B4'],
  ])('%s becomes %s', (formula, moved) => {
    expect(movedFormula(sharedFormula(formula), 3, 1)).toBe(moved);
    expect(movedFormula(sharedFormula(formula), 0, 0)).toBe(formula);
  });
});
