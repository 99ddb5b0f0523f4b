import { checkPlan } from '../../engine/check';
import { cheapestSets } from '../../engine/diagnosis/cheapest-sets';
import { wholeCosts } from '../../engine/diagnosis/minimal-sets';
import { cheapestByMilp } from '../../engine/diagnosis/milp-sets';
import { checkedSums } from '../../engine/diagnosis/sums';
import { tableSystem } from '../../engine/diagnosis/table-system';
import type { Workbook } from '../../engine/grid/grid';
import { loadSolver } from '../../hosts/milp/load-node';
import { countryWorkbook } from './country';
import { benchSlips } from './slips';

const SIZES = [22, 63, 700, 3321];
const ERRORS = [1, 3, 10];
const SOLVER_SECONDS = 20;
const DIRECT_SECONDS = 30;

/**
 * Tables of n × 16 with planted errors: the direct method beside the MILP solver on the same system. Kept where
 * neither finds more cells than were changed and the two agree wherever both have proved theirs.
 */
export async function benchDiagnosis(print: (line: string) => void): Promise<boolean> {
  const solver = await loadSolver();
  let kept = true;
  print('Smallest sets of wrong cells, direct and by HiGHS (proved smallest: *)');
  for (const units of SIZES) {
    for (const errors of ERRORS) {
      const { tables } = checkPlan([withErrors(budget(units), errors)]);
      const { start } = tableSystem(checkedSums(tables));
      const { costs } = wholeCosts(start.system);
      const direct = timed(() => {
        const until = performance.now() + DIRECT_SECONDS * 1000;
        return cheapestSets(start, {
          costs,
          limit: 50,
          steps: 200_000,
          stop: () => performance.now() > until,
        });
      });
      const milp = timed(() => cheapestByMilp(start, costs, solver, SOLVER_SECONDS));
      const found = direct.result.kind === 'found' ? direct.result : undefined;
      const ours = found?.sets[0]?.length;
      const theirs = milp.result?.set.length;
      const agree = ours === undefined || !milp.result?.proved || ours === theirs;
      kept &&= agree && ours !== undefined && ours <= errors;
      print(
        `  ${`${units} × 16`.padStart(9)}, ${String(errors).padStart(2)} errors: ` +
          `direct ${direct.seconds.toFixed(2).padStart(6)} s, ${ours ?? '?'} cells${ours === undefined ? '' : '*'}, ${found?.sets.length ?? 0} sets; ` +
          `HiGHS ${milp.seconds.toFixed(2).padStart(6)} s, ${theirs ?? '?'} cells${milp.result?.proved ? '*' : ''}`,
      );
    }
  }
  return (await benchSlips(print)) && kept;
}

function timed<T>(work: () => T): { result: T; seconds: number } {
  const start = performance.now();
  const result = work();
  return { result, seconds: (performance.now() - start) / 1000 };
}

function budget(units: number): Workbook {
  const sheets = countryWorkbook({ units: units - 1, products: 0 }).filter(({ name }) => name === 'PL 03');
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
