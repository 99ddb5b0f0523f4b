import fc from '../../property';
import { checkPlan } from '../../../src/engine/check';
import { HostProblem } from '../../../src/hosts/host';
import { ExcelHost } from '../../../src/hosts/excel/excel-host';
import { FileHost } from '../../../src/hosts/file/file-host';
import { createSession } from '../../../src/taskpane/state/session';
import { createStore } from '../../../src/taskpane/state/store';
import { countryWorkbook } from '../../../src/tools/bench/country';
import { addSheet, cellAt } from '../../excel-host/model';
import { SimulatedExcel } from '../../excel-host/simulated-excel';

/*
 * What people do to a workbook while the pane is open, in any order, over the simulated Excel (a test
 * double): at the end the pane shows what a check from nothing finds, and nothing that was typed is lost.
 */

const FILE = 'ke-hoach.xlsx';
const MEMORY = { getItem: () => null, setItem: () => undefined };

const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ kind: fc.constant('type' as const), row: fc.nat(12), col: fc.nat(8) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('clear' as const), row: fc.nat(12), col: fc.nat(8) }),
  },
  fc.record({ kind: fc.constant('insert' as const), row: fc.integer({ min: 3, max: 10 }) }),
  fc.record({ kind: fc.constant('sort' as const) }),
  fc.record({ kind: fc.constant('rename' as const) }),
  fc.record({ kind: fc.constant('delete' as const) }),
  fc.record({ kind: fc.constant('add' as const) }),
  fc.record({ kind: fc.constant('hide' as const) }),
  fc.record({ kind: fc.constant('protect' as const) }),
  fc.record({ kind: fc.constant('edit-mode' as const) }),
  fc.record({ kind: fc.constant('lost' as const) }),
  fc.record({ kind: fc.constant('wait' as const) }),
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

const wait = (milliseconds: number): Promise<unknown> => jest.advanceTimersByTimeAsync(milliseconds);

function perform(excel: SimulatedExcel, step: Step, number: number): void {
  const [first] = excel.model.sheets;
  if (!first) return;
  switch (step.kind) {
    case 'type':
      return excel.edit({ file: FILE, sheet: first.name, row: step.row, col: step.col }, number * 3 + 1);
    case 'clear':
      return excel.edit({ file: FILE, sheet: first.name, row: step.row, col: step.col }, null);
    case 'insert': {
      for (const row of [...first.rows.keys()].sort((a, b) => b - a).filter((row) => row >= step.row)) {
        first.rows.set(row + 1, first.rows.get(row) ?? new Map());
        first.rows.delete(row);
      }
      return excel.tellChanged(first.name, 'RowInserted', `${step.row + 1}:${step.row + 1}`);
    }
    case 'sort': {
      const [a, b] = [first.rows.get(4), first.rows.get(6)];
      if (!a || !b) return;
      first.rows.set(4, b);
      first.rows.set(6, a);
      return excel.tellChanged(first.name, 'RangeEdited', 'A5:Z7');
    }
    case 'rename':
      // No event of this set tells of it: the next reading sees it by itself.
      first.name = `Trang ${number}`;
      return;
    case 'delete':
      if (excel.model.sheets.length > 2) excel.model.sheets = excel.model.sheets.slice(0, -1);
      return excel.tellChanged(first.name, 'Unknown', 'A1');
    case 'add': {
      const made = addSheet(excel.model, `Mới ${number}`);
      cellAt(made, 0, 0).value = number;
      return excel.tellChanged(made.name, 'Unknown', 'A1');
    }
    case 'hide': {
      const last = excel.model.sheets.at(-1);
      if (last && last !== first) last.visibility = last.visibility === 'Visible' ? 'Hidden' : 'Visible';
      return;
    }
    case 'protect':
      first.protected = !first.protected;
      return;
    case 'edit-mode':
      excel.editing = !excel.editing;
      return;
    case 'lost':
      return excel.fail({ code: 'ConnectionFailure' });
    case 'wait':
      return;
  }
}

const told = (sheets: readonly unknown[]): string =>
  JSON.stringify(sheets, (_key, value: unknown) => (typeof value === 'bigint' ? String(value) : value));

beforeEach(() => jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask', 'performance'] }));
afterEach(() => jest.useRealTimers());

test('an hour of work ends with the findings of a fresh check', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
      const sheets = countryWorkbook({ units: 8, products: 0 });
      const excel = new SimulatedExcel({ file: FILE, sheets });
      const store = createStore();
      const session = createSession({
        store,
        excel: new ExcelHost(),
        now: () => 0,
        hostOf: (workbooks) =>
          new FileHost(workbooks, { reveal: () => undefined, clearMarks: () => undefined }, MEMORY),
        startJob: (job, hear) => {
          const timer = setTimeout(() => {
            if (job.kind !== 'workbooks') return;
            const result = checkPlan(job.workbooks);
            hear({ kind: 'checked', result });
            hear({ kind: 'explained', result });
          }, 30);
          return () => clearTimeout(timer);
        },
      });
      await wait(50);
      void session.check();
      await wait(200);
      for (const [number, each] of steps.entries()) {
        perform(excel, each, number);
        await wait(each.kind === 'wait' ? 3_000 : 150);
        expect(store.state().activity.at).toBe('rest');
        expect(store.state().waiting).toBe(false);
      }
      excel.editing = false;
      // One more figure, so that what no event tells of is seen as well; refusals are tried again by then.
      excel.edit({ file: FILE, sheet: excel.model.sheets[0]?.name ?? '', row: 5, col: 3 }, 77);
      await wait(40_000);
      const [now] = await new ExcelHost().snapshot();
      if (!now) throw new HostProblem({ kind: 'lost' });
      expect(told(store.state().outcome?.result.findings ?? [])).toBe(told(checkPlan([now]).findings));
      expect(store.state().troubles).toEqual([]);
    }),
    { numRuns: 5, endOnFailure: true },
  );
}, 120_000);
