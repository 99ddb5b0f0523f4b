/** Where the sample workbook stands beside the page. */
export const SAMPLE = 'assets/samples/gialai-numbers.xlsx';
