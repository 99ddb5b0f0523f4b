import type { WritePlan } from '../../src/engine/filling/write-plan';
import { cellAt, type Cell, type CellRef, type Sheet, type Workbook } from '../../src/engine/grid/grid';
import { HostProblem, type Host } from '../../src/hosts/host';

/** What the suite may do behind the host's back, and see of what the host shows. */
export interface Outside {
  /** Somebody else (a person, a co-author) types a plain value. */
  edit(ref: CellRef, value: string | number | null): Promise<void>;
  /** Lets everything that waits (debounced callbacks) happen. */
  settle(): Promise<void>;
  selection(): CellRef | undefined;
  /** The cells that are shown with the selected one, in any order. */
  parts(): readonly CellRef[];
}

export interface HostUnderTest {
  readonly host: Host;
  readonly external: Outside;
}

const FILE = 'ke-hoach.xlsx';

function grid(rows: readonly (readonly (Cell | Cell['value'] | undefined)[])[]): Sheet['rows'] {
  return rows.map((row) =>
    row.map((content) => {
      if (content === undefined || content === null) return undefined;
      return typeof content === 'object' && 'value' in content ? content : { value: content };
    }),
  );
}

const PLAN: Workbook = {
  file: FILE,
  sheets: [
    {
      name: 'Biểu số 01',
      rows: grid([
        ['STT', 'Đơn vị', 'Tổng', 'Ghi chú'],
        [1, 'Mang Yang', { value: 12017, format: '#,##0' }, '=1+1'],
        [2, 'Chư Păh', { value: 6.5, format: '#,##0.0' }, true],
        [undefined, 'Cộng', { value: 12023.5, formula: 'SUM(C2:C3)', format: '#,##0.0' }, { error: '#REF!' }],
      ]),
    },
    {
      name: "Sở 'Nông nghiệp' tỉnh",
      rows: [undefined, undefined, ...grid([[undefined, undefined, 'một bảng không ở A1']])],
    },
    { name: 'Ẩn', hidden: true, rows: grid([['x']]) },
  ],
};

const FIRST = 'Biểu số 01';
const ref = (row: number, col: number, sheet = FIRST): CellRef => ({ file: FILE, sheet, row, col });
const edits = (...list: WritePlan['edits']): WritePlan => ({ sheets: [], edits: list });

/** Values, formulas and formats by sheet; looks, merges and trailing blanks are no part of the contract. */
function essence(workbooks: readonly Workbook[]) {
  return workbooks.map(({ sheets }) =>
    sheets.map((sheet) => ({
      name: sheet.name,
      hidden: sheet.hidden ?? false,
      cells: sheet.rows.flatMap((row, r) =>
        (row ?? []).flatMap((cell, c) => {
          if (!cell || (cell.value === null && cell.formula === undefined)) return [];
          const format = cell.format === 'General' ? undefined : cell.format;
          return [{ at: `${r},${c}`, value: cell.value, formula: cell.formula, format }];
        }),
      ),
    })),
  );
}

async function cellOf(host: Host, row: number, col: number, sheet = FIRST): Promise<Cell | undefined> {
  const [workbook] = await host.snapshot();
  const found = workbook?.sheets.find(({ name }) => name === sheet);
  return found && cellAt(found, row, col);
}

const byPlace = (a: CellRef, b: CellRef) => a.row - b.row || a.col - b.col;

/** What every host must do, whatever it stands on. `makeHost` gives a fresh one over the given workbook. */
export function hostContract(name: string, makeHost: (workbook: Workbook) => Promise<HostUnderTest>): void {
  describe(`host contract: ${name}`, () => {
    let host: Host;
    let external: Outside;

    beforeEach(async () => {
      ({ host, external } = await makeHost(PLAN));
    });

    describe('snapshot', () => {
      it('gives every sheet with values, formulas and formats', async () => {
        expect(essence(await host.snapshot())).toEqual(essence([PLAN]));
      });

      it('reports progress up to the whole', async () => {
        const shares: number[] = [];
        await host.snapshot({ onProgress: (share) => shares.push(share) });
        expect(shares.at(-1)).toBe(1);
        expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
      });

      it('stops when told to', async () => {
        const stopped = host.snapshot({ signal: AbortSignal.abort() });
        await expect(stopped).rejects.toMatchObject({ refusal: { kind: 'stopped' } });
      });

      it('shows what somebody else changed', async () => {
        await external.edit(ref(1, 2), 12018);
        expect((await cellOf(host, 1, 2))?.value).toBe(12018);
      });
    });

    describe('apply and undo of edits', () => {
      it('writes numbers, texts and booleans and keeps the format', async () => {
        await host.apply(
          edits(
            { ref: ref(1, 2), content: 12071 },
            { ref: ref(1, 1), content: 'Kông Chro' },
            { ref: ref(2, 3), content: false },
            { ref: ref(9, 9), content: 'xa' },
          ),
        );
        expect(await cellOf(host, 1, 2)).toMatchObject({ value: 12071, format: '#,##0' });
        expect((await cellOf(host, 1, 1))?.value).toBe('Kông Chro');
        expect((await cellOf(host, 2, 3))?.value).toBe(false);
        expect((await cellOf(host, 9, 9))?.value).toBe('xa');
      });

      it('empties a cell', async () => {
        await host.apply(edits({ ref: ref(1, 2), content: null }));
        expect((await cellOf(host, 1, 2))?.value ?? null).toBeNull();
      });

      it('writes a formula', async () => {
        await host.apply(edits({ ref: ref(2, 2), content: '=C2+1' }));
        expect((await cellOf(host, 2, 2))?.formula).toBe('C2+1');
      });

      it.each(['+84 987', '-5 sản phẩm', '@ocop', '+1+1', '001', '1.234', '2/3', 'TRUE'])(
        'text %s stays text',
        async (text) => {
          await host.apply(edits({ ref: ref(1, 1), content: text }));
          const cell = await cellOf(host, 1, 1);
          expect(cell?.value).toBe(text);
          expect(cell?.formula).toBeUndefined();
        },
      );

      it("a text behind an apostrophe stays text: '=1+1", async () => {
        await host.apply(edits({ ref: ref(1, 1), content: "'=1+1" }));
        const cell = await cellOf(host, 1, 1);
        expect(cell?.value).toBe('=1+1');
        expect(cell?.formula).toBeUndefined();
      });

      it('undo brings everything back: numbers, formulas, errors, text that looks like a formula', async () => {
        const before = essence(await host.snapshot());
        const undo = await host.apply(
          edits(
            { ref: ref(1, 2), content: 1 },
            { ref: ref(3, 2), content: 2 },
            { ref: ref(1, 3), content: 3 },
            { ref: ref(3, 3), content: 4 },
            { ref: ref(8, 8), content: 5 },
            { ref: ref(1, 2), content: 6 },
          ),
        );
        expect((await cellOf(host, 1, 2))?.value).toBe(6);
        await host.undo(undo);
        expect(essence(await host.snapshot())).toEqual(before);
      });
    });

    describe('apply and undo of sheets', () => {
      const made = (title: string): WritePlan => ({
        edits: [],
        sheets: [
          {
            name: 'Phụ lục 01',
            rows: grid([
              [title],
              ['=1+1', '+x', '-y', '@z'],
              [
                { value: 1234.5, format: '#,##0.0' },
                { value: 1235.5, formula: 'A3+1', format: '#,##0.0' },
              ],
            ]),
            merges: [{ top: 0, left: 0, bottom: 0, right: 3 }],
            columnWidths: [20, undefined, 8],
          },
        ],
      });

      it('makes a new sheet beside the others', async () => {
        await host.apply(made('DỰ KIẾN'));
        const [workbook] = await host.snapshot();
        expect(workbook?.sheets.map((sheet) => sheet.name)).toEqual([
          ...PLAN.sheets.map((sheet) => sheet.name),
          'Phụ lục 01',
        ]);
        expect((await cellOf(host, 0, 0, 'Phụ lục 01'))?.value).toBe('DỰ KIẾN');
        expect(await cellOf(host, 2, 0, 'Phụ lục 01')).toMatchObject({ value: 1234.5, format: '#,##0.0' });
        expect(await cellOf(host, 2, 1, 'Phụ lục 01')).toMatchObject({ formula: 'A3+1', format: '#,##0.0' });
      });

      it('keeps text that looks like a formula as text', async () => {
        await host.apply(made('DỰ KIẾN'));
        const cells = await Promise.all([0, 1, 2, 3].map((col) => cellOf(host, 1, col, 'Phụ lục 01')));
        expect(cells.map((cell) => cell?.value)).toEqual(['=1+1', '+x', '-y', '@z']);
        expect(cells.every((cell) => cell?.formula === undefined)).toBe(true);
      });

      it('replaces the sheet of that name, whole', async () => {
        await host.apply(made('LẦN MỘT'));
        await host.apply({
          edits: [],
          sheets: [{ name: 'Phụ lục 01', rows: grid([['LẦN HAI']]) }],
        });
        const [workbook] = await host.snapshot();
        expect(workbook?.sheets).toHaveLength(PLAN.sheets.length + 1);
        expect((await cellOf(host, 0, 0, 'Phụ lục 01'))?.value).toBe('LẦN HAI');
        expect((await cellOf(host, 2, 0, 'Phụ lục 01'))?.value ?? null).toBeNull();
      });

      it('undo takes a new sheet away again', async () => {
        const before = essence(await host.snapshot());
        await host.undo(await host.apply(made('DỰ KIẾN')));
        expect(essence(await host.snapshot())).toEqual(before);
      });

      it('undo brings a replaced sheet back', async () => {
        await host.apply(made('LẦN MỘT'));
        const before = essence(await host.snapshot());
        await host.undo(await host.apply(made('LẦN HAI')));
        expect(essence(await host.snapshot())).toEqual(before);
      });
    });

    it('a failed apply changes nothing', async () => {
      const before = essence(await host.snapshot());
      const failed = host.apply({
        sheets: [{ name: 'Phụ lục 02', rows: grid([['x']]) }],
        edits: [
          { ref: ref(1, 2), content: 1 },
          { ref: ref(0, 0, 'không có'), content: 2 },
        ],
      });
      await expect(failed).rejects.toBeInstanceOf(HostProblem);
      await expect(failed).rejects.toMatchObject({ refusal: { kind: 'not-found' } });
      expect(essence(await host.snapshot())).toEqual(before);
    });

    describe('reveal', () => {
      it('selects the cell and shows its parts with it', async () => {
        const parts = [ref(1, 2), ref(2, 2)];
        await host.reveal(ref(3, 2), parts);
        expect(external.selection()).toEqual(ref(3, 2));
        expect([...external.parts()].sort(byPlace)).toEqual(parts);
      });

      it('former parts are shown no longer', async () => {
        await host.reveal(ref(3, 2), [ref(1, 2)]);
        await host.reveal(ref(2, 2), []);
        expect(external.parts()).toEqual([]);
        await host.reveal(ref(3, 2), [ref(1, 2)]);
        await host.clearMarks();
        expect(external.parts()).toEqual([]);
      });

      it('changes no value, formula or format', async () => {
        const before = essence(await host.snapshot());
        await host.reveal(ref(3, 2), [ref(1, 2)]);
        expect(essence(await host.snapshot())).toEqual(before);
      });
    });

    describe('watch', () => {
      it("tells of somebody else's change until stopped, and never of the host's own", async () => {
        let told = 0;
        const stop = host.watch(() => {
          told += 1;
        });
        await external.settle();
        const undo = await host.apply(edits({ ref: ref(1, 2), content: 1 }));
        await host.reveal(ref(1, 2), [ref(2, 2)]);
        await host.undo(undo);
        await external.settle();
        expect(told).toBe(0);
        await external.edit(ref(1, 2), 2);
        await external.settle();
        expect(told).toBe(1);
        stop();
        await external.edit(ref(1, 2), 3);
        await external.settle();
        expect(told).toBe(1);
      });
    });

    describe('memory', () => {
      it('recalls what was remembered, and nothing else', async () => {
        expect(await host.recall('phuluc.settings')).toBeUndefined();
        await host.remember('phuluc.settings', { version: 1, language: 'vi', years: [2021, 2025] });
        expect(await host.recall('phuluc.settings')).toEqual({
          version: 1,
          language: 'vi',
          years: [2021, 2025],
        });
        expect(await host.recall('phuluc.other')).toBeUndefined();
      });
    });
  });
}
