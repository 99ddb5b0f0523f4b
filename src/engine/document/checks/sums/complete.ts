import type { TextFact } from '../../facts/fact';
import type { ReadFacts } from '../../facts/read-facts';
import type { Run } from './run';

/** Every line of the list has its figure, and nothing is left to a remainder without one. */
export function isComplete(
  run: Run,
  facts: readonly TextFact[],
  placements: ReadFacts['placements'],
): boolean {
  const parts = run.parts.flatMap((index) => facts[index] ?? []);
  if (parts.some(({ tail }) => MORE_BEHIND.test(tail))) return false;
  if (!run.listed)
    return !/(?:còn lại)(?![^.]*\d)/u.test(parts.at(-1)?.sentence ?? '') && !isInterrupted(run.parts, facts);
  const intro = facts[run.whole]?.paragraph;
  const lines = placements.flatMap(({ parent, mark }, index) =>
    parent === intro && mark !== 'none' ? [index] : [],
  );
  const marks = new Set(lines.map((line) => placements[line]?.mark));
  return marks.size <= 1 && lines.every((line) => parts.some(({ paragraph }) => paragraph === line));
}

/** `… và các nhiệm vụ khác`: not all the parts are told. */
const MORE_BEHIND = /(?:còn lại|phần còn lại|v\.v|…|\.\.\.)|(?<!\p{L})(?:và|cùng)\s[^,;]*khác\s*$/iu;

/** `gồm 01 hội chợ, 01 tuần hàng và 01 hội nghị`: among the parts stands one that is counted by another word. */
function isInterrupted(parts: readonly number[], facts: readonly TextFact[]): boolean {
  const [first, last] = [parts[0] ?? 0, parts.at(-1) ?? 0];
  const depth = facts[first]?.depth;
  return facts
    .slice(first, last)
    .some(
      ({ part, family, label, each, depth: own }, at) =>
        !part &&
        !parts.includes(first + at) &&
        own === depth &&
        each === undefined &&
        !['share', 'money', 'score', 'time'].includes(family) &&
        /^(?:và)?$/iu.test(label),
    );
}
