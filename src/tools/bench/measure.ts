import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';

/** One run of a process: how long it took and how much memory it held at most (where the system tells). */
export interface Run {
  readonly seconds: number;
  readonly megabytes?: number;
}

/** Runs `node` with these arguments; rejects where it ends with another code than expected. */
export function runNode(args: readonly string[], expected: readonly number[] = [0, 1]): Promise<Run> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
    let most = 0;
    const watch = setInterval(() => {
      void peakMemory(child.pid ?? 0).then((megabytes) => {
        most = Math.max(most, megabytes);
      });
    }, 40);
    child.on('close', (code) => {
      clearInterval(watch);
      const seconds = (performance.now() - start) / 1000;
      if (!expected.includes(code ?? -1)) reject(new Error(`node ${args.join(' ')} ended with ${code}`));
      else resolve({ seconds, ...(most > 0 ? { megabytes: most } : {}) });
    });
  });
}

/** Linux keeps the highest resident size of a process; elsewhere 0. */
async function peakMemory(pid: number): Promise<number> {
  try {
    const status = await readFile(`/proc/${pid}/status`, 'utf8');
    return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

/** Several subjects measured in turns, so that a busy machine is as hard on each. */
export async function inTurns<K extends string>(
  rounds: number,
  subjects: Readonly<Record<K, () => Promise<Run>>>,
): Promise<Record<K, Run>> {
  const runs = new Map<K, Run[]>();
  const names = Object.keys(subjects) as K[];
  for (let round = 0; round < rounds; round++) {
    for (const name of names) runs.set(name, [...(runs.get(name) ?? []), await subjects[name]()]);
  }
  return Object.fromEntries(names.map((name) => [name, middle(runs.get(name) ?? [])])) as Record<K, Run>;
}

function middle(runs: readonly Run[]): Run {
  const seconds = runs.map((run) => run.seconds).sort((a, b) => a - b);
  const megabytes = Math.max(...runs.map((run) => run.megabytes ?? 0));
  return { seconds: seconds[Math.floor(seconds.length / 2)] ?? 0, ...(megabytes > 0 ? { megabytes } : {}) };
}
