import '../no-eval';
import type { CheckResult } from '../../engine/check';
import type { MilpSolver } from '../../engine/diagnosis/milp';
import { CheckService, type CheckWork } from './check-service';
import { fillingInPieces, wholeJob, type FillMessage } from './fill-pieces';
import type { CheckRequest, FillJob, GivenFile } from './messages';
import { perform } from './perform';
import { Assembly } from './pieces';

/** How long the search for the likeliest wrong cells may take, and how much of it the solver. */
const SECONDS = 20;
const SOLVER_SECONDS = 10;

async function loadSolver(): Promise<MilpSolver> {
  const { loadSolver: load } = await import('../../hosts/milp/load-browser');
  return load(new URL('highs/runtime', import.meta.url).href);
}

async function explain(result: CheckResult, superseded: () => boolean): Promise<CheckResult> {
  const { diagnoseFully } = await import('../../engine/diagnosis/diagnose-fully');
  // What has come in meanwhile is seen before the longer part begins.
  await new Promise((resolve) => setTimeout(resolve));
  if (superseded()) return result;
  const until = performance.now() + SECONDS * 1000;
  const { result: explained } = await diagnoseFully(result, {
    loadSolver,
    solverSeconds: SOLVER_SECONDS,
    stop: () => superseded() || performance.now() > until,
  });
  return explained;
}

/** The day by the person's own clock, `YYYY-MM-DD`. */
function today(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

const check: CheckWork = async (job, tell, superseded) => {
  const [{ checkPlan }, { openWorkbook }] = await Promise.all([
    import('../../engine/check'),
    import('../../hosts/file/open-workbook'),
  ]);
  const open = (file: GivenFile) => openWorkbook(new Uint8Array(file.bytes), file.name, { looks: true });
  const means = {
    check: checkPlan,
    open,
    explain: (result: CheckResult) => explain(result, superseded),
    today: today(),
  };
  await perform(job, means, tell);
};

async function fill(job: FillJob): Promise<void> {
  const [{ fillPlan }, { performFill }, { canKeep, keepWorkbook }, { writeWorkbook }] = await Promise.all([
    import('../../engine/filling/fill-plan'),
    import('./perform-fill'),
    import('../../hosts/file/keep-workbook'),
    import('../../hosts/file/write-workbook'),
  ]);
  const means = { fill: fillPlan, loadSolver, canKeep, keep: keepWorkbook, write: writeWorkbook };
  await performFill(job, means, (answer) => {
    if (answer.kind !== 'planned') return self.postMessage(answer);
    const { pieces, frame } = fillingInPieces(answer.result);
    for (const piece of pieces) self.postMessage({ kind: 'piece', piece });
    self.postMessage({ ...answer, result: frame });
  });
}

const service = new CheckService(check, (reply) => self.postMessage(reply));

const assembly = new Assembly();

self.onmessage = async ({ data }: MessageEvent<FillMessage | CheckRequest>): Promise<void> => {
  if ('number' in data) return service.take(data);
  if ('piece' in data) return assembly.add(data.piece);
  try {
    await fill(wholeJob(data, assembly));
  } catch {
    self.postMessage({ kind: 'failed' });
  }
};
