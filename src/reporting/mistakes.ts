import { cellKey } from '../engine/grid/place-key';
import { toPlain } from '../engine/decimal';
import type { CellChange, Suggestion } from '../engine/findings/facts';
import type { Finding } from '../engine/findings';
import type { CellRef } from '../engine/grid/grid';

/** What one correction mends: one mistake, and the sums that fail by it. */
export interface Mistake {
  /** The finding in which it is best seen: about the cell that is likely wrong where there is one. */
  readonly lead: Finding;
  /** The others that the same correction mends. */
  readonly consequences: readonly Finding[];
  /** The one cell that is likely wrong, where no finding is about it by itself. */
  readonly wrong?: CellRef;
}

const nameOf = (changes: readonly CellChange[]): string =>
  changes.map(({ cell, to }) => `${cellKey(cell)}=${toPlain(to)}`).join(' ');

/**
 * What names a correction, the same for all findings that it mends; undefined where nothing is to be changed. By
 * content, not by object: a result that comes from a worker in pieces has lost who shared what.
 */
export function correctionKey({
  cause,
  changes,
  alternatives = [],
  mends = [],
}: Suggestion): string | undefined {
  if (changes.length > 0) return [changes, ...alternatives].map(nameOf).join('|');
  // A row that is missing, say: no cell to change, but one cause of all that it mends.
  return cause && cause.kind !== 'several' && mends.length > 0
    ? `${cause.kind}|${mends.map(cellKey).join(' ')}`
    : undefined;
}

function wrongCell({ unique, changes, alternatives = [] }: Suggestion): CellRef | undefined {
  const [change] = changes;
  const single = unique || alternatives.length === 0;
  return single && changes.length === 1 ? change?.cell : undefined;
}

/** Findings by what mends them, in the order in which each mistake is first met. */
export function mistakesOf(findings: readonly Finding[]): Mistake[] {
  const groups = new Map<string | Finding, Finding[]>();
  for (const finding of findings) {
    const key = (finding.suggestion && correctionKey(finding.suggestion)) ?? finding;
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()].flatMap(mistakeOf);
}

function mistakeOf(findings: readonly Finding[]): Mistake[] {
  const [first] = findings;
  if (!first) return [];
  const wrong = first.suggestion && wrongCell(first.suggestion);
  const own = wrong && findings.find(({ cells }) => cells.some((cell) => cellKey(cell) === cellKey(wrong)));
  const lead = own ?? first;
  const consequences = findings.filter((finding) => finding !== lead);
  return [{ lead, consequences, ...(wrong && !own ? { wrong } : {}) }];
}

/** How many mistakes are to be mended for the errors among the findings. */
export function countMistakes(findings: readonly Finding[]): number {
  return mistakesOf(findings.filter(({ severity }) => severity === 'error')).length;
}
