import { appendFileSync } from 'node:fs';
import { env } from 'node:process';

/* Set up in each test file of the run that finds out which test reaches which function of the marked files. */
afterAll(() => {
  const marks = Reflect.get(globalThis, 'reached') as Readonly<Record<string, Uint8Array>> | undefined;
  const reached = Object.entries(marks ?? {}).map(([file, called]) => [
    file,
    [...called].flatMap((mark, index) => (mark > 0 ? [index] : [])),
  ]);
  const { testPath } = expect.getState();
  appendFileSync(env['REACHED'] ?? '', `${JSON.stringify([testPath, Object.fromEntries(reached)])}\n`);
});
