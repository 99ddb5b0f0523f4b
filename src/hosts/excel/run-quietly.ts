import { asHostProblem } from './refusals';

/**
 * One conversation that nobody asked for: it does not wait until a cell edit ends but gives way, with a
 * `HostProblem` of kind `editing`, and nobody is told that it had to wait.
 */
export async function runQuietly<T>(body: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: false }, body);
  } catch (error) {
    throw asHostProblem(error);
  }
}
