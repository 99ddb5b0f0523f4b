// Authors a workbook such as people make: product rows under a title, and everything around them that a program
// which saves workbooks may lose. Run by Node itself (excelize's loader does not run inside jest):
//   node author-rich-workbook.mjs OUT.xlsx
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { init } from 'excelize-wasm';

const [out] = process.argv.slice(2);
const folder = dirname(createRequire(import.meta.url).resolve('excelize-wasm'));
const excelize = await init(join(folder, 'excelize.wasm.gz'));
const book = excelize.NewFile();
const must = ({ error, ...rest }) => {
  if (error) throw new Error(error);
  return rest;
};

const SHEET = 'Sản phẩm';
must(book.SetSheetName('Sheet1', SHEET));
const HEAD = ['STT', 'Đơn vị', 'Tên sản phẩm', 'Nhóm sản phẩm', 'Hình thức', 'Năm'];
const ROWS = [
  [1, 'Mang Yang', 'Mật ong', 'Nhóm thực phẩm', 'Mới', 2023],
  [2, 'Mang Yang', 'Cà phê bột', 'Nhóm đồ uống', 'Mới', 2024],
  [3, 'Kbang', 'Măng khô', 'Nhóm thực phẩm', 'Nâng hạng', 2023],
  [4, 'Kbang', '=1+1 là tên lạ', 'Nhóm thực phẩm', 'Mới', 2024],
];
must(book.SetCellStr(SHEET, 'A1', 'DANH MỤC SẢN PHẨM OCOP'));
must(book.SetSheetRow(SHEET, 'A3', HEAD));
ROWS.forEach((row, index) => must(book.SetSheetRow(SHEET, `A${index + 4}`, row)));
must(book.SetCellStr(SHEET, 'C7', ROWS[3][2]));
must(book.SetCellFormula(SHEET, 'H4', 'COUNTA(C4:C7)'));

const { style } = must(
  book.NewStyle({
    Font: { Bold: true, Family: 'Arial', Size: 11, Color: '#C00000' },
    Fill: { Type: 'pattern', Pattern: 1, Color: ['#FFF2CC'] },
    Border: [{ Type: 'bottom', Color: '#0000FF', Style: 2 }],
    CustomNumFmt: '#,##0.000 "sp"',
  }),
);
must(book.SetCellStyle(SHEET, 'A3', 'F3', style));
must(book.SetColWidth(SHEET, 'C', 'C', 33.5));
must(
  book.AddDataValidation(SHEET, {
    AllowBlank: true,
    ShowErrorMessage: true,
    Type: 'list',
    Sqref: 'E4:E50',
    Formula1: '"Mới,Nâng hạng,Đánh giá lại"',
  }),
);
must(book.SetDefinedName({ Name: 'TongSanPham', RefersTo: `'${SHEET}'!$H$4`, Comment: 'tổng' }));
must(book.SetDefinedName({ Name: '_xlnm.Print_Titles', RefersTo: `'${SHEET}'!$3:$3`, Scope: SHEET }));
must(book.AddComment(SHEET, { Author: 'Huyện', Cell: 'B4', Paragraph: [{ Text: 'Đã rà soát' }] }));
must(book.SetConditionalFormat(SHEET, 'F4:F7', [{ Type: 'cell', Criteria: '>', Value: '2023', Format: 0 }]));
must(book.NewSheet('Biểu đồ'));
must(
  book.AddChart('Biểu đồ', 'B2', {
    Type: excelize.Col,
    Series: [{ Name: 'Năm', Categories: `'${SHEET}'!$C$4:$C$7`, Values: `'${SHEET}'!$F$4:$F$7` }],
    Title: [{ Text: 'Sản phẩm theo năm' }],
  }),
);
const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
must(
  book.AddPictureFromBytes('Biểu đồ', 'J2', {
    Extension: '.png',
    File: Uint8Array.from(Buffer.from(PIXEL, 'base64')),
    Format: { AltText: 'Dấu' },
  }),
);
must(book.AddTable('Biểu đồ', { Range: 'A20:B23', Name: 'Bang1', StyleName: 'TableStyleMedium2' }));
const { buffer, error } = book.WriteToBuffer();
if (error) throw new Error(error);
writeFileSync(out, Buffer.from(buffer));
process.exit(0);
