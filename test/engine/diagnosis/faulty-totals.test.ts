import { diagnose } from '../../../src/engine/diagnosis/diagnose';
import { toPlain } from '../../../src/engine/decimal';
import { cellName } from '../../../src/engine/grid/address';
import { check, sheetOf } from '../plan-text';

/** Each failing sum with what is to be changed, and how many totals that mends. */
function corrected(rows: string): string[] {
  const { result } = diagnose(check(sheetOf('PL 1', `STT | Đơn vị | Tổng số | Nâng hạng | Mới\n${rows}`)));
  return result.findings.flatMap(({ rule, cells: [cell], suggestion }) => {
    if (rule !== 'sum-of-parts' || !cell) return [];
    const changes = (suggestion?.changes ?? []).map(
      ({ cell: at, to, formula, because }) =>
        `${cellName(at.row, at.col)}=${toPlain(to)} ${formula ?? ''} ${because}`,
    );
    return [
      `${cellName(cell.row, cell.col)} ${suggestion?.cause?.kind ?? changes.join()} ${suggestion?.mends?.length}`,
    ];
  });
}

test('a formula that leaves a part out is what is mended, with the totals that follow it', () => {
  expect(
    corrected(`1 | An Khê | 4 =D2+E2 | 1 | 3
       2 | Kbang | 7 =D3+E4 | 2 | 5
       3 | Ia Pa | 9 =D4+E4 | 4 | 5
       4 | Đak Pơ | 8 =D5+E5 | 2 | 6
       | Tổng cộng | 28 =SUM(C2:C5) | 9 =SUM(D2:D5) | 19 =SUM(E2:E5)`),
  ).toEqual([]);
  expect(
    corrected(`1 | An Khê | 4 =D2+E2 | 1 | 3
       2 | Kbang | 7 =D3+E4 | 2 | 9
       3 | Ia Pa | 9 =D4+E4 | 4 | 5
       4 | Đak Pơ | 8 =D5+E5 | 2 | 6
       | Tổng cộng | 28 =SUM(C2:C5) | 9 =SUM(D2:D5) | 23 =SUM(E2:E5)`),
  ).toEqual(['C3 C3=11 SUM(D3:E3) wrong-formula 2', 'C6 C3=11 SUM(D3:E3) wrong-formula 2']);
});

test('a total typed over its formula is what is mended', () => {
  expect(
    corrected(`1 | An Khê | 4 =D2+E2 | 1 | 3
       2 | Kbang | 9 | 2 | 9
       3 | Ia Pa | 9 =D4+E4 | 4 | 5
       4 | Đak Pơ | 8 =D5+E5 | 2 | 6
       | Tổng cộng | 30 =SUM(C2:C5) | 9 =SUM(D2:D5) | 23 =SUM(E2:E5)`),
  ).toEqual(['C3 C3=11 SUM(D3:E3) typed-over 2', 'C6 C3=11 SUM(D3:E3) typed-over 2']);
});

test('two faulty totals under one sum are told at their own, and the sum as off by both', () => {
  expect(
    corrected(`1 | An Khê | 4 =D2+E2 | 1 | 3
       2 | Kbang | 7 =D3+E4 | 2 | 9
       3 | Ia Pa | 9 =D4+E4 | 4 | 5
       4 | Đak Pơ | 8 =D5+E5 | 2 | 6
       | Tổng cộng | 28 =SUM(C2:C5) | 7 =SUM(D2:D4) | 23 =SUM(E2:E5)`),
  ).toEqual(['C3 C3=11 SUM(D3:E3) wrong-formula 1', 'C6 several 1', 'D6 D6=9 SUM(D2:D5) wrong-formula 1']);
});
