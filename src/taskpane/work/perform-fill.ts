import type { fillPlan, FillResult } from '../../engine/filling/fill-plan';
import type { SheetPlan } from '../../engine/filling/write-plan';
import type { canKeep, keepWorkbook } from '../../hosts/file/keep-workbook';
import type { MilpSolver } from '../../engine/diagnosis/milp';
import type { WorkerAnswer, FillJob } from './messages';
import { steps } from './steps';

export interface FillTools {
  readonly fill: typeof fillPlan;
  readonly loadSolver: () => Promise<MilpSolver>;
  readonly canKeep: typeof canKeep;
  readonly keep: typeof keepWorkbook;
  readonly write: (sheets: readonly SheetPlan[]) => Promise<Uint8Array>;
}

/** The solver is loaded only where the sums ask for it: mostly networks suffice. */
async function planned(
  { workbooks, choice }: Extract<FillJob, { kind: 'fill' }>,
  means: FillTools,
  onProgress: (share: number) => void,
): Promise<FillResult> {
  const result = means.fill(workbooks, { ...choice, onProgress });
  const asks = result.issues.some(({ kind }) => kind === 'rounding-not-least' || kind === 'rounding-outside');
  return asks ? means.fill(workbooks, { ...choice, solver: await means.loadSolver() }) : result;
}

/** An .xlsx keeps everything that it holds; of an .xls or .ods come its cells. */
async function kept(
  { bytes, plan, results, sheets }: Extract<FillJob, { kind: 'keep' }>,
  means: FillTools,
): Promise<Uint8Array<ArrayBuffer>> {
  const file = new Uint8Array(bytes);
  return means.canKeep(file) ? means.keep(file, plan, results) : new Uint8Array(await means.write(sheets));
}

/** Does a job of filling and tells what comes of it. Runs in a worker; knows nothing of it. */
export async function performFill(
  job: FillJob,
  means: FillTools,
  tell: (answer: WorkerAnswer) => void,
): Promise<void> {
  if (job.kind === 'fill') {
    const onProgress = steps((share) => tell({ kind: 'progress', step: 'filling', share }));
    tell({ kind: 'planned', result: await planned(job, means, onProgress) });
  } else {
    tell({ kind: 'kept', bytes: await kept(job, means) });
  }
}
