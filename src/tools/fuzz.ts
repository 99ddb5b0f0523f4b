import { readdirSync, readFileSync, writeFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { drawFrom, type Draw } from './fuzz/draw';
import type { Outcome, Trial } from './fuzz/fuzz-worker';
import { mutatedBytes, mutatedXml } from './fuzz/mutate';
import { hostileShapes } from './fuzz/shapes';

/*
 * npm run fuzz -- [minutes] [seed]
 *
 * Opens and checks files that were damaged or made to do harm: never a crash, never more than 2 s of CPU time or
 * 512 MB for 100 KB, always a sentence. What fails is kept in a folder of the system's for temporary files.
 */
const MOST_BYTES = 100_000;
const MOST_SECONDS = 2;
const MOST_MEGABYTES = 512;
const WORKER = join(process.cwd(), 'src/tools/fuzz/fuzz-worker.ts');
const FOLDERS = ['test/fixtures/workbooks', 'assets/samples', 'test/fixtures/plans'];
const KINDS = /\.(?:xlsx|xls|ods|docx)$/;

interface Verdict {
  readonly seconds: number;
  readonly megabytes: number;
  readonly fault?: string;
}

class Bench {
  private worker: Worker | undefined;

  async run(trial: Trial): Promise<Verdict> {
    const worker = (this.worker ??= await started());
    const before = process.cpuUsage();
    const memory = process.memoryUsage().rss;
    let most = 0;
    const seconds = (): number => {
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1e6;
    };
    const outcome = await new Promise<Outcome>((resolve) => {
      const end = (result: Outcome): void => {
        clearInterval(watch);
        worker.off('message', end);
        worker.off('error', failed);
        resolve(result);
      };
      const watch = setInterval(() => {
        most = Math.max(most, process.memoryUsage().rss - memory);
        // where it stops costs nothing any more, and a hang must end
        if (seconds() > MOST_SECONDS * 4) end({ crash: 'stopped' });
      }, 20);
      worker.once('message', end);
      const failed = (error: unknown): void => end({ crash: String(error) });
      worker.once('error', failed);
      worker.postMessage(trial);
    });
    const taken = { seconds: seconds(), megabytes: most / 1e6 };
    const fault = faultOf(outcome, taken);
    if (fault !== undefined) await this.end();
    return { ...taken, ...(fault === undefined ? {} : { fault }) };
  }

  async end(): Promise<void> {
    await this.worker?.terminate();
    this.worker = undefined;
  }
}

async function started(): Promise<Worker> {
  const worker = new Worker(`require('tsx/cjs'); require(${JSON.stringify(WORKER)});`, {
    eval: true,
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
  });
  // the first file pays for what is loaded
  for (const seed of readSeeds().slice(0, 4)) {
    await new Promise((resolve) => {
      worker.once('message', resolve);
      worker.postMessage(seed);
    });
  }
  return worker;
}

function faultOf(
  outcome: Outcome,
  { seconds, megabytes }: { seconds: number; megabytes: number },
): string | undefined {
  if ('crash' in outcome) return outcome.crash;
  if (seconds > MOST_SECONDS) return `${seconds.toFixed(1)} s`;
  return megabytes > MOST_MEGABYTES ? `${megabytes.toFixed(0)} MB` : undefined;
}

function readSeeds(): Trial[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => KINDS.test(name))
      .map((file) => ({ file, bytes: new Uint8Array(readFileSync(join(folder, file))) }))
      .filter(({ bytes }) => bytes.length <= MOST_BYTES),
  );
}

function mutated({ file, bytes }: Trial, draw: Draw): Trial {
  const packed = bytes[0] === 0x50;
  const changed = packed && draw.below(4) > 0 ? mutatedXml(bytes, draw) : mutatedBytes(bytes, draw);
  return { file, bytes: changed };
}

async function main(): Promise<void> {
  const minutes = Number(process.argv[2] ?? 2);
  const first = Number(process.argv[3] ?? 1);
  const folder = mkdtempSync(join(tmpdir(), 'phuluc-fuzz-'));
  const bench = new Bench();
  const seeds = readSeeds();
  let [slowest, largest, faults, tried] = [0, 0, 0, 0];
  const run = async (name: string, trial: Trial): Promise<void> => {
    const { seconds, megabytes, fault } = await bench.run(trial);
    tried += 1;
    slowest = Math.max(slowest, seconds);
    largest = Math.max(largest, megabytes);
    if (fault === undefined) return;
    faults += 1;
    const kept = join(folder, `${name.replaceAll(/[^\w.-]+/g, '-')}-${trial.file}`);
    writeFileSync(kept, trial.bytes);
    console.log(`${name} (${trial.bytes.length} bytes): ${fault.slice(0, 600)}\n  kept as ${kept}`);
  };
  for (const [name, bytes] of hostileShapes()) {
    if (bytes.length > MOST_BYTES) throw new Error(`${name}: ${bytes.length} bytes`);
    await run(name, { file: 'shape.xlsx', bytes });
  }
  const until = performance.now() + minutes * 60_000;
  for (let seed = first; performance.now() < until; seed++) {
    const draw = drawFrom(seed);
    const chosen = draw.of(seeds);
    if (!chosen) break;
    const trial = mutated(chosen, draw);
    if (trial.bytes.length <= MOST_BYTES) await run(`seed ${seed}`, trial);
  }
  await bench.end();
  console.log(
    `${tried} files: ${faults} faults, at most ${slowest.toFixed(2)} s (${MOST_SECONDS}) and ${largest.toFixed(0)} MB (${MOST_MEGABYTES})`,
  );
  process.exitCode = faults === 0 ? 0 : 1;
}

void main();
