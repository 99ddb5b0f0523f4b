import type { FillResult } from '../../engine/filling/fill-plan';
import type { WorkerAnswer, FillJob } from './messages';
import { sheetsInPieces, workbooksInPieces, type Assembly, type InPieces, type Piece } from './pieces';

/** A job of filling, or what is too long for one message and goes ahead of it. */
export type FillMessage = FillJob | { readonly piece: Piece };

export type FillReply = WorkerAnswer | { readonly kind: 'piece'; readonly piece: Piece };

/** Of a job that keeps a file: the sheets of its plan, and the whole ones. */
const [PLANNED, OWN] = [0, 1];

/** A job of filling without its long sheets. */
export function inPieces(job: FillJob): InPieces<FillJob> {
  if (job.kind === 'fill') {
    const { pieces, frame } = workbooksInPieces(job.workbooks);
    return { pieces, frame: { ...job, workbooks: frame } };
  }
  const [plan, own] = [sheetsInPieces(job.plan.sheets, PLANNED), sheetsInPieces(job.sheets, OWN)];
  return {
    pieces: [...plan.pieces, ...own.pieces],
    frame: { ...job, plan: { ...job.plan, sheets: plan.frame }, sheets: own.frame },
  };
}

/** The other side: the job as it was. */
export function wholeJob(job: FillJob, assembly: Assembly): FillJob {
  return job.kind === 'fill'
    ? { ...job, workbooks: assembly.workbooks(job.workbooks) }
    : {
        ...job,
        plan: { ...job.plan, sheets: assembly.sheets(job.plan.sheets, PLANNED) },
        sheets: assembly.sheets(job.sheets, OWN),
      };
}

/** What was planned, without the rows of its long sheets; the worker's own turn is nobody's, so all go at once. */
export function fillingInPieces(result: FillResult): InPieces<FillResult> {
  const { pieces, frame } = sheetsInPieces(result.plan.sheets, PLANNED);
  return { pieces, frame: { ...result, plan: { ...result.plan, sheets: frame } } };
}

export function wholeResult(result: FillResult, assembly: Assembly): FillResult {
  return { ...result, plan: { ...result.plan, sheets: assembly.sheets(result.plan.sheets, PLANNED) } };
}
