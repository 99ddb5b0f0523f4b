import type { Finding, SumOfParts, Suggestion } from '../findings';
import type { CellRef } from '../grid/grid';
import type { Table } from '../reading/table';
import { thirdEvidence } from './evidence';
import type { MilpSolver } from './milp';
import { minimalSetsFrom, type MinimalSets } from './minimal-sets';
import { findNorms, normBreaks } from './norms';
import { placesOf, type Places } from './places';
import { byRank, repairOf, standingOf, type Repair, type Standing } from './repairs';
import { roundingTogether } from './rounding-together';
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

/** What a check hands over, and gets back completed. */
export interface Diagnosable {
  readonly tables: readonly Table[];
  readonly findings: readonly Finding[];
  readonly summary: { readonly errors: number; readonly warnings: number };
}

export interface Diagnosis<R extends Diagnosable> {
  readonly result: R;
  /** False where a limit struck: with a solver, or more time, the answer may become smaller. */
  readonly proved: boolean;
}

const MOST_SETS = 200;
const MOST_ALTERNATIVES = 8;
const STEPS = 20_000;

/**
 * Completes a check: failing sums get the smallest set of cells that explains them all together, sums that
 * cannot all be rounding are named, norms between appendices and what they say of differences are added.
 * Pure. Sums that rounding explains get no correction, nor do appendices that disagree while each adds up;
 * where nothing fails next to nothing is done.
 */
export function diagnose<R extends Diagnosable>(result: R, options: DiagnoseOptions = {}): Diagnosis<R> {
  const { tables } = result;
  const { suggestions, proved } = corrections(result, options);
  const norms = findNorms(tables);
  const evidence = thirdEvidence(
    result.findings.filter((finding) => finding.rule === 'cross-appendix'),
    tables,
    norms,
  );
  const findings = result.findings.map((finding): Finding => {
    const suggestion = isFailingSum(finding) ? suggestions.get(keyOf(finding)) : undefined;
    if (suggestion) return { ...finding, suggestion };
    const third = finding.rule === 'cross-appendix' ? evidence.get(finding) : undefined;
    return third && finding.rule === 'cross-appendix' ? { ...finding, evidence: third } : finding;
  });
  findings.push(...roundingTogether(tables.filter((table) => rounds(table, findings))), ...normBreaks(norms));
  const count = (severity: Finding['severity']): number =>
    findings.filter((one) => one.severity === severity).length;
  const summary = { ...result.summary, errors: count('error'), warnings: count('warning') };
  return { result: { ...result, findings, summary }, proved };
}

function corrections(
  { tables, findings }: Diagnosable,
  options: DiagnoseOptions,
): { suggestions: ReadonlyMap<string, Suggestion>; proved: boolean } {
  if (!findings.some(isFailingSum)) return { suggestions: new Map(), proved: true };
  const sums = checkedSums(tables);
  const system = tableSystem(sums);
  const found = minimalSetsFrom(system.start, {
    ...options,
    limit: MOST_SETS,
    steps: options.steps ?? STEPS,
  });
  return {
    suggestions: suggestionsFor(system, found, standingOf(sums), placesOf(tables)),
    proved: found.proved,
  };
}

function rounds({ file, sheet }: Table, findings: readonly Finding[]): boolean {
  return findings.some(
    (finding) =>
      finding.rule === 'sum-of-parts' &&
      finding.verdict === 'rounding' &&
      finding.basis === 'held' &&
      finding.cells[0]?.file === file &&
      finding.cells[0].sheet === sheet,
  );
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
