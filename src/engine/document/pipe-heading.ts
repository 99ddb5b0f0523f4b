import type { GridRange } from '../grid/grid';
import { fold } from '../text/fold';

/** The heading of a table whose rows were lost, laid out again. */
export interface PipeHeading {
  readonly rows: readonly (readonly string[])[];
  readonly merges: readonly GridRange[];
}

/**
 * A heading of two rows that was written cell after cell. It has as many cells more than the table has columns
 * as it has groups; the groups' names are alike but for their numbers (`Năm 2021`, `Năm 2022`), and what stands
 * under them repeats. Where it does not, nobody can say which cell stands over which: `undefined`.
 */
export function twoRowHeading(cells: readonly string[], width: number): PipeHeading | undefined {
  const groups = cells.length - width;
  if (groups < 2) return undefined;
  for (let alone = 1; alone < width; alone++) {
    const under = width - alone;
    const each = under / groups;
    if (!Number.isInteger(each) || each < 2) continue;
    const [top, below] = [cells.slice(0, alone + groups), cells.slice(alone + groups)];
    const first = groupsAt(top, groups);
    if (first !== undefined && repeats(below, each)) return laidOut(top, below, first, groups, each);
  }
  return undefined;
}

/** Where as many cells stand side by side as there are groups, alike but for their numbers. */
function groupsAt(top: readonly string[], groups: number): number | undefined {
  const alike = top.map((cell) => fold(cell).replace(/\d+/g, '#'));
  const starts = alike.flatMap((name, start) => {
    const run = alike.slice(start, start + groups);
    return run.length === groups && name.includes('#') && run.every((each) => each === name) ? [start] : [];
  });
  return starts.length === 1 ? starts[0] : undefined;
}

/** Each group has the same under it; the first may be worded otherwise (`đã đánh giá`, `dự kiến đánh giá`). */
function repeats(below: readonly string[], each: number): boolean {
  const last = below.slice(-each).map(fold);
  let same = 0;
  for (let start = 0; start < below.length; start += each) {
    const group = below.slice(start, start + each).map(fold);
    if (group.every((name, index) => name === last[index])) same += 1;
  }
  return same >= below.length / each - 1 && new Set(last).size === each;
}

function laidOut(
  top: readonly string[],
  below: readonly string[],
  first: number,
  groups: number,
  each: number,
): PipeHeading {
  const merges: GridRange[] = [];
  const [upper, lower]: [string[], string[]] = [[], []];
  top.forEach((cell, index) => {
    const left = upper.length;
    const grouped = index >= first && index < first + groups;
    const span = grouped ? each : 1;
    upper.push(cell, ...Array<string>(span - 1).fill(''));
    lower.push(...(grouped ? below.slice((index - first) * each, (index - first + 1) * each) : ['']));
    merges.push({ top: 0, left, bottom: grouped ? 0 : 1, right: left + span - 1 });
  });
  return { rows: [upper, lower], merges };
}
