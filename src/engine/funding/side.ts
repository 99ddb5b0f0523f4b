import { cellKey, sheetKey } from '../grid/place-key';
import type { MoneyUnit } from '../text/measure-unit';
import type { Finding } from '../findings';
import type { Workbook } from '../grid/grid';
import type { Table } from '../reading/table';
import { consolidate, entriesOfView, type SentTwice } from './consolidate';
import { viewOfFacts } from './from-facts';
import { entriesOf, type BudgetEntry } from './from-records';
import { viewOfTable } from './from-table';
import { viewOfLines } from './from-lines';
import { viewOfVertical } from './from-vertical';
import { again } from '../plan/read-inputs';
import { repeatedTables } from '../plan/repeated-tables';
import { withoutTables } from '../plan/without-tables';
import { inTodaysUnits, type UnitsWanted } from '../units/in-todays-units';
import type { PlanRecord } from '../records/plan-record';
import type { Records } from '../records/records';
import { sameUnits } from '../units/same-units';
import { papersOf, paperOf, type FundingPaper } from './paper';
import { checkShareColumns } from './share-columns';
import type { FundingView, ViewKind } from './view';
import { wordsIn, type WordsCell } from './words';

/** What of a checked plan money is taken from. */
export interface CheckedSheets {
  readonly files: readonly string[];
  readonly tables: readonly Table[];
  readonly records: Records;
}

/** What one workbook (or one plan) says about money; small, so that the workbook itself can be let go. */
export interface FundingExtract {
  readonly files: readonly string[];
  readonly tables: readonly FundingView[];
  readonly entries: readonly BudgetEntry[];
  readonly plan?: PlanRecord;
  readonly papers: readonly FundingPaper[];
  readonly words: readonly WordsCell[];
  /** What checking found about the sheets that money comes from. */
  readonly findings: readonly Finding[];
}

/** One side of a reconciliation. */
export interface FundingSide {
  readonly files: readonly string[];
  /** The view that covers the plan best first. */
  readonly views: readonly FundingView[];
  readonly plan?: PlanRecord;
  readonly sentTwice: readonly SentTwice[];
  readonly words: readonly WordsCell[];
  readonly findings: readonly Finding[];
}

/** What is found about cells that hold something and give no figure. */
const UNREAD = new Set<Finding['rule']>(['ambiguous-number', 'rejected-cell', 'no-result']);

const MONEY_SHEETS = new Set<string>(['budget-plan', 'funding-sources', 'budget', 'plan']);

/** What a reconciliation finds by itself, of more than one plan: checking told it of one. */
function isOwnRule(rule: Finding['rule'], layouts: ReadonlySet<string>): boolean {
  if (rule === 'words-mismatch' || rule === 'funding-mismatch') return true;
  return rule === 'share-mismatch' && layouts.has('plan');
}

/**
 * The money of a checked plan, from its budget, its appendices and what its sheet of facts promises, rows that
 * stand twice once; in today's units where `units` asks for it.
 */
export function extractFunding(
  check: CheckedSheets & { readonly findings: readonly Finding[] },
  workbooks: readonly Workbook[],
  units?: UnitsWanted,
): FundingExtract {
  const { tables } = check;
  const once = withoutTables(check.records, again(repeatedTables(check.records, workbooks)));
  const records = inTodaysUnits(once, units);
  const fallback = assumedMeasure(check);
  const unread = new Set(
    [...records.findings, ...check.findings.filter(({ rule }) => rule === 'no-result')].flatMap(
      ({ rule, cells }) => (UNREAD.has(rule) ? cells.map(cellKey) : []),
    ),
  );
  const entries = entriesOf(records.budget, fallback, (cell) => unread.has(cellKey(cell)));
  const views = tables.flatMap(
    (table) =>
      viewOfLines(table, fallback) ?? viewOfVertical(table, fallback) ?? viewOfTable(table, fallback) ?? [],
  );
  const told = new Set(views.map(({ files: [file = ''], sheet = '' }) => sheetKey({ file, sheet })));
  const sheets = new Map<string, Set<string>>();
  for (const { layout, file, sheet } of [...tables, ...records.tables]) {
    const key = sheetKey({ file, sheet });
    if (MONEY_SHEETS.has(layout.id) || told.has(key))
      sheets.set(key, (sheets.get(key) ?? new Set()).add(layout.id));
  }
  // A share that checking finds too is told once, by the source that it is a share of.
  const shares = tables.flatMap((table) => sharesIn(table, workbooks));
  const toldShares = new Set(shares.flatMap(({ cells }) => cells.map(cellKey)));
  return {
    files: check.files,
    tables: views,
    papers: papersOf(tables, records.plan, workbooks),
    entries,
    ...(records.plan ? { plan: records.plan } : {}),
    words: wordsIn(workbooks, new Set(sheets.keys())),
    findings: [
      ...check.findings.filter(({ rule, cells: [cell] }) => {
        if (rule === 'share-mismatch' && cell && toldShares.has(cellKey(cell))) return false;
        const layouts = cell && sheets.get(sheetKey(cell));
        return layouts !== undefined && !isOwnRule(rule, layouts);
      }),
      ...shares,
    ],
  };
}

function sharesIn(table: Table, workbooks: readonly Workbook[]): Finding[] {
  if (!MONEY_SHEETS.has(table.layout.id)) return [];
  const workbook = workbooks.find(({ file }) => file === table.file);
  const sheet = workbook?.sheets.find(({ name }) => name === table.sheet);
  return sheet ? checkShareColumns(table, sheet) : [];
}

/** The measure unit for sheets that state none: the plan's, else that of another sheet of the same plan. */
function assumedMeasure({ records, tables }: Pick<CheckedSheets, 'records' | 'tables'>): MoneyUnit {
  const stated = [
    records.plan?.measure,
    ...tables.map(({ measure }) => (measure === 'count' ? undefined : measure)),
    ...records.tables.map(({ measure }) => measure),
  ];
  return stated.find((measure) => measure !== undefined) ?? 'dong';
}

/**
 * One side of a reconciliation from the workbooks that make it up, consolidated; a unit's money for the same
 * years in two files is taken once and told.
 */
export function sideOf(extracts: readonly FundingExtract[]): FundingSide {
  const plan = planOf(extracts);
  const papers = extracts.flatMap((extract) => extract.papers);
  const sentTwice: SentTwice[] = [];
  const taken: Finding[] = [];
  const views: FundingView[] = [];
  const take = (entries: readonly BudgetEntry[], kind: ViewKind): void => {
    const made = consolidate(entries, kind);
    if (!made) return;
    views.push(made.view);
    sentTwice.push(...made.sentTwice);
    taken.push(...made.taken);
  };
  for (const kind of ['budget-plan', 'funding-sources'] as const) {
    const own = extracts.flatMap(({ tables }) => tables.filter((table) => table.kind === kind));
    if (areParts(own)) take(own.flatMap(entriesOfView), kind);
    else views.push(...own);
  }
  take(
    extracts.flatMap(({ entries }) => entries),
    'budget',
  );
  const facts = plan && viewOfFacts(plan, views[0]?.measure ?? 'dong');
  if (facts) views.push(facts);
  return {
    files: extracts.flatMap(({ files }) => files),
    views: bestFirst(views).map((view) => withPapers(view, papers)),
    ...(plan ? { plan } : {}),
    sentTwice,
    words: extracts.flatMap(({ words }) => words),
    findings: [...extracts.flatMap(({ findings }) => findings), ...taken],
  };
}

function withPapers(view: FundingView, papers: readonly FundingPaper[]): FundingView {
  const own = view.files.flatMap((file) => paperOf(papers, file, view.sheet) ?? []);
  return own.length === 0 ? view : { ...view, papers: own };
}

/** The plan's facts; those of many senders are each about their own part and say nothing of the whole. */
function planOf(extracts: readonly FundingExtract[]): PlanRecord | undefined {
  const promising = extracts.flatMap(({ plan }) =>
    plan?.promisedTotal || plan?.promisedState ? [plan] : [],
  );
  return promising.length > 1 ? undefined : (promising[0] ?? extracts.find(({ plan }) => plan)?.plan);
}

/** Appendices from several files are parts of one where none of them covers more than half of all units. */
function areParts(views: readonly FundingView[]): boolean {
  if (new Set(views.flatMap(({ files }) => files)).size < 2) return false;
  const { keyOf } = sameUnits(
    views.map(({ units }) => ({ names: units.map(({ name }) => name), of: 'units' })),
  );
  const all = new Set(views.flatMap(({ units }) => units.map(({ name }) => keyOf(name))));
  return all.size > 1 && views.every(({ units }) => units.length * 2 <= all.size);
}

const PRINTED = new Set<ViewKind>(['budget-plan', 'funding-sources']);

/**
 * Appendices before input sheets, input sheets before facts; among equals the one that crosses more units and years,
 * then the one that shows more figures there (more sources), then the former.
 */
function bestFirst(views: readonly FundingView[]): FundingView[] {
  const weight = (view: FundingView): number => (PRINTED.has(view.kind) ? 2 : view.kind === 'budget' ? 1 : 0);
  return [...views].sort(
    (a, b) => weight(b) - weight(a) || crossings(b) - crossings(a) || figures(b) - figures(a),
  );
}

const crossings = ({ lines }: FundingView): number => lines.filter(({ cut }) => cut.size > 0).length;

const figures = ({ lines }: FundingView): number => lines.reduce((count, { cut }) => count + cut.size, 0);
