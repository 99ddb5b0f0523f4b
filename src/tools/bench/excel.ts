import { ExcelHost } from '../../hosts/excel/excel-host';
import { checkPlan, type CheckResult } from '../../engine/check';
import { diagnose } from '../../engine/diagnosis/diagnose';
import type { Workbook } from '../../engine/grid/grid';
import { CheckService } from '../../taskpane/work/check-service';
import { Resident } from '../../taskpane/work/resident';
import { SimulatedExcel } from '../../../test/excel-host/simulated-excel';
import { countryWorkbook } from './country';

const FILE = 'country.xlsx';
const MEGABYTE = 1_000_000;

/** What an act of the pane costs in conversation with Excel. */
export interface Cost {
  readonly trips: number;
  /** Of the larger direction. */
  readonly bytes: number;
}

/** The most that each act may cost, in a workbook of the country's 3,321 communes. */
export const BOUNDS = {
  /** Three, and one to learn what a cell weighs. */
  read: { trips: 4, bytes: 3 * MEGABYTE },
  edit: { trips: 2, bytes: 5_000 },
  fill: { trips: 2, bytes: 5 * MEGABYTE },
  click: { trips: 2, bytes: 2_500 },
} as const satisfies Readonly<Record<string, Cost>>;

export type Act = keyof typeof BOUNDS;

/** How much of a whole check one after an edit may take. */
const MOST_OF_A_CHECK = 0.1;
/** The likely corrections come after the findings are shown. */
const MOST_OF_A_CHECK_EXPLAINED = 0.25;

export interface ExcelMeasures {
  readonly costs: Readonly<Record<Act, Cost>>;
  /** Reading, handing over, checking and taking back, in milliseconds of the processor: whoever else uses it. */
  readonly whole: number;
  readonly again: number;
  /** What corrections are likely then, among as many mistakes as there were edits. */
  readonly explained: number;
}

/**
 * What the pane does with a workbook of so many units, over the simulated Excel (a test double) and a worker
 * whose messages are cloned as between page and worker: a whole check, then one after each of some edits.
 */
export async function measureExcel(units: number, edits: number): Promise<ExcelMeasures> {
  const sheets = countryWorkbook({ units, products: 0 });
  const excel = new SimulatedExcel({ file: FILE, sheets });
  const host = new ExcelHost();
  const stop = host.watch(() => undefined);
  const check = checker();
  const costOf = async (act: () => Promise<unknown>): Promise<Cost> => {
    excel.trips.length = 0;
    await act();
    const sum = (member: 'requestBytes' | 'responseBytes'): number =>
      excel.trips.reduce((total, trip) => total + trip[member], 0);
    return { trips: excel.trips.length, bytes: Math.max(sum('requestBytes'), sum('responseBytes')) };
  };
  const timed = async (act: () => Promise<unknown>): Promise<number> => {
    const before = process.cpuUsage();
    await act();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  await eventsCome();

  let workbooks: readonly Workbook[] = [];
  let whole = 0;
  const read = await costOf(async () => {
    whole = await timed(async () => {
      workbooks = await host.snapshot();
      await check.done(workbooks);
    });
  });

  const times: number[] = [];
  const explaining: number[] = [];
  let edit: Cost = { trips: 0, bytes: 0 };
  for (let number = 0; number < edits; number += 1) {
    const at = { file: FILE, sheet: 'PL 01', row: 10 + number * 7, col: 3 };
    excel.edit(at, number + 5);
    await eventsCome();
    const cost = await costOf(async () => {
      times.push(await timed(async () => check.done(await host.snapshot({ quiet: true }))));
    });
    explaining.push(await timed(async () => check.explain()));
    edit = { trips: Math.max(edit.trips, cost.trips), bytes: Math.max(edit.bytes, cost.bytes) };
  }

  const at = (row: number) => ({ file: FILE, sheet: 'PL 01', row, col: 3 });
  const click = await costOf(() => host.reveal(at(2), [at(3), at(4), at(5)]));
  const [sheet] = countryWorkbook({ units: 300, products: 0 });
  const fill = await costOf(() =>
    host.apply({ sheets: sheet ? [{ ...sheet, name: 'Phụ lục I' }] : [], edits: [] }),
  );
  stop();
  return {
    costs: { read, edit, fill, click },
    whole,
    again: middle(times),
    explained: middle(explaining),
  };
}

function middle(times: number[]): number {
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

interface Checker {
  /** Resolves with the result's arrival on the page. */
  readonly done: (workbooks: readonly Workbook[]) => Promise<void>;
  /** Looks for likely corrections of what was checked last. */
  readonly explain: () => void;
}

/** Checks in a worker that stays. */
function checker(): Checker {
  let last: CheckResult | undefined;
  const resident = new Resident((hear) => {
    const service = new CheckService(
      async (job, tell) => {
        const result = checkPlan(job.kind === 'workbooks' ? job.workbooks : [], { asOf: '2026-06-01' });
        last = result;
        tell({ kind: 'checked', result });
        tell({ kind: 'explained', result });
      },
      (reply) => hear(structuredClone(reply)),
    );
    return {
      post: (request) => void service.take(structuredClone(request)),
      terminate: () => undefined,
    };
  });
  return {
    done: (workbooks) =>
      new Promise((resolve, reject) => {
        resident.start({ kind: 'workbooks', workbooks }, ({ kind }) => {
          if (kind === 'explained') resolve();
          else if (kind === 'failed') reject(new Error('the check failed'));
        });
      }),
    explain: () => {
      if (last) diagnose(last);
    },
  };
}

/** Events come a little after what they tell of. */
const eventsCome = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

const UNITS = 3321;

export async function benchExcel(print: (line: string) => void): Promise<boolean> {
  const { costs, whole, again, explained } = await measureExcel(UNITS, 9);
  print('In Excel (a simulated one): 3 appendices of 3,321 communes');
  let kept = true;
  for (const act of Object.keys(BOUNDS) as Act[]) {
    const [cost, bound] = [costs[act], BOUNDS[act]];
    const isKept = cost.trips <= bound.trips && cost.bytes <= bound.bytes;
    kept = kept && isKept;
    print(
      `  ${act.padEnd(6)} ${cost.trips} round trips (at most ${bound.trips}), ${cost.bytes.toLocaleString('en')} bytes (at most ${bound.bytes.toLocaleString('en')})`,
    );
  }
  const share = again / whole;
  print(`  whole check          ${whole.toFixed(0)} ms`);
  print(`  check after an edit  ${again.toFixed(0)} ms`);
  print(`  share                ${share.toFixed(3)} (at most ${MOST_OF_A_CHECK})`);
  const after = explained / whole;
  print(`  likely corrections   ${explained.toFixed(0)} ms`);
  print(`  share                ${after.toFixed(3)} (at most ${MOST_OF_A_CHECK_EXPLAINED})`);
  return kept && share <= MOST_OF_A_CHECK && after <= MOST_OF_A_CHECK_EXPLAINED;
}
