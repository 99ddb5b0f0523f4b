import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run';

/* `check` finds what `funding` and `targets` find in the same workbook (issue 9). */

const FOLDER = join(__dirname, '../fixtures/cases/reports');
const DAY = ['--as-of', '2026-11-27'];

interface Told {
  readonly rule: string;
  readonly severity: string;
  readonly cells: readonly string[];
}

async function told(command: string, file: string): Promise<readonly string[]> {
  const bytes = new Uint8Array(readFileSync(join(FOLDER, file)));
  const { stdout } = await run([command, file, '--json', ...(command === 'funding' ? [] : DAY)], {
    [file]: bytes,
  });
  if (!stdout.startsWith('{')) return [];
  const { findings = [] } = JSON.parse(stdout) as { findings?: readonly Told[] };
  return findings.map(({ rule, severity, cells }) => `${severity} ${rule} ${[...cells].sort().join()}`);
}

test('what funding and targets find in a workbook, its check finds too', async () => {
  const missing: string[] = [];
  let found = 0;
  for (const file of readdirSync(FOLDER)) {
    const checked = new Set(await told('check', file));
    for (const command of ['funding', 'targets']) {
      const own = await told(command, file);
      found += own.length;
      for (const each of own) if (!checked.has(each)) missing.push(`${command} ${file}: ${each}`);
    }
  }
  expect(missing).toEqual([]);
  expect(found).toBeGreaterThan(50);
});
