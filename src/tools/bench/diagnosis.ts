import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { checkPlan } from '../../engine/check';
import { cheapestSets, type CheapestSets } from '../../engine/diagnosis/cheapest-sets';
import type { MilpSet } from '../../engine/diagnosis/milp-sets';
import { wholeCosts } from '../../engine/diagnosis/minimal-sets';
import type { SystemStart } from '../../engine/diagnosis/simplex';
import { checkedSums } from '../../engine/diagnosis/sums';
import { tableSystem } from '../../engine/diagnosis/table-system';
import type { Workbook } from '../../engine/grid/grid';
import { countryWorkbook } from './country';
import type { MilpJob } from './milp-worker';
import { benchSlips } from './slips';

const SIZES = [22, 63, 700, 3321];
const ERRORS = [1, 3, 10];
const SECONDS = 30;
const WORKER = join(process.cwd(), 'src/tools/bench/milp-worker.ts');

/**
 * Tables of n × 16 with planted errors: the direct method beside the MILP solver on the same system. Kept where
 * the direct method proves its answer, it is never more cells than were changed, and the solver agrees
 * wherever it proves its own within the time.
 */
export async function benchDiagnosis(print: (line: string) => void): Promise<boolean> {
  let kept = true;
  print(`Smallest sets of wrong cells, direct and by HiGHS (* proved smallest; HiGHS gets ${SECONDS} s)`);
  for (const rows of SIZES) {
    for (const errors of ERRORS) {
      const { tables } = checkPlan([withErrors(budget(rows), errors)]);
      const { start } = tableSystem(checkedSums(tables));
      const { costs } = wholeCosts(start.system);
      const direct = searched(start, costs);
      const milp = await solved({ start, costs, seconds: SECONDS });
      const ours = direct.cells;
      kept &&= ours !== undefined && ours <= errors && (!milp?.set?.proved || milp.set.set.length === ours);
      const size = `${rows} × 16`.padStart(9);
      print(
        `  ${size}, ${String(errors).padStart(2)} errors: direct ${direct.text}; HiGHS ${milpText(milp)}`,
      );
    }
  }
  return (await benchSlips(print)) && kept;
}

function searched(start: SystemStart, costs: MilpJob['costs']): { cells: number | undefined; text: string } {
  const begun = performance.now();
  const until = begun + SECONDS * 1000;
  const stop = (): boolean => performance.now() > until;
  const found: CheapestSets = cheapestSets(start, { costs, limit: 50, steps: 200_000, stop });
  const seconds = ((performance.now() - begun) / 1000).toFixed(2).padStart(6);
  if (found.kind !== 'found') return { cells: undefined, text: `${seconds} s, not proved` };
  const cells = found.sets[0]?.length ?? 0;
  return {
    cells,
    text: `${seconds} s, ${cells} cells*, ${found.sets.length} set${found.sets.length > 1 ? 's' : ''}`,
  };
}

type Solved = { readonly set: MilpSet | undefined; readonly seconds: number } | undefined;

function milpText(milp: Solved): string {
  if (!milp) return `not within twice the time`;
  const { set, seconds } = milp;
  return `${seconds.toFixed(2).padStart(6)} s, ${set ? `${set.set.length} cells${set.proved ? '*' : ''}` : 'nothing usable'}`;
}

/** In a thread of its own: the solver looks at its clock too seldom on large systems. */
function solved(job: MilpJob): Promise<Solved> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(`require('tsx/cjs'); require(${JSON.stringify(WORKER)});`, { eval: true });
    const end = (answer: Solved): void => {
      clearTimeout(alarm);
      void worker.terminate();
      resolve(answer);
    };
    const alarm = setTimeout(() => end(undefined), job.seconds * 2000);
    worker.once('message', end);
    worker.once('error', reject);
    worker.postMessage(job);
  });
}

function budget(rows: number): Workbook {
  const sheets = countryWorkbook({ units: rows - 1, products: 0 }).filter(({ name }) => name === 'PL 03');
  return { file: 'bench.xlsx', sheets };
}

/** Adds to figures strewn over the table, each another amount beyond any rounding. */
function withErrors(workbook: Workbook, errors: number): Workbook {
  const [sheet] = workbook.sheets;
  if (!sheet) return workbook;
  const changed = new Map<string, number>();
  for (let error = 0; error < errors; error++) {
    const row = 3 + ((error * 7919 + 11) % (sheet.rows.length - 3));
    const col = 2 + ((error * 5 + 1) % 15);
    changed.set(`${row} ${col}`, 20_011 + error * 3_571);
  }
  const rows = sheet.rows.map((line, row) =>
    line?.map((cell, col) => {
      const more = changed.get(`${row} ${col}`);
      return cell && more !== undefined && typeof cell.value === 'number'
        ? { ...cell, value: cell.value + more }
        : cell;
    }),
  );
  return { ...workbook, sheets: [{ ...sheet, rows }] };
}
