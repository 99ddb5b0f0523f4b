import type { CellEdit } from '../../engine/filling/write-plan';
import { HostProblem, type Undo } from '../host';
import type { Act } from './acts';
import { lookBefore } from './before';
import { latestOf } from './latest-look';
import { sendWriting } from './payload';
import { prepared, refuseOthers } from './prepared';
import { asHostProblem } from './refusals';
import { HalfWritten, settle, type SettleOptions } from './settle';
import type { Knowledge, WantedChange } from './wanted';
import { actOf, writingSteps } from './writing-steps';

/**
 * Two round trips: one looks (what is protected, what stands where something will be written), one writes;
 * one more for each further 5 MB.
 *
 * Excel carries out a batch call by call and stops at the first that fails, and an answer can be lost when all
 * is done. So the first call of the writing notes in the workbook what is about to happen and what stood
 * there, the last one that it is done; whatever comes between, `settle` finishes or puts back by that note.
 * Excel's own undo does not reach back over made or deleted sheets; therefore every change returns its own.
 *
 * @throws HalfWritten where the workbook could not be left whole.
 */
export async function change(
  context: Excel.RequestContext,
  wanted: WantedChange,
  knowledge: Knowledge,
): Promise<Undo> {
  const plan = { ...wanted.plan, edits: oncePerCell(wanted.plan.edits) };
  const before = await lookBefore(context, { ...wanted, plan }, knowledge.used);
  refuseOthers(before.entries);
  const ready = prepared(before, { ...wanted, plan }, knowledge);
  const act = actOf(before, ready, knowledge.newId());
  const latest = latestOf(context, before, ready, knowledge.file);
  try {
    await sendWriting(
      context,
      writingSteps(context, { before, ready, act, latest: latest.steps }, knowledge),
    );
  } catch (error) {
    return afterFailure(context, act, error);
  }
  const { act: exact, changed } = latest.compared(act);
  if (changed.length > 0) {
    const problem = new HostProblem({ kind: 'changed', cells: changed });
    await backTo(context, exact, problem);
    throw problem;
  }
  return exact.undo;
}

/** Of several edits of one cell the last says what it is to hold, the first what it held. */
function oncePerCell(edits: readonly CellEdit[]): readonly CellEdit[] {
  const cells = new Map<string, CellEdit>();
  for (const edit of edits) {
    const key = JSON.stringify([edit.ref.sheet.toLowerCase(), edit.ref.row, edit.ref.col]);
    const was = cells.get(key)?.was ?? edit.was;
    cells.set(key, { ...edit, ...(was === undefined ? {} : { was }) });
  }
  return [...cells.values()];
}

/** After a failure the workbook is as before, or the write stands after all, or it is to be settled later. */
async function afterFailure(context: Excel.RequestContext, act: Act, error: unknown): Promise<Undo> {
  const problem = asHostProblem(error);
  const outcome = await settled(context, act, problem);
  if (outcome.kind === 'finished') return outcome.act.undo;
  throw problem;
}

/** Puts back what was written over somebody's typing: as if the journal had been broken off. */
async function backTo(context: Excel.RequestContext, act: Act, problem: HostProblem): Promise<void> {
  await settled(context, act, problem, { evenDone: true });
}

async function settled(
  context: Excel.RequestContext,
  act: Act,
  problem: HostProblem,
  options: SettleOptions = {},
): ReturnType<typeof settle> {
  try {
    return await settle(context, act, options);
  } catch (second) {
    if (second instanceof HalfWritten) throw second;
    throw new HalfWritten(act, false, problem.refusal);
  }
}
