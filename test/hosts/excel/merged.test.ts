import { vi } from '../../../src/locales/vi/refusals';
import { peek } from '../../excel-host/model';
import type { SimulatedExcel } from '../../excel-host/simulated-excel';
import { at, opened, refusalOf } from './operations';
import { whole } from './whole';

/* What is written into a merged cell other than the first is not seen: so it is not written, and told. */

const BUDGET = 'Dự toán';

const figure = (row: number, col: number) => ({
  sheets: [],
  edits: [{ ref: at(BUDGET, row, col), content: 999 }],
});

function merge(excel: SimulatedExcel, top: number, left: number, bottom: number, right: number): void {
  excel.sheet(BUDGET).merges.push({ top, left, bottom, right });
}

test('a blank cell that merging has taken in: refused with all that is merged', async () => {
  const { excel, host } = await opened();
  merge(excel, 3, 5, 3, 6);
  const before = whole(excel);
  const refusal = await refusalOf(host.apply(figure(3, 6)));
  expect(refusal).toEqual({ kind: 'conflict', what: 'merge', sheet: BUDGET, cells: 'F4:G4' });
  expect(refusal && vi(refusal)).toContain('ô F4:G4 trang “Dự toán”');
  expect(whole(excel)).toBe(before);
});

test('the first of merged cells is written, and so is one beside them', async () => {
  const { excel, host } = await opened();
  merge(excel, 8, 5, 8, 6);
  for (const [row, col] of [
    [8, 5],
    [9, 6],
  ] as const) {
    const undo = await host.apply(figure(row, col));
    expect(peek(excel.sheet(BUDGET), row, col)?.value).toBe(999);
    await host.undo(undo);
    expect(peek(excel.sheet(BUDGET), row, col)?.value).toBeNull();
  }
});

test('a long column beside more merged cells than Excel tells of at once', async () => {
  const { excel, host } = await opened();
  for (let row = 0; row < 700; row += 1) merge(excel, 10 + row, 8, 10 + row, 9);
  const edits = Array.from({ length: 700 }, (_, index) => ({
    ref: at(BUDGET, 10 + index, 8),
    content: 'Xã',
  }));
  await host.undo(await host.apply({ sheets: [], edits }));
  const taken = [...edits, { ref: at(BUDGET, 709, 9), content: 'Xã' }];
  expect(await refusalOf(host.apply({ sheets: [], edits: taken }))).toMatchObject({ cells: 'I710:J710' });
});
