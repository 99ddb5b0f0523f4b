import { awaitingRecognition } from '../../../src/engine/tallying/awaiting';
import { productSheet } from './sheets';

/** potential star, who must recognise it, and whether it goes back. */
function awaiting(text: string): string[] {
  return awaitingRecognition(productSheet(text)).map(({ potential, recognisedBy, goesBack, rule }) =>
    [
      potential.kind === 'star' ? potential.stars : potential.kind,
      recognisedBy ?? '-',
      goesBack ? 'goes back' : '',
      rule.number,
    ].join(' '),
  );
}

test('who must recognise it, under the rule of the day of assessment', () => {
  expect(
    awaiting(`
      Tên sản phẩm | Tổng điểm | Ngày đánh giá | Hạng sao
      Ba 2022      | 60        | 23/02/2023    |
      Ba 2023      | 60        | 24/02/2023    |
      Ba 2025      | 60        | 06/7/2025     |
      Ba 2026      | 60        | 22/5/2026     |
      Bốn 2023     | 70        | 24/02/2023    |
      Năm 2025     | 90        | 21/5/2026     |
      Năm 2026     | 90        | 22/5/2026     |
      Giữa khung   | 89,5      | 23/02/2023    |
      Dưới 50      | 49,99     | 24/02/2023    |
      Đã có        | 60        | 24/02/2023    | 3`),
  ).toEqual([
    '3 province  1048/QĐ-TTg',
    '3 district  148/QĐ-TTg',
    '3 province  1489/QĐ-TTg',
    '3 province-chairman  26/2026/QĐ-TTg',
    '4 province  148/QĐ-TTg',
    '5 centre  1489/QĐ-TTg',
    '5 minister  26/2026/QĐ-TTg',
    'gap -  1048/QĐ-TTg',
    '2 - goes back 148/QĐ-TTg',
  ]);
});
