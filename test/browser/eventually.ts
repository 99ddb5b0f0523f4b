const PATIENCE = 20_000;
const PAUSE = 50;

/**
 * What a page shows after a key or a click comes in its own time: the expectation is asked again until it
 * holds, and its last complaint is the failure.
 */
export async function eventually(expectation: () => Promise<void>): Promise<void> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    try {
      return await expectation();
    } catch (complaint) {
      if (Date.now() > end) throw complaint;
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  }
}
