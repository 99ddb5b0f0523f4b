import { freeTemplate, templateYears } from '../../../src/taskpane/state/template-sheets';

const sheet = (name: string) => ({ name, rows: [] });
const names = (template: readonly string[], taken: readonly string[]) =>
  freeTemplate(template.map(sheet), taken).map(({ name }) => name);

test('a template takes a free name, and its list of units only where there is none', () => {
  expect(names(['Sản phẩm', 'Danh sách đơn vị'], [])).toEqual(['Sản phẩm', 'Danh sách đơn vị']);
  expect(names(['Sản phẩm', 'Danh sách đơn vị'], ['SẢN PHẨM', 'danh sách đơn vị'])).toEqual(['Sản phẩm (2)']);
});

test('years from last year on, where no plan says its own', () => {
  expect(templateYears({}, Date.UTC(2026, 5, 1))).toEqual([2025, 2026, 2027, 2028, 2029, 2030, 2031]);
});
