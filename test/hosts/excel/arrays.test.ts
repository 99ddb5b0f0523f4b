import { vi } from '../../../src/locales/vi/refusals';
import { peek } from '../../excel-host/model';
import type { SimulatedExcel } from '../../excel-host/simulated-excel';
import { at, firstFilling, opened, refusalOf } from './operations';
import { whole } from './whole';

/* One formula that fills several cells: none of them is written by itself, and the person reads of all of them. */

const BUDGET = 'Dự toán';
/** E4:F5, over figures. */
const AREA = { top: 3, left: 4, bottom: 4, right: 5 };
const FORMULA = '=I4:J5*1000';

const figure = (row: number, col: number, content: number | string = 999) => ({
  sheets: [],
  edits: [{ ref: at(BUDGET, row, col), content }],
});

const trips = async (excel: SimulatedExcel, act: () => Promise<unknown>): Promise<number> => {
  excel.trips.length = 0;
  await act();
  return excel.trips.length;
};

describe.each(['legacy', 'spill'] as const)('an array formula, %s', (kind) => {
  it.each([
    ['its first cell', 3, 4],
    ['a cell inside', 4, 4],
    ['its last cell', 4, 5],
  ])('%s: refused with the whole range, nothing written', async (_, row, col) => {
    const { excel, host } = await opened();
    excel.enterArray(BUDGET, kind, AREA, FORMULA);
    const before = whole(excel);
    const refusal = await refusalOf(host.apply(figure(row, col)));
    expect(refusal).toEqual({ kind: 'conflict', what: 'array', sheet: BUDGET, cells: 'E4:F5' });
    expect(whole(excel)).toBe(before);
    expect(refusal && vi(refusal)).toContain('ô E4:F5 trang “Dự toán”');
  });

  it('a cell beside it is corrected as any other, and taken back', async () => {
    const { excel, host } = await opened();
    excel.enterArray(BUDGET, kind, AREA, FORMULA);
    const before = whole(excel);
    expect(await trips(excel, () => host.apply(figure(4, 6)))).toBe(2);
    excel.edit(at(BUDGET, 4, 6), 1617481840);
    expect(whole(excel)).toBe(before);
    const undo = await host.apply(figure(4, 6));
    await host.undo(undo);
    expect(whole(excel)).toBe(before);
  });

  it('entered over what was corrected: the undo says that it is no longer ours', async () => {
    const { excel, host } = await opened();
    const undo = await host.apply(figure(4, 4));
    excel.enterArray(BUDGET, kind, AREA, FORMULA);
    const before = whole(excel);
    expect(await refusalOf(host.undo(undo))).toMatchObject({
      kind: 'typed-since',
      cells: [at(BUDGET, 4, 4)],
    });
    await host.undo(undo, { even: true });
    expect(whole(excel)).toBe(before);
  });

  it('on a filled sheet: it is not filled over', async () => {
    const { excel, host } = await opened();
    await host.apply(firstFilling());
    const made = excel.model.sheets.find(({ name }) => name.startsWith('Phụ lục'))?.name ?? '';
    excel.enterArray(made, kind, { top: 30, left: 1, bottom: 32, right: 1 }, '=A1:A3*2');
    await host.snapshot();
    expect(await refusalOf(host.apply(firstFilling()))).toEqual({
      kind: 'conflict',
      what: 'array',
      sheet: made,
    });
  });
});

test('a formula in one cell that Excel saves as an array is corrected and comes back', async () => {
  const { excel, host } = await opened();
  const cell = { top: 3, left: 4, bottom: 3, right: 4 };
  excel.enterArray(BUDGET, 'legacy', cell, '=SUM(F4:F5*G4:G5)');
  const undo = await host.apply(figure(3, 4));
  expect(peek(excel.sheet(BUDGET), 3, 4)).toMatchObject({ value: 999 });
  await host.undo(undo);
  expect(peek(excel.sheet(BUDGET), 3, 4)?.formula).toBe('=SUM(F4:F5*G4:G5)');
});

test('an array that somebody enters between looking and writing: Excel refuses, all is as it was', async () => {
  for (const kind of ['legacy', 'spill'] as const) {
    const { excel, host } = await opened();
    let typed = '';
    excel.interfere({
      between: (request) => {
        if (request !== 1) return;
        excel.enterArray(BUDGET, kind, AREA, FORMULA);
        typed = whole(excel);
      },
    });
    const refusal = await refusalOf(host.apply(figure(4, 4)));
    expect({ kind, refusal }).toMatchObject({
      kind,
      refusal: { kind: kind === 'legacy' ? 'unsupported' : 'changed' },
    });
    expect(whole(excel)).toBe(typed);
  }
});
