import { cellKey } from '../grid/place-key';
import { trimmed } from '../decimal';
import type { CellChange, Suggestion } from '../findings/facts';
import type { Finding } from '../findings';
import type { SumOfParts } from '../findings/sums';
import type { CellRef } from '../grid/grid';
import type { Table } from '../reading/table';
import { explainedSums } from './causes/explained-sums';
import { findCauses, type FoundCause } from './causes/find-causes';
import { withAgreeing } from './agreeing-checks';
import { thirdEvidence } from './evidence';
import { withFaultyTotals } from './faulty-totals';
import { linked } from './linked';
import type { MilpSolver } from './milp';
import { nearSets } from './near-sets';
import { findNorms, normBreaks } from './norms';
import { placesOf, type FigurePlaces } from './places';
import { byRank, repairOf, sumsByFigure, type Repair, type SumsByFigure } from './repairs';
import { withPrices } from './prices';
import { roundingTogether } from './rounding-together';
import { checkedSums, type CheckedSum } from './sums';
import { tableSets, type TableSets } from './table-sets';
import { tableSystem, type TableSystem } from './table-system';
import { Work } from './work';

/** How far a diagnosis may go, and whom it tells. */
export interface DiagnoseOptions {
  /** Asked only where the direct search takes too long. */
  readonly solver?: MilpSolver | undefined;
  readonly solverSeconds?: number;
  /** True stops the search; what it knows by then is given as not proved. */
  readonly stop?: () => boolean;
  /** Called with 0 to 1 as the work goes on. */
  readonly onProgress?: (share: number) => void;
  /** How many times the usual work may be done: more where somebody asks to go on. */
  readonly effort?: number;
}

/** What a check hands over, and gets back completed. */
export interface Diagnosable {
  readonly tables: readonly Table[];
  /** Input sheets with sums of their own, as figures. */
  readonly inputFigures?: readonly Table[];
  readonly findings: readonly Finding[];
  readonly summary: { readonly errors: number; readonly warnings: number };
}

/** A check's result with its suggestions, and how sure they are. */
export interface Diagnosis<R extends Diagnosable> {
  readonly result: R;
  /** False where a limit struck: with a solver, or more time, the answer may become smaller. */
  readonly proved: boolean;
  /** True where a MILP solver may prove what the direct search did not. */
  readonly solvable: boolean;
}

const MOST_ALTERNATIVES = 8;
/** What may be done in all, and for each figure: it grows with the tables, never with their mistakes. */
const STEPS = 4e6;
const STEPS_A_FIGURE = 150;
const MOST_CHANGES = 40;

/**
 * Completes a check: failing sums get the smallest set of cells that explains them all together, sums that
 * cannot all be rounding are named, norms between appendices and what they say of differences are added.
 * Pure. Sums that rounding explains get no correction, nor do appendices that disagree while each adds up;
 * where nothing fails next to nothing is done.
 */
export function diagnose<R extends Diagnosable>(result: R, options: DiagnoseOptions = {}): Diagnosis<R> {
  const tables = [...result.tables, ...(result.inputFigures ?? [])];
  const figures = tables.reduce((sum, { rows, columns }) => sum + rows.length * columns.length, 0);
  const allowed = (STEPS + STEPS_A_FIGURE * figures) * (options.effort ?? 1);
  const work = new Work(allowed, options.stop, options.onProgress);
  const { suggestions, proved, solvable } = corrections(result, tables, options, work);
  const norms = findNorms(tables);
  const evidence = thirdEvidence(
    result.findings.filter((finding) => finding.rule === 'cross-appendix'),
    tables,
    norms,
  );
  const told = result.findings.map((finding): Finding => {
    const suggestion = isFailingSum(finding) ? suggestions.get(keyOf(finding)) : undefined;
    if (suggestion) return { ...finding, suggestion };
    const third = finding.rule === 'cross-appendix' ? evidence.get(finding) : undefined;
    return third && finding.rule === 'cross-appendix' ? { ...finding, evidence: third } : finding;
  });
  const faulty = withFaultyTotals(told, tables);
  const findings = withAgreeing(withPrices(faulty), tables, () => checkedSums(tables));
  const rounded = tables.filter((table) => rounds(table, findings));
  findings.push(...roundingTogether(rounded, work), ...normBreaks(norms));
  const count = (severity: Finding['severity']): number =>
    findings.filter((one) => one.severity === severity).length;
  const summary = { ...result.summary, errors: count('error'), warnings: count('warning') };
  return { result: { ...result, findings, summary }, proved, solvable };
}

interface Corrections {
  readonly suggestions: ReadonlyMap<string, Suggestion>;
  readonly proved: boolean;
  readonly solvable: boolean;
}

/** Mistakes of whole lines first; then the fewest cells for what these leave. */
function corrections(
  { findings }: Diagnosable,
  tables: readonly Table[],
  options: DiagnoseOptions,
  work: Work,
): Corrections {
  if (!findings.some(isFailingSum)) return { suggestions: new Map(), proved: true, solvable: false };
  const checked = checkedSums(tables);
  const found = findCauses(tables, checked, (table) => missingFrom(table, findings), work);
  const suggestions = new Map<string, Suggestion>();
  for (const cause of found.causes) tellCause(cause, suggestions);
  const sums = explainedSums(checked, found.boards);
  if (!sums.some(({ fails, kind }) => fails && kind !== 'cross'))
    return { suggestions, proved: true, solvable: false };
  const { system, sets } = nearSets(sums, work) ?? wholeSets(sums, options, work);
  const cells = new Set(sets.sets.flatMap((set) => set.flatMap((at) => system.cells[at] ?? [])));
  const told = work.within(1, (part) =>
    suggestionsFor(
      { ...system, start: { ...system.start, work: part } },
      sets,
      sumsByFigure(sums, cells),
      placesOf(tables, cells),
    ),
  );
  for (const [key, suggestion] of told ?? []) if (!suggestions.has(key)) suggestions.set(key, suggestion);
  return { suggestions, proved: sets.proved && told !== undefined, solvable: sets.solvable };
}

function wholeSets(
  sums: readonly CheckedSum[],
  options: DiagnoseOptions,
  work: Work,
): { readonly system: TableSystem; readonly sets: TableSets } {
  const system = tableSystem(sums);
  return { system, sets: tableSets(system.start, { ...options, work }) };
}

function missingFrom({ layout }: Table, findings: readonly Finding[]): string[] {
  return findings.flatMap((finding) =>
    finding.rule === 'unit-missing' && finding.missingFrom.includes(layout.id) ? [finding.name] : [],
  );
}

function tellCause(
  { cause, changes, mended, other, board }: FoundCause,
  told: Map<string, Suggestion>,
): void {
  const sums = mended.flatMap((at) => board.sums[at]?.source ?? []);
  const cells = [...changes].flatMap(([cell, value]): CellChange[] => {
    const figure = board.figure(cell);
    if (!figure) return [];
    const to = trimmed(board.decimal(value));
    return [{ cell: figure.ref, ...(figure.value ? { from: figure.value } : {}), to, because: 'difference' }];
  });
  const suggestion: Suggestion = {
    cause,
    changes: cells.length <= MOST_CHANGES ? cells : [],
    unique: other === undefined,
    ...(other ? { otherCause: other } : {}),
    mends: [...new Set(sums.map(({ total }) => total.ref))],
  };
  for (const sum of sums) if (!told.has(keyOfSum(sum))) told.set(keyOfSum(sum), suggestion);
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
  const name = (ref: CellRef | undefined): string => (ref ? cellKey(ref) : '');
  return [name(sum.cells[0]), name(sum.parts[0]), name(sum.parts.at(-1)), sum.parts.length].join(' ');
}

function keyOfSum({ total, parts }: CheckedSum): string {
  return keyOf({ cells: [total.ref], parts: parts.map(({ ref }) => ref) });
}

function suggestionsFor(
  system: TableSystem,
  found: TableSets,
  standing: SumsByFigure,
  places: FigurePlaces,
): Map<string, Suggestion> {
  const suggestions = new Map<string, Suggestion>();
  const first = found.sets[0];
  if (!first) return suggestions;
  const shared = new Map<CheckedSum, CellChange[]>();
  for (const group of linked(system, first)) {
    const beside = first.filter((figure) => !group.includes(figure));
    const repairs = alternativesTo(group, beside, found.sets)
      .flatMap((set) => repairOf(system, set, beside, standing, places) ?? [])
      .filter(isLikely)
      .sort(byRank);
    const distinct = repairs.filter(
      (repair, at) => repairs.findIndex((other) => sameCells(other, repair)) === at,
    );
    const [best, ...others] = distinct;
    if (!best) continue;
    const near = mendedBy(repairs, standing);
    const mended = near.filter((sum) => !sharedWith(sum, beside, system));
    for (const sum of near) {
      if (!mended.includes(sum)) shared.set(sum, [...(shared.get(sum) ?? []), ...best.changes]);
    }
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
  for (const [sum, changes] of shared) {
    const cells = changes.map(({ cell }) => cell);
    const several = { kind: 'several', cells } as const;
    suggestions.set(keyOfSum(sum), { cause: several, changes: [], unique: false, mends: [sum.total.ref] });
  }
  return suggestions;
}

/** True where a sum holds cells of other corrections as well. */
function sharedWith(
  { total, parts }: CheckedSum,
  beside: readonly number[],
  { index }: TableSystem,
): boolean {
  const others = new Set(beside);
  return [total, ...parts].some((figure) => others.has(index.get(figure) ?? -1));
}

/** Nobody plans a negative amount: a figure that would have to be one, its sign apart, is not the wrong one. */
function isLikely({ changes }: Repair): boolean {
  return changes.every(
    ({ from, to, because }) =>
      to.digits >= 0n || because === 'sign' || (from !== undefined && from.digits < 0n),
  );
}

function sameCells(a: Repair, b: Repair): boolean {
  return a.figures.length === b.figures.length && a.figures.every((figure, at) => figure === b.figures[at]);
}

/** Failing sums of one table that hold one of the cells to be changed. */
function mendedBy(repairs: readonly Repair[], standing: SumsByFigure): CheckedSum[] {
  const sums = repairs.flatMap(({ figures }) => figures.flatMap((figure) => standing.get(figure) ?? []));
  return [...new Set(sums)].filter(({ fails, kind }) => fails && kind !== 'cross');
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
