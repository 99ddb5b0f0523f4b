import { equals } from '../../../decimal';
import { gather } from '../../../gather';
import type { Draft } from '../draft';
import { sumOf, worth, type Scene } from './scene';

/**
 * `04 lớp cho 200 người, trong đó 01 lớp cho cán bộ (50 người) và 03 lớp cho chủ thể (150 người)`: what stands beside
 * each part is a part of what stands beside the whole.
 */
export function sideFigures({ drafts, parts }: Scene, indices: readonly number[]): void {
  const runs = new Map<string, number[]>();
  for (const index of indices) {
    const part = parts[index];
    if (part && !part.listed && indices.includes(part.to)) gather(runs, `${part.to} ${part.run}`, index);
  }
  for (const siblings of runs.values()) {
    const first = siblings[0] ?? -1;
    const whole = parts[first]?.to ?? -1;
    const beside = whole + 1;
    const [head, one] = [drafts[beside], drafts[first]];
    if (siblings.length < 2 || !one || !isSide(head, drafts[whole]) || parts[beside] || beside >= first)
      continue;
    const sides = siblings.flatMap((index) => {
      const side = drafts[index + 1];
      const own = drafts[index];
      const isOwn = side?.paragraph === own?.paragraph && !siblings.includes(index + 1);
      return isOwn && isSide(side, own) && side.family === head.family ? [index + 1] : [];
    });
    if (sides.length < siblings.length) continue;
    // Where the parts are all, so is what stands beside them.
    const kind = equals(sumOf(drafts, siblings), worth(drafts[whole])) ? 'closed' : 'open';
    // And where what stands beside them is all, so are they.
    if (equals(sumOf(drafts, sides), worth(head)))
      for (const index of siblings) if (parts[index]) parts[index] = { ...parts[index], kind: 'closed' };
    for (const index of sides)
      parts[index] = { to: beside, kind, run: `${one.paragraph} beside ${beside}`, listed: false };
  }
}

/** A figure that counts something else than the one before it. */
function isSide(side: Draft | undefined, before: Draft | undefined): side is Draft {
  return (
    side !== undefined &&
    before !== undefined &&
    side.family !== before.family &&
    !['share', 'time', 'other', 'score', 'round'].includes(side.family) &&
    side.each === undefined &&
    side.values.length === 1 &&
    side.clause.sentence === before.clause.sentence
  );
}
