import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { gather } from '../../engine/gather';

/** One run of a process: how long it took, and where the system tells, its CPU time and the most memory it held. */
export interface Run {
  readonly seconds: number;
  readonly cpuSeconds?: number;
  readonly megabytes?: number;
}

/** Runs `node` with these arguments; rejects where it ends with another code than expected. */
export function runNode(args: readonly string[], expected: readonly number[] = [0, 1]): Promise<Run> {
  return runProgram(process.execPath, args, expected);
}

export function runProgram(
  program: string,
  args: readonly string[],
  expected: readonly number[] = [0],
): Promise<Run> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'inherit'] });
    let [most, cpuSeconds] = [0, 0];
    const watch = setInterval(() => {
      void Promise.all([peakMemory(child.pid ?? 0), cpuTime(child.pid ?? 0)]).then(([megabytes, cpu]) => {
        most = Math.max(most, megabytes);
        cpuSeconds = Math.max(cpuSeconds, cpu);
      });
    }, 20);
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(watch);
      const seconds = (performance.now() - start) / 1000;
      if (!expected.includes(code ?? -1))
        reject(new Error(`${program} ${args.join(' ')} ended with ${code}`));
      else
        resolve({
          seconds,
          ...(most > 0 ? { megabytes: most } : {}),
          ...(cpuSeconds > 0 ? { cpuSeconds } : {}),
        });
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

/** Linux counts a process's time in hundredths of a second; elsewhere 0. */
async function cpuTime(pid: number): Promise<number> {
  try {
    const [user = 0, system = 0] = (await readFile(`/proc/${pid}/stat`, 'utf8'))
      .replace(/^.*\) /, '')
      .split(' ')
      .slice(11, 13)
      .map(Number);
    return (user + system) / 100;
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
    for (const name of names) gather(runs, name, await subjects[name]());
  }
  return Object.fromEntries(names.map((name) => [name, middle(runs.get(name) ?? [])])) as Record<K, Run>;
}

function middle(runs: readonly Run[]): Run {
  const middleOf = (values: readonly number[]): number =>
    [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
  const megabytes = Math.max(...runs.map((run) => run.megabytes ?? 0));
  const cpuSeconds = middleOf(runs.map((run) => run.cpuSeconds ?? 0));
  return {
    seconds: middleOf(runs.map(({ seconds }) => seconds)),
    ...(cpuSeconds > 0 ? { cpuSeconds } : {}),
    ...(megabytes > 0 ? { megabytes } : {}),
  };
}

/** What a run cost where other processes do not count; the time by the clock where the system tells no other. */
export function costOf({ cpuSeconds, seconds }: Run): number {
  return cpuSeconds ?? seconds;
}
