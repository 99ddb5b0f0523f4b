import { toPlain } from '../../../src/engine/decimal';
import { checkAmountWords, wordsIn } from '../../../src/engine/funding/words';

function said(...cells: string[]): string[] {
  const sheet = { name: 'S', rows: [cells.map((value) => ({ value }))] };
  const found = wordsIn([{ file: 'f.xlsx', sheets: [sheet] }], new Set(['f.xlsx\nS']));
  return found.map((each) => {
    const [finding] = checkAmountWords(each, undefined);
    return `${each.words ? toPlain(each.words) : '?'} by ${each.figure ? toPlain(each.figure) : 'nothing'}: ${finding ? finding.verdict : 'agrees'}`;
  });
}

test.each([
  [['3.000.000.000 đồng (bằng chữ: Ba tỷ đồng)'], ['3000000000 by 3000000000: agrees']],
  [['3.000.000.000 đồng (Ba tỷ đồng)'], ['3000000000 by 3000000000: agrees']],
  [['3.100.000.000 đồng (Ba tỷ đồng)'], ['3000000000 by 3100000000: fail']],
  [['1,2 tỷ đồng (một tỷ hai trăm ba mươi triệu đồng)'], ['1230000000 by 1230000000: agrees']],
  [['1,2 tỷ đồng (một tỷ ba trăm triệu đồng)'], ['1300000000 by 1200000000: fail']],
  [['5 triệu đồng (bằng chữ: nam trieu môt đồng)'], ['? by 5000000: undecided']],
  [['Bằng chữ:', 'Ba tỷ đồng'], ['3000000000 by nothing: agrees']],
  [['hỗ trợ hai trăm triệu đồng cho mỗi xã'], []],
  [
    ['500.000đ (Năm trăm nghìn đồng) và 2 triệu đồng (ba triệu đồng)'],
    ['500000 by 500000: agrees', '3000000 by 2000000: fail'],
  ],
])('%j', (cells, expected) => {
  expect(said(...cells)).toEqual(expected);
});
