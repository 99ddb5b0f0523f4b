/**
 * How much work something is, in yardsticks: its CPU time over that of a fixed piece of work in the same run,
 * so that a slow or a busy machine changes neither a verdict nor a bound. One yardstick is a tenth of a second
 * on the machine that these bounds were set on.
 */
export async function inYardsticks(work: () => unknown): Promise<number> {
  yardstick ??= Math.max(secondsOf(fixedWork), secondsOf(fixedWork));
  const before = process.cpuUsage();
  await work();
  return secondsSince(before) / yardstick;
}

let yardstick: number | undefined;

function secondsOf(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  return secondsSince(before);
}

function secondsSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** Texts taken apart, looked up and joined, as a reader does. */
function fixedWork(): number {
  const counts = new Map<string, number>();
  const text = JSON.stringify(
    Array.from({ length: 60_000 }, (_, index) => ({ ['c' + (index % 5000)]: index })),
  );
  for (const [word] of text.matchAll(/c\d+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts.size + (JSON.parse(text) as unknown[]).length;
}
