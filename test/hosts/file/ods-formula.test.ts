import { excelFormula } from '../../../src/hosts/file/ods-formula';

describe('formulas of OpenDocument in the form of Excel', () => {
  it.each([
    ['of:=SUM([.A1:.B2];2)', 'SUM(A1:B2,2)'],
    ["of:=[$'Biểu 3'.$A$1]", "'Biểu 3'!$A$1"],
    ['of:=[Sheet2.A1]+[.B$2]', 'Sheet2!A1+B$2'],
    ["of:=SUM(['Biểu ''3'.A1:.B2])", "SUM('Biểu ''3'!A1:B2)"],
    ['of:=[Sheet2.A1:Sheet2.B2]', 'Sheet2!A1:B2'],
    ['of:=IF([.A1]="a;b";{1;2|3;4};"[.A1]")', 'IF(A1="a;b",{1,2;3,4},"[.A1]")'],
    ['of:=SUM([.A:.A];[.1:.2])', 'SUM(A:A,1:2)'],
    ['of:=SUM([.A1:.A2]~[.C1])', 'SUM(A1:A2,C1)'],
    ['of:=[.#REF!]', '#REF!'],
    ['msoxl:=SUM(A1,B1)', 'SUM(A1,B1)'],
    ["of:=['file:///a.ods'#$S.A1]", "['file:///a.ods'#$S.A1]"],
  ])('%s is %s', (written, excel) => {
    expect(excelFormula(written)).toBe(excel);
  });
});
