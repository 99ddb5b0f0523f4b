import { asHostProblem } from './refusals';

/** Told when Excel keeps a call waiting, mostly because a cell is being edited: Enter ends that. */
export type Waiting = (waiting: boolean) => void;

const PATIENCE = 3_000;

/**
 * One conversation with Excel. Waits for the end of a cell edit where Excel can; whatever it refuses is
 * thrown as a `HostProblem`.
 */
export async function runExcel<T>(
  body: (context: Excel.RequestContext) => Promise<T>,
  waiting: Waiting = () => undefined,
): Promise<T> {
  let told = false;
  const timer = setTimeout(() => {
    told = true;
    waiting(true);
  }, PATIENCE);
  try {
    return await Excel.run({ delayForCellEdit: true }, body);
  } catch (error) {
    throw asHostProblem(error);
  } finally {
    clearTimeout(timer);
    if (told) waiting(false);
  }
}
