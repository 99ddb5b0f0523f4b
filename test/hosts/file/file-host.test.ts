import type { CellRef, Workbook } from '../../../src/engine/grid/grid';
import { applyPlan } from '../../../src/hosts/file/apply-plan';
import { FileHost } from '../../../src/hosts/file/file-host';
import { hostContract } from '../contract';

hostContract('files in memory', async (workbook) => {
  let selection: CellRef | undefined;
  let marks: readonly CellRef[] = [];
  const values = new Map<string, string>();
  const host = new FileHost(
    [workbook],
    {
      reveal: (cell, parts) => {
        selection = cell;
        marks = parts.filter((part) => part.row !== cell.row || part.col !== cell.col);
      },
      clearMarks: () => {
        marks = [];
      },
    },
    {
      getItem: (key) => values.get(key) ?? null,
      setItem: (key, value) => void values.set(key, value),
    },
  );
  return {
    host,
    external: {
      edit: async (ref, content) => {
        const plan = { sheets: [], edits: [{ ref, content }] };
        host.replace(applyPlan(await host.snapshot(), plan).workbooks);
      },
      settle: async () => undefined,
      selection: () => selection,
      parts: () => marks,
    },
  };
});

describe('several files that make one plan', () => {
  const book = (file: string, value: number): Workbook => ({
    file,
    sheets: [{ name: 'S', rows: [[{ value }]] }],
  });
  const nobody = { reveal: () => undefined, clearMarks: () => undefined };
  const nowhere = { getItem: () => null, setItem: () => undefined };

  it('an edit goes to its own file, and undo survives a change in between', async () => {
    const host = new FileHost([book('a.xlsx', 1), book('b.xlsx', 2)], nobody, nowhere);
    const at = (file: string, row = 0): CellRef => ({ file, sheet: 'S', row, col: 0 });
    const undo = await host.apply({ sheets: [], edits: [{ ref: at('b.xlsx'), content: 20 }] });
    await host.apply({ sheets: [], edits: [{ ref: at('a.xlsx', 1), content: 10 }] });
    await host.undo(undo);
    const [a, b] = await host.snapshot();
    expect(a?.sheets[0]?.rows).toEqual([[{ value: 1 }], [{ value: 10 }]]);
    expect(b?.sheets[0]?.rows).toEqual([[{ value: 2 }]]);
  });
});
