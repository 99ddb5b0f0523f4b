import { checkPlan } from '../../../src/engine/check';
import { templateSheets } from '../../../src/engine/filling/template';
import { ExcelHost } from '../../../src/hosts/excel/excel-host';
import { firstFilling, opened } from './operations';

/* Sheets that serve only others (lists to choose from, the record of a filling) are no part of what is checked. */

test('of what was written and read again, no finding and no account names a service sheet', async () => {
  const { excel, host } = await opened();
  await host.apply(firstFilling());
  await host.apply({ sheets: templateSheets('products', { years: [2026] }), edits: [] });
  await host.apply({ sheets: [{ name: 'Đơn vị', rows: [], validations: [LONG] }], edits: [] });
  const service = excel.model.sheets.map(({ name }) => name).filter((name) => name.startsWith('phuluc_'));
  expect(service).toEqual(['phuluc_fill', 'phuluc_lists', 'phuluc_lists_']);
  for (const name of service) excel.sheet(name).visibility = 'Visible';
  const result = checkPlan(await new ExcelHost().snapshot(), { asOf: '2026-11-27' });
  expect(result.sheets.map(({ sheet }) => sheet).filter((name) => name.startsWith('phuluc_'))).toEqual([]);
  expect(result.findings.filter((finding) => JSON.stringify(finding, plain).includes('"phuluc_'))).toEqual(
    [],
  );
  expect(result.sheets.length).toBeGreaterThan(2);
});

/** A list of figures, as somebody's years or codes may be. */
const LONG = {
  range: { top: 1, left: 0, bottom: 9, right: 0 },
  list: Array.from({ length: 80 }, (_, index) => String(10_000 + index)),
};

const plain = (_: string, value: unknown): unknown => (typeof value === 'bigint' ? String(value) : value);
