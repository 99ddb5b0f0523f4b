/** @jest-environment jsdom */
import { readPlainText } from '../../../src/engine/document/plain-text';
import { pastedText } from '../../../src/taskpane/parts/pasted-text';

const WORD = `<html><head><style>p {margin:0}</style></head><body>
<table border=0><tr><td><p>ỦY BAN NHÂN DÂN</p></td><td><p>CỘNG HÒA XÃ HỘI CHỦ NGHĨA
VIỆT NAM</p></td></tr></table>
<p class=MsoNormal><b>Phụ lục
01</b></p>
<p class=MsoListParagraph><![if !supportLists]><span>1.<span>&nbsp;&nbsp; </span></span><![endif]>Mục tiêu</p>
<table><tr><td rowspan=2><p>STT</p></td><td rowspan=2>Đơn vị</td><td colspan=2>Năm 2024</td></tr>
<tr><td>Tổng</td><td>Mới</td></tr>
<tr><td>1</td><td><p>An</p><p>Khê</p></td><td>1.200</td><td></td></tr></table>
<p>Hết</p></body></html>`;

it('tables of the clipboard are lines with tabs, with blanks where a cell spans', () => {
  expect(pastedText(WORD)).toBe(
    [
      'ỦY BAN NHÂN DÂN',
      '',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      '',
      'Phụ lục 01',
      '1. Mục tiêu',
      '',
      'STT\tĐơn vị\tNăm 2024\t',
      '\t\tTổng\tMới',
      '1\tAn Khê\t1.200\t',
      '',
      'Hết',
    ].join('\n'),
  );
});

it('the text that is made of them is read as such', () => {
  const { sheets, text } = readPlainText(pastedText(WORD) ?? '', 'dán.txt');
  expect(sheets.map(({ name }) => name)).toEqual(['Phụ lục 01']);
  expect(text?.paragraphs.map(({ text: words }) => words)).toContain('Mục tiêu');
});

it.each([
  ['no HTML', ''],
  ['HTML without a table', '<p>Kế hoạch</p>'],
])('%s: the plain text is taken', (_, html) => {
  expect(pastedText(html)).toBeUndefined();
});

it('what only looks like a table runs nothing and fetches nothing', () => {
  const html =
    '<table><tr><td><img src="http://x.invalid/a" onerror="throw 1"><script>throw 1</script>a</td></tr></table>';
  expect(pastedText(html)).toBe('a');
});

it('spans without end are cut', () => {
  const html =
    '<table><tr><td colspan=9999999 rowspan=9999999>a</td></tr><tr><td>b</td><td>c</td></tr><tr><td>d</td></tr></table>';
  expect(pastedText(html)?.split('\n')[0]?.length).toBeLessThan(600);
});
