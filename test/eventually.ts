const PATIENCE = 20_000;
const PAUSE = 20;

/**
 * What comes in its own time (a page after a click, a store after a write) is asked for again until it holds;
 * the last complaint is the failure.
 */
export async function eventually(expectation: () => void | Promise<void>): Promise<void> {
  const end = performance.now() + PATIENCE;
  for (;;) {
    try {
      return await expectation();
    } catch (complaint) {
      if (performance.now() > end) throw complaint;
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  }
}

/** The same for a plain condition. */
export async function until(condition: () => boolean): Promise<void> {
  return eventually(() => expect(condition()).toBe(true));
}
