import type { Finding, SumOfParts, Suggestion } from '../findings';
import type { CellRef } from '../grid/grid';
import type { Table } from '../reading/table';
import type { MilpSolver } from './milp';
import { minimalSetsFrom, type MinimalSets } from './minimal-sets';
import { placesOf, type Places } from './places';
import { byRank, repairOf, standingOf, type Repair, type Standing } from './repairs';
import { checkedSums, type CheckedSum } from './sums';
import { tableSystem, type TableSystem } from './table-system';

export interface DiagnoseOptions {
  /** Asked only where the direct search takes too long. */
  readonly solver?: MilpSolver | undefined;
  readonly solverSeconds?: number;
  /** True stops the search; what it knows by then is given as not proved. */
  readonly stop?: () => boolean;
  readonly onProgress?: (steps: number) => void;
  /** Branches that the direct search may take before the solver is asked. */
  readonly steps?: number;
}

export interface Diagnosis {
  readonly findings: readonly Finding[];
  /** False where a limit struck: with a solver, or more time, the answer may become smaller. */
  readonly proved: boolean;
}

const MOST_SETS = 200;
const MOST_ALTERNATIVES = 8;
const STEPS = 20_000;

/**
 * Adds to every failing sum the smallest set of cells that explains it together with all other failing
 * sums of the plan. Pure; nothing is done where no sum fails. Sums that rounding explains get no correction,
 * nor do appendices that disagree while each adds up.
 */
export function diagnose(
  { tables, findings }: { readonly tables: readonly Table[]; readonly findings: readonly Finding[] },
  options: DiagnoseOptions = {},
): Diagnosis {
  if (!findings.some((finding) => isFailingSum(finding))) return { findings, proved: true };
  const sums = checkedSums(tables);
  const system = tableSystem(sums);
  const { steps = STEPS } = options;
  const found = minimalSetsFrom(system.start, { ...options, limit: MOST_SETS, steps });
  const suggestions = suggestionsFor(system, found, standingOf(sums), placesOf(tables));
  return {
    proved: found.proved,
    findings: findings.map((finding) => {
      const suggestion = isFailingSum(finding) ? suggestions.get(keyOf(finding)) : undefined;
      return suggestion ? { ...finding, suggestion } : finding;
    }),
  };
}

function isFailingSum(finding: Finding): finding is SumOfParts {
  return finding.rule === 'sum-of-parts' && finding.verdict === 'fail';
}

/** A sum by its cells, the same for a finding and a checked sum. */
function keyOf(sum: { readonly cells: readonly CellRef[]; readonly parts: readonly CellRef[] }): string {
  const name = (ref: CellRef | undefined): string =>
    ref ? `${ref.file}|${ref.sheet}|${ref.row}|${ref.col}` : '';
  return [name(sum.cells[0]), name(sum.parts[0]), name(sum.parts.at(-1)), sum.parts.length].join(' ');
}

function keyOfSum({ total, parts }: CheckedSum): string {
  return keyOf({ cells: [total.ref], parts: parts.map(({ ref }) => ref) });
}

function suggestionsFor(
  system: TableSystem,
  found: MinimalSets,
  standing: Standing,
  places: Places,
): Map<string, Suggestion> {
  const suggestions = new Map<string, Suggestion>();
  const first = found.sets[0];
  if (!first) return suggestions;
  for (const group of linked(system, first)) {
    const beside = first.filter((figure) => !group.includes(figure));
    const repairs = alternativesTo(group, beside, found.sets)
      .flatMap((set) => repairOf(system, set, beside, standing, places) ?? [])
      .sort(byRank);
    const distinct = repairs.filter(
      (repair, at) => repairs.findIndex((other) => sameCells(other, repair)) === at,
    );
    const [best, ...others] = distinct;
    if (!best) continue;
    const mended = mendedBy(repairs, standing);
    const suggestion: Suggestion = {
      changes: best.changes,
      unique: found.complete && others.length === 0 && inAll(group, found.sets, system),
      ...(others.length > 0
        ? { alternatives: others.slice(0, MOST_ALTERNATIVES).map(({ changes }) => changes) }
        : {}),
      mends: [...new Set(mended.map(({ total }) => total.ref))],
      ...(found.proved ? {} : { proved: false }),
    };
    for (const sum of mended) if (!suggestions.has(keyOfSum(sum))) suggestions.set(keyOfSum(sum), suggestion);
  }
  return suggestions;
}

function sameCells(a: Repair, b: Repair): boolean {
  return a.figures.length === b.figures.length && a.figures.every((figure, at) => figure === b.figures[at]);
}

/** Failing sums of one table that hold one of the cells to be changed. */
function mendedBy(repairs: readonly Repair[], standing: Standing): CheckedSum[] {
  const sums = repairs.flatMap(({ figures }) => figures.flatMap((figure) => standing.get(figure) ?? []));
  return [...new Set(sums)].filter(({ fails, kind }) => fails && kind !== 'cross');
}

/** The set's members, those together that share a sum. */
function linked(system: TableSystem, set: readonly number[]): number[][] {
  const groups: { members: number[]; constraints: Set<number> }[] = [];
  for (const figure of set) {
    const own = new Set((system.start.occurrences[figure] ?? []).map(({ constraint }) => constraint));
    const near = groups.filter(({ constraints }) =>
      [...own].some((constraint) => constraints.has(constraint)),
    );
    const merged = { members: [figure], constraints: own };
    for (const group of near) {
      merged.members.push(...group.members);
      for (const constraint of group.constraints) own.add(constraint);
      groups.splice(groups.indexOf(group), 1);
    }
    groups.push(merged);
  }
  return groups
    .map(({ members }) => members.sort((a, b) => a - b))
    .filter((members) => members.some((at) => at < system.cells.length));
}

/** What may stand for the group in the sets that keep the rest. */
function alternativesTo(
  group: readonly number[],
  beside: readonly number[],
  sets: readonly (readonly number[])[],
): (readonly number[])[] {
  const rest = new Set(beside);
  const others = sets.flatMap((set) => {
    const own = set.filter((figure) => !rest.has(figure));
    return own.length + beside.length === set.length ? [own] : [];
  });
  return others.length > 0 ? others : [group];
}

/** True where every set changes the group's cells. */
function inAll(group: readonly number[], sets: readonly (readonly number[])[], system: TableSystem): boolean {
  return group.every((figure) => figure >= system.cells.length || sets.every((set) => set.includes(figure)));
}
