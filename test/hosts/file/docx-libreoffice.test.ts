import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbook } from '../../../src/hosts/file/open-workbook';
import { shown, values } from './document-parts';

const FILE = join(__dirname, '..', '..', 'fixtures', 'documents', 'libreoffice.docx');

/** A page with a letter's head, lists, and a table merged both ways in a table, converted by LibreOffice 7.4. */
it('a document that another program wrote', async () => {
  const book = await openWorkbook(new Uint8Array(readFileSync(FILE)), 'a.docx');
  expect(shown(book)).toEqual([
    'ỦY BAN NHÂN DÂN TỈNH A',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'KẾ HOẠCH',
    'Dẫn đậm và m²',
    '[1.] Một',
    '  [a.] con',
    '  [b.] con2',
    '[2.] Hai',
    '  [•] gạch',
    'PHỤ LỤC I',
    '(Kèm theo Kế hoạch số 1/KH-UBND)',
    'Đơn vị tính: triệu đồng',
  ]);
  expect(values(book)).toEqual([
    ['PHỤ LỤC I'],
    ['(Kèm theo Kế hoạch số 1/KH-UBND)'],
    ['Đơn vị tính: triệu đồng'],
    ['STT', 'Đơn vị', 'Năm 2024'],
    ['', '', 'NSNN', 'Vốn khác'],
    ['1', 'An Khê', '1.200', '3'],
    ['2', 'Kbang\ndòng hai', '5', '4\na\nb'],
    ['3', 'X', '', '9'],
  ]);
  expect(book.sheets[0]?.merges).toContainEqual({ top: 6, left: 2, bottom: 7, right: 2 });
});
