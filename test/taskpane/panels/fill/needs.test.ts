import { checkPlan } from '../../../../src/engine/check';
import type { Sheet } from '../../../../src/engine/grid/grid';
import type { AppendixId } from '../../../../src/engine/layouts/layout';
import { candidates, type AppendixCandidate } from '../../../../src/taskpane/panels/fill/needs';
import { bookOf, sheetFromText } from '../../../generators/districts/sheets';

const PRODUCTS = sheetFromText(
  'Sản phẩm',
  `
  STT | Đơn vị | Tên sản phẩm | Nhóm sản phẩm | Hình thức | Năm
  1 | An Khê | Mật ong | Thực phẩm | Mới | 2026
  2 | Chư Sê | Tiêu | Thực phẩm | Nâng hạng | 2027`,
);

const PRODUCTS_WITHOUT_KIND = sheetFromText(
  'Sản phẩm',
  `
  STT | Đơn vị | Tên sản phẩm | Nhóm sản phẩm | Chủ thể
  1 | An Khê | Mật ong | Thực phẩm | HTX A
  2 | Chư Sê | Tiêu | Thực phẩm | HTX B`,
);

const BUDGET = sheetFromText(
  'Dự toán',
  `
  DỰ TOÁN KINH PHÍ
  Đơn vị tính: triệu đồng
  STT | Đơn vị | Nội dung | Năm | Thành tiền | NSNN | Vốn khác
  1 | An Khê | Bao bì | 2026 | 100 | 60 | 40
  2 | Chư Sê | Tập huấn | 2027 | 50 | 50 | 0`,
);

const SPLIT_BUDGET = sheetFromText(
  'Dự toán',
  `
  DỰ TOÁN KINH PHÍ
  Đơn vị tính: triệu đồng
  STT | Đơn vị | Nội dung | Năm | Thành tiền | NSTW | NS tỉnh
  1 | An Khê | Bao bì | 2026 | 100 | 60 | 40
  2 | Chư Sê | Tập huấn | 2027 | 50 | 50 | 0`,
);

function of(...sheets: Sheet[]): (id: AppendixId) => AppendixCandidate | undefined {
  const all = candidates(checkPlan([bookOf('a.xlsx', ...sheets)]).records);
  return (id) => all.find((each) => each.id === id);
}

test('nothing there: each appendix says which sheet it lacks', () => {
  const at = of();
  expect(at('product-plan')).toMatchObject({
    ready: false,
    suggested: false,
    need: { input: 'products', field: 'kind', rows: 0, sheets: 0, lacks: 'sheet' },
  });
  expect(at('task-plan')).toMatchObject({ ready: false, need: { input: 'tasks', lacks: 'sheet' } });
});

test('products by kind and group with their years are enough for three appendices, not for stars', () => {
  const at = of(PRODUCTS);
  for (const id of ['product-plan', 'product-groups', 'product-list'] as const)
    expect(at(id)).toMatchObject({ ready: true, suggested: true, need: { rows: 2, sheets: 1 } });
  expect(at('star-tally')).toMatchObject({ ready: false, need: { lacks: 'field', field: 'stars' } });
  expect(at('budget-plan')).toMatchObject({ ready: false, need: { input: 'budget', lacks: 'sheet' } });
});

test('a sheet without the column is told apart from no sheet; without years an appendix by years is not ready', () => {
  const at = of(PRODUCTS_WITHOUT_KIND);
  expect(at('product-plan')).toMatchObject({
    ready: false,
    lacksYears: true,
    need: { input: 'products', lacks: 'field' },
  });
  expect(at('product-groups')).toMatchObject({ ready: true, lacksYears: false });
});

test('funding sources are suggested only where the budget splits them', () => {
  expect(of(BUDGET)('funding-sources')).toMatchObject({ ready: true, suggested: false });
  expect(of(BUDGET)('budget-plan')).toMatchObject({ ready: true, suggested: true });
  expect(of(SPLIT_BUDGET)('funding-sources')).toMatchObject({ ready: true, suggested: true });
});
