import type { CheckResult, checkPlan } from '../../engine/check';
import { questionsOf } from '../../engine/filling/fill-question';
import type { Workbook } from '../../engine/grid/grid';
import { readInputs } from '../../engine/plan/read-inputs';
import { regroupedCheck } from '../../engine/units/regrouped-check';
import { InputProblem, type Problem } from '../../engine/problems';
import type { WorkerAnswer, CheckJob, GivenFile } from './messages';
import { steps } from './steps';
import { withoutCopies } from '../../engine/plan/without-copies';

export interface Means {
  readonly open: (file: GivenFile) => Promise<Workbook>;
  readonly check: typeof checkPlan;
  /** Completes a result with what would mend it. */
  readonly explain: (result: CheckResult) => Promise<CheckResult>;
  /** The day of the report, `YYYY-MM-DD`. */
  readonly today: string;
}

/** Opens one file after the other; those that can't be used are told, the others are kept. */
async function open(files: readonly GivenFile[], means: Means, tell: (answer: WorkerAnswer) => void) {
  const workbooks: Workbook[] = [];
  const problems: Problem[] = [];
  for (const [index, file] of files.entries()) {
    tell({ kind: 'progress', step: 'opening', share: index / files.length });
    try {
      workbooks.push(await means.open(file));
    } catch (error) {
      if (!(error instanceof InputProblem)) throw error;
      problems.push(error.problem);
    }
  }
  tell({ kind: 'opened', workbooks, problems });
  return workbooks;
}

/** Does a job and tells what comes of it. Runs in a worker; knows nothing of it. */
export async function perform(
  job: CheckJob,
  means: Means,
  tell: (answer: WorkerAnswer) => void,
): Promise<void> {
  const given = job.kind === 'files' ? await open(job.files, means, tell) : job.workbooks;
  if (given.length === 0) return;
  const workbooks = job.kind === 'files' ? [...(job.beside ?? []), ...given] : given;
  const onProgress = steps((share) => tell({ kind: 'progress', step: 'checking', share }));
  const own = withoutCopies(workbooks);
  const said = job.said ? { said: job.said } : {};
  const checked = means.check(own, { onProgress, asOf: means.today, ...said });
  const result = await regroupedCheck(checked, own, means.today);
  tell({ kind: 'checked', result });
  // The sheets have been read: asking costs a tenth of the check.
  tell({ kind: 'unsaid', questions: questionsOf(readInputs(workbooks, { copies: 'all', ...said }), {}) });
  tell({ kind: 'explained', result: await means.explain(result) });
}
