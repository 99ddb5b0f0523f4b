import type { CheckResult } from '../../engine/check';
import type { Answer, GivenFile, Job } from './messages';
import { perform } from './perform';

/** How long the search for the likeliest wrong cells may take, and how much of it the solver. */
const SECONDS = 20;
const SOLVER_SECONDS = 10;

const tell = (answer: Answer): void => self.postMessage(answer);

async function explain(result: CheckResult): Promise<CheckResult> {
  const { diagnoseFully } = await import('../../engine/diagnosis/diagnose-fully');
  const until = performance.now() + SECONDS * 1000;
  const { result: explained } = await diagnoseFully(result, {
    loadSolver: async () => {
      const { loadSolver } = await import('../../hosts/milp/load-browser');
      return loadSolver(new URL('highs/runtime', import.meta.url).href);
    },
    solverSeconds: SOLVER_SECONDS,
    stop: () => performance.now() > until,
  });
  return explained;
}

/** The day by the person's own clock, `YYYY-MM-DD`. */
function today(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

self.onmessage = async (message: MessageEvent<Job>): Promise<void> => {
  try {
    const [{ checkPlan }, { openWorkbook }] = await Promise.all([
      import('../../engine/check'),
      import('../../hosts/file/open-workbook'),
    ]);
    const open = (file: GivenFile) => openWorkbook(new Uint8Array(file.bytes), file.name, { looks: true });
    await perform(message.data, { check: checkPlan, open, explain, today: today() }, tell);
  } catch {
    tell({ kind: 'failed' });
  }
};
