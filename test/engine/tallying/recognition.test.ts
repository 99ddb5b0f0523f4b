import { productsOf } from '../../../src/engine/tallying/identity';
import { movementsBetween } from '../../../src/engine/tallying/movements';
import {
  isOnlyPlanned,
  recognisedBy,
  recognitionOf,
  validityOn,
} from '../../../src/engine/tallying/recognition';
import { productSheet } from './sheets';

function only(text: string) {
  const [entry] = productSheet(text);
  const recognition = entry && recognitionOf(entry);
  if (!recognition) throw new Error('no recognition');
  return recognition;
}

describe('a recognition is valid for 36 months, through the corresponding day', () => {
  test.each([
    ['29/02/2020', '2023-02-28', '2023-03-01'],
    ['28/02/2021', '2024-02-28', '2024-02-29'],
    ['10/5/2021', '2024-05-10', '2024-05-11'],
    ['31/12/2021', '2024-12-31', '2025-01-01'],
  ])('recognised on %s: valid on %s, not on %s', (on, last, after) => {
    const recognition = only(`Tên sản phẩm | Hạng sao | Ngày công nhận\nGạo | 3 | ${on}`);
    expect(validityOn(recognition, last)).toBe('valid');
    expect(validityOn(recognition, after)).toBe('expired');
  });

  test('it is there from its own day on', () => {
    const recognition = only('Tên sản phẩm | Hạng sao | Ngày công nhận\nGạo | 3 | 10/5/2021');
    expect(recognisedBy(recognition, '2021-05-09')).toBe(false);
    expect(recognisedBy(recognition, '2021-05-10')).toBe(true);
  });

  test('a printed end does not replace the one that its day gives', () => {
    const recognition = only(
      'Tên sản phẩm | Hạng sao | Ngày công nhận | Ngày hết hạn\nGạo | 3 | 10/5/2021 | 10/5/2025',
    );
    expect(validityOn(recognition, '2024-05-11')).toBe('expired');
  });

  test('without a day of recognition the printed end is what there is', () => {
    const recognition = only('Tên sản phẩm | Hạng sao | Ngày hết hạn\nGạo | 3 | 10/5/2024');
    expect(validityOn(recognition, '2024-05-10')).toBe('valid');
    expect(validityOn(recognition, '2024-05-11')).toBe('expired');
  });

  test('of a bare year only what holds for all its days is said', () => {
    const recognition = only('Tên sản phẩm | Hạng sao | Năm\nGạo | 3 | 2021');
    expect(
      ['2024-01-01', '2024-01-02', '2024-12-31', '2025-01-01'].map((d) => validityOn(recognition, d)),
    ).toEqual(['valid', 'unknown', 'unknown', 'expired']);
  });

  test('withdrawn is never valid; a star under 3 is no recognition', () => {
    const withdrawn = only(
      'Tên sản phẩm | Hạng sao | Ngày công nhận | Trạng thái\nGạo | 3 | 10/5/2024 | Thu hồi',
    );
    expect(validityOn(withdrawn, '2024-06-01')).toBe('withdrawn');
    const [low] = productSheet('Tên sản phẩm | Hạng sao | Ngày công nhận\nGạo | 2 | 10/5/2024');
    expect(low && recognitionOf(low)).toBeUndefined();
  });

  test('a planned upgrade shows a star of which no day is known', () => {
    const planned = only(
      'Tên sản phẩm | Hình thức | Năm | Hạng sao | Hạng phấn đấu\nGạo | Nâng hạng | 2028 | 3 | 4',
    );
    expect(recognisedBy(planned, '2026-01-01')).toBe(true);
    expect(validityOn(planned, '2026-01-01')).toBe('unknown');
  });
});

describe('an upgrade that is only planned', () => {
  const HEAD = 'Tên sản phẩm | Hình thức | Năm | Hạng sao | Hạng phấn đấu | Số quyết định | Ngày công nhận';
  test.each([
    ['aimed at, without a decision', 'Xoài | Nâng hạng | 2027 | 4 | 5 | | 15/12/2025', true],
    [
      'beside the decision of the star that it has',
      'Xoài | Nâng hạng | 2027 | 3 | 4 | 617/QĐ | 24/6/2023',
      true,
    ],
    ['in a year after its decision', 'Xoài | Nâng hạng | 2027 | 4 | | 617/QĐ | 15/12/2025', true],
    ['done and decided', 'Xoài | Nâng hạng | 2025 | 4 | 4 | 617/QĐ | 15/12/2025', false],
    ['a new product', 'Xoài | Mới | 2027 | 4 | 5 | | 15/12/2025', false],
  ])('%s', (_, row, planned) => {
    const [entry] = productSheet(`${HEAD}\n${row}`);
    expect(entry && isOnlyPlanned(entry)).toBe(planned);
  });

  test('is no movement of an earlier year', () => {
    const products = productsOf(
      productSheet(`${HEAD}\nXoài | Nâng hạng | 2027 | 4 | 5 | | 15/12/2025`),
      () => 'A',
    );
    const { upgraded, new: fresh } = movementsBetween(products, '2025-01-01', '2025-12-31');
    expect([upgraded, fresh.length]).toEqual([[], 1]);
  });
});

test('a withdrawal with its day holds from that day on', () => {
  const recognition = only('Tên sản phẩm | Hạng sao | Ngày công nhận\nGạo | 3 | 5/3/2023');
  const withdrawn = { ...recognition, withdrawn: true, withdrawnOn: '2024-12-21' };
  expect(['2024-12-20', '2024-12-21'].map((day) => validityOn(withdrawn, day))).toEqual([
    'valid',
    'withdrawn',
  ]);
});
