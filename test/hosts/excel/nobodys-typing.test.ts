import { fillPlan } from '../../../src/engine/filling/fill-plan';
import { vi } from '../../../src/locales/vi/refusals';
import { addSheet, cellAt, peek } from '../../excel-host/model';
import type { SimulatedExcel } from '../../excel-host/simulated-excel';
import { anew, at, firstFilling, opened, refusalOf } from './operations';
import { whole } from './whole';
import { until } from '../../eventually';

const BUDGET = 'Dự toán';

const held = (excel: SimulatedExcel, row: number, col: number, sheet = BUDGET) =>
  peek(excel.sheet(sheet), row, col)?.value;

/** Something that somebody does just before the request that writes. */
function justBefore(excel: SimulatedExcel, act: () => void): void {
  excel.interfere({ between: (request) => (request === 1 ? act() : undefined) });
}

const figure = (row: number, content: number, was?: number) => ({
  sheets: [],
  edits: [{ ref: at(BUDGET, row, 4), content, ...(was === undefined ? {} : { was }) }],
});

const names = (excel: SimulatedExcel) => excel.model.sheets.map(({ name }) => name);

describe('a correction', () => {
  it('is written only where the cell still holds what was seen', async () => {
    const { excel, host } = await opened();
    excel.edit(at(BUDGET, 3, 4), 123);
    const before = whole(excel);
    expect(await refusalOf(host.apply(figure(3, 999, 1540210150)))).toEqual({
      kind: 'changed',
      cells: [at(BUDGET, 3, 4)],
    });
    expect(whole(excel)).toBe(before);
  });

  it('gives back what somebody typed between looking and writing', async () => {
    const { excel, host } = await opened();
    justBefore(excel, () => {
      cellAt(excel.sheet(BUDGET), 3, 4).value = 123;
    });
    expect(await refusalOf(host.apply(figure(3, 999)))).toMatchObject({ kind: 'changed' });
    expect(held(excel, 3, 4)).toBe(123);
  });

  it('goes along with its row when one is inserted above meanwhile, and so does its undo', async () => {
    const { excel, host } = await opened();
    justBefore(excel, () => excel.insertRows(BUDGET, 3));
    const undo = await host.apply(figure(4, 999, 1617481840));
    excel.interfere();
    expect([held(excel, 5, 1), held(excel, 5, 4)]).toEqual(['Huyện Chư Păh', 999]);
    expect(held(excel, 4, 4)).toBe(1540210150);
    await host.undo(undo);
    expect(held(excel, 5, 4)).toBe(1617481840);
  });

  it('is taken back where rows are sorted meanwhile', async () => {
    const { excel, host } = await opened();
    justBefore(excel, () => excel.sortRows(BUDGET, 3, [4, 3]));
    expect(await refusalOf(host.apply(figure(4, 999, 1617481840)))).toMatchObject({ kind: 'changed' });
    expect([held(excel, 3, 4), held(excel, 4, 4)]).toEqual([1617481840, 1540210150]);
  });
});

test('a correction that is rolled back: what is typed into its cell at any moment is there', async () => {
  // Of a write that Excel refuses half-way it gives no answers, so what was typed just before is not known (moment 1).
  for (const moment of [2, 3, 4]) {
    const { excel, host } = await opened();
    excel.fail({ code: 'FilteredRangeConflict', at: 'Formulas', after: 1 });
    let typed = false;
    excel.interfere({
      between: (request) => {
        if (request !== moment) return;
        typed = true;
        cellAt(excel.sheet(BUDGET), 3, 4).value = 42;
      },
    });
    const edits = [...figure(3, 999).edits, ...figure(4, 888).edits];
    expect(await refusalOf(host.apply({ sheets: [], edits }))).toMatchObject({ kind: 'conflict' });
    expect([moment, held(excel, 3, 4)]).toEqual([moment, typed ? 42 : 1540210150]);
  }
});

describe('undo', () => {
  it('restores only cells that still hold what was written, and says which do not', async () => {
    const { excel, host } = await opened();
    const { edits } = figure(3, 999);
    const undo = await host.apply({ sheets: [], edits: [...edits, ...figure(4, 888).edits] });
    excel.edit(at(BUDGET, 4, 4), 42);
    expect(await refusalOf(host.undo(undo))).toEqual({
      kind: 'typed-since',
      sheets: [],
      cells: [at(BUDGET, 4, 4)],
      gone: [],
    });
    await host.undo(undo, { even: true });
    expect([held(excel, 3, 4), held(excel, 4, 4)]).toEqual([1540210150, 42]);
  });

  it('asks before a sheet goes that somebody has typed in since', async () => {
    const { excel, host } = await opened();
    const undo = await host.apply(firstFilling());
    const made = names(excel).find((name) => name.startsWith('Phụ lục')) ?? '';
    excel.edit(at(made, 30, 1), 'Ghi chú của tôi');
    expect(await refusalOf(host.undo(undo))).toMatchObject({ kind: 'typed-since', sheets: [made] });
    expect(held(excel, 30, 1, made)).toBe('Ghi chú của tôi');
    await host.undo(undo, { even: true });
    expect(names(excel)).not.toContain(made);
  });

  test('undo of a filling one of whose sheets was renamed says so, and leaves that one', async () => {
    const { excel, host } = await opened();
    const undo = await host.apply(firstFilling());
    const [made = '', ...others] = undo.removeSheets;
    excel.sheet(made).name = 'Bản của tôi';
    expect(await refusalOf(host.undo(undo))).toEqual({
      kind: 'typed-since',
      sheets: [],
      cells: [],
      gone: [made],
    });
    expect(names(excel)).toEqual(expect.arrayContaining(others));
    await host.undo(undo, { even: true });
    expect(names(excel)).toContain('Bản của tôi');
    for (const other of others) expect(names(excel)).not.toContain(other);
  });

  it('does not ask where nobody typed', async () => {
    const { excel, host } = await opened();
    const before = whole(excel);
    await host.undo(await host.apply(firstFilling()));
    expect(whole(excel)).toBe(before);
  });

  it('keeps what is typed into a sheet at the last moment', async () => {
    const { excel, host } = await opened();
    const undo = await host.apply(firstFilling());
    await host.snapshot();
    const made = names(excel).find((name) => name.startsWith('Phụ lục')) ?? '';
    justBefore(excel, () => {
      cellAt(excel.sheet(made), 30, 1).value = 'vừa gõ';
    });
    expect(await refusalOf(host.undo(undo))).toMatchObject({ kind: 'changed' });
    expect(held(excel, 30, 1, made)).toBe('vừa gõ');
  });

  it('survives the pane: another one finds it in the workbook', async () => {
    const { excel, host } = await opened();
    const before = whole(excel);
    await host.apply(figure(3, 999), { what: 'correction' });
    await host.apply(firstFilling(), { what: 'filling' });
    const later = new (host.constructor as new () => typeof host)();
    const acts = await later.acts();
    expect(acts.map(({ note }) => note)).toEqual([{ what: 'correction' }, { what: 'filling' }]);
    await later.snapshot();
    for (const { undo } of [...acts].reverse()) await later.undo(undo);
    expect(whole(excel)).toBe(before);
    expect(await later.acts()).toEqual([]);
    expect(excel.model.parts.size).toBe(0);
  });
});

describe('a filling', () => {
  it.each([
    [
      'deleted',
      (excel: SimulatedExcel, name: string) => {
        excel.model.sheets = excel.model.sheets.filter((sheet) => sheet.name !== name);
      },
    ],
    [
      'renamed',
      (excel: SimulatedExcel, name: string) => {
        excel.sheet(name).name = 'Đã đổi tên';
      },
    ],
  ])('does not make a sheet again that was %s since it was read', async (_, gone) => {
    for (const moment of ['before looking', 'before writing']) {
      const { excel, host } = await opened();
      const plan = anew(firstFilling());
      await host.apply(plan);
      await host.snapshot();
      const made = names(excel).find((name) => name.startsWith('Phụ lục')) ?? '';
      if (moment === 'before looking') gone(excel, made);
      else justBefore(excel, () => gone(excel, made));
      const refusal = await refusalOf(host.apply(plan));
      if (moment === 'before looking' || _ === 'deleted')
        expect(refusal).toMatchObject({ kind: 'not-found' });
      expect(names(excel)).not.toContain(made);
    }
  });

  it('over a sheet that somebody has typed in since it was planned writes nothing', async () => {
    const { excel, host } = await opened();
    await host.apply(firstFilling());
    excel.edit(at(BUDGET, 3, 4), 1540211000);
    const { plan } = fillPlan(await host.snapshot(), { layouts: ['budget-plan', 'funding-sources'] });
    const made = plan.sheets[0]?.name ?? '';
    excel.edit(at(made, 30, 9), 'ghi chú');
    const before = whole(excel);
    const refusal = await refusalOf(host.apply(plan));
    expect(refusal).toEqual({ kind: 'changed', cells: [], sheets: [made] });
    expect(refusal && vi(refusal)).toBe(
      `Trang “${made}” vừa bị sửa nên chưa ghi gì. Kiểm tra lại rồi quyết định.`,
    );
    expect(whole(excel)).toBe(before);
  });

  it('writes nothing where somebody has made a sheet of that name since it was planned', async () => {
    const { excel, host } = await opened();
    const [made = ''] = firstFilling().sheets.map(({ name }) => name);
    cellAt(addSheet(excel.model, made), 5, 5).value = 'của tôi';
    const before = whole(excel);
    expect(await refusalOf(host.apply(firstFilling()))).toEqual({ kind: 'exists', what: made });
    expect(whole(excel)).toBe(before);
  });

  it('over a sheet that somebody types in at the last moment gives the typing back', async () => {
    const { excel, host } = await opened();
    const plan = anew(firstFilling());
    await host.apply(plan);
    await host.snapshot();
    const made = names(excel).find((name) => name.startsWith('Phụ lục')) ?? '';
    const before = whole(excel);
    justBefore(excel, () => {
      cellAt(excel.sheet(made), 30, 1).value = 'vừa gõ';
    });
    expect(await refusalOf(host.apply(plan))).toEqual({ kind: 'changed', cells: [at(made, 30, 1)] });
    expect(held(excel, 30, 1, made)).toBe('vừa gõ');
    excel.edit(at(made, 30, 1), null);
    expect(whole(excel)).toBe(before);
  });

  it('leaves a sheet hidden as it was hidden', async () => {
    const { excel, host } = await opened();
    const plan = anew(firstFilling());
    await host.apply(plan);
    const record = plan.sheets.find(({ hidden }) => hidden)?.name ?? '';
    excel.sheet(record).visibility = 'VeryHidden';
    await host.snapshot();
    const undo = await host.apply(plan);
    expect(excel.sheet(record).visibility).toBe('VeryHidden');
    await host.undo(undo);
    expect(excel.sheet(record).visibility).toBe('VeryHidden');
  });

  it('that is rolled back over a replaced sheet: what is typed into it at any moment is there', async () => {
    // Of a write that Excel refuses half-way it gives no answers, so what was typed just before is not known (moment 1).
    for (const moment of [2, 3, 4]) {
      const { excel, host } = await opened();
      await host.apply(firstFilling());
      await host.snapshot();
      const made = names(excel).find((name) => name.startsWith('Phụ lục')) ?? '';
      excel.fail({ code: 'FilteredRangeConflict', at: 'Merge' });
      let typed = false;
      excel.interfere({
        between: (request) => {
          if (request !== moment) return;
          typed = true;
          cellAt(excel.sheet(made), 30, 9).value = 'ghi chú';
        },
      });
      expect(await refusalOf(host.apply(anew(firstFilling())))).toMatchObject({ kind: 'conflict' });
      expect([moment, held(excel, 30, 9, made)]).toEqual([moment, typed ? 'ghi chú' : undefined]);
    }
  });

  it('that is being rolled back: what is typed into a made sheet meanwhile is kept, or cannot be typed', async () => {
    for (const moment of [2, 3, 4]) {
      const { excel, host } = await opened();
      excel.fail({ code: 'FilteredRangeConflict', at: 'Merge', after: 5 });
      const typed: string[] = [];
      excel.interfere({
        between: (request) => {
          const made = excel.model.sheets.find(({ name }) => name.startsWith('Phụ lục'));
          if (request !== moment || made?.visibility !== 'Visible') return;
          cellAt(made, 30, 9).value = 'ghi chú';
          typed.push(made.name);
        },
      });
      expect(await refusalOf(host.apply(firstFilling()))).toMatchObject({ kind: 'conflict' });
      for (const name of typed) {
        expect(held(excel, 30, 9, name)).toBe('ghi chú');
        expect(excel.sheet(name).visibility).toBe('Visible');
      }
      expect([moment, typed.length > 0]).toEqual([moment, moment < 4]);
    }
  });

  it('that fails where Excel will not delete: everything else is put back, and what is left is told', async () => {
    const { excel, host, settled } = await opened([1]);
    await host.apply(figure(3, 999));
    const before = whole(excel);
    let merges = 0;
    excel.interfere({
      refuse: (_, index, { Name: name }) => {
        if (index >= 0 && name === 'Delete') return 'InvalidSelection';
        return index >= 0 && name === 'Merge' && merges++ === 0 ? 'GeneralException' : undefined;
      },
    });
    const refusal = await refusalOf(host.apply(firstFilling()));
    expect(refusal).toMatchObject({ kind: 'half-written', certain: true });
    excel.interfere();
    await until(() => settled.length > 0);
    expect(settled).toEqual([{ kind: 'rolled-back', kept: [] }]);
    expect(whole(excel)).toBe(before);
  });
});
