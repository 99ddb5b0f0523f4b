import type { Finding } from '../findings';
import type { Workbook } from '../grid/grid';
import type { AppendixId } from '../layouts/layout';
import { readInputs, type PlanInputs } from '../plan/read-inputs';
import { figureAppendix, leavesOf, prepared, type MadeSheet, type Naming } from './figure-appendix';
import { countedOnce, repeatedRows } from '../plan/repeated-rows';
import { Roundings } from './roundings';
import { chartSheet, type ChartedSheet } from './chart-sheet';
import type { FillIssue } from './fill-issue';
import type { FillOptions } from './fill-options';
import { leftOutQuestions, questionsOf, type FillQuestion } from './fill-question';
import { isUntouched, recordSheet } from './fill-record';
import { FILLABLE, FILLED_FIGURES, OWN_IDS } from './fillable';
import { OWN_WAYS } from './own-ways';
import { TAKEN_FROM, TAKES } from './takes';
import { type FilledSheet, filledSheets } from '../plan/filled-sheets';
import type { SheetName } from '../plan/sheet-name';
import type { RecordTable } from '../records/record-table';
import { fingerprint } from './fingerprint';
import { inputCopies } from './input-copies';
import { inputData, type InputData } from './input-data';
import { moneyElsewhere } from './money-elsewhere';
import { comparison, type OtherSheet, type SheetPreview } from './preview';
import { romanNumeral } from '../text/roman';
import { withinRowLimit } from './row-limit';
import { SheetNames } from './sheet-names';
import type { Aside, SheetPlan, WritePlan } from './write-plan';

/** What a filling would write, what that changes, and what there is to say about it. */
export interface FillResult {
  /** Empty where nothing would change. */
  readonly plan: WritePlan;
  readonly preview: readonly SheetPreview[];
  readonly issues: readonly FillIssue[];
  /** What a person has to say first; while there are any, nothing is planned. */
  readonly questions: readonly FillQuestion[];
  /** Sheets that appendices are filled from, of which no row is filled in. */
  readonly blanks?: readonly SheetName[];
  /** The one day on which stars and targets are told; absent where nothing tells one. */
  readonly asOf?: string;
  /** What reading the input sheets found. */
  readonly findings: readonly Finding[];
}

type Make = (naming: Naming) => MadeSheet | undefined;

/**
 * Fills the appendices of one plan from its input sheets. Pure; the same input gives the same plan, and
 * filling what was filled changes nothing. New sheets go into the first workbook.
 */
export function fillPlan(workbooks: readonly Workbook[], options: FillOptions = {}): FillResult {
  const report = options.onProgress ?? (() => undefined);
  const [home] = workbooks;
  const before = filledSheets(home);
  const inputs = readInputs(workbooks, {
    ...(options.without ? { without: options.without } : {}),
    said: {
      ...options.said,
      ...(options.inputMeasure ? { measure: options.inputMeasure } : {}),
      ...(options.separators ? { separators: options.separators } : {}),
    },
    ...(options.units ? { units: options.units } : {}),
    copies: 'all',
  });
  const records =
    options.repeatedRows === 'once' ? countedOnce(inputs.records, repeatedRows(inputs)) : inputs.records;
  report(0.3);
  const questions = questionsOf(inputs, options);
  if (questions.length > 0)
    return { plan: NO_PLAN, preview: [], issues: [], questions, findings: records.findings };
  const names = new SheetNames(home?.sheets.map(({ name }) => name) ?? []);
  const copies = inputCopies(inputs.workbooks, records, before, names);
  const data = inputData(records, copies.sheetOf, options);
  const issues: FillIssue[] = [];
  const makers = makersOf(data, options, issues);
  const asked = options.layouts ?? [...makers.keys()];
  const writer = new Writer(home, before, options);
  const charted: ChartedSheet[] = [];
  [...makers].forEach(([layout, make], index) => {
    report(0.3 + (0.7 * index) / makers.size);
    if (!asked.includes(layout)) return;
    const number = romanNumeral(index + 1);
    const known = before.find((each) => each.made === 'appendix' && each.layout === layout);
    const sheet = known?.sheet ?? names.take(`Phụ lục ${options.headings?.[layout]?.number ?? number}`);
    const made = make({ sheet, number });
    if (!made) issues.push({ kind: 'no-years', layout });
    else {
      issues.push(...made.issues, ...writer.put(layout, withinRowLimit(made.sheet)));
      if (made.support) issues.push(...writer.put(layout, withinRowLimit(made.support), 'counting'));
      charted.push({ layout, sheet: made.sheet });
    }
  });
  const leftOut = leftOutQuestions(issues, options);
  if (leftOut.length > 0)
    return { plan: NO_PLAN, preview: [], issues: [], questions: leftOut, findings: records.findings };
  if (options.charts) {
    const known = before.find(({ sheet }) => sheet.startsWith(CHARTS));
    const charts = chartSheet(known?.sheet ?? names.take(CHARTS), charted);
    const layout = charted[0]?.layout;
    if (charts && layout) issues.push(...writer.put(layout, charts, 'charts'));
    else issues.push({ kind: 'no-charts' });
  }
  for (const layout of options.layouts ?? [])
    if (!makers.has(layout)) issues.push({ kind: 'no-data', layout });
  const wantsMoney = asked.includes('budget-plan') || !options.layouts;
  const elsewhere = wantsMoney ? moneyElsewhere(records, copies.sheetOf) : [];
  if (elsewhere.length > 0) issues.push({ kind: 'money-elsewhere', cells: elsewhere });
  const blanks = records.tables.filter(({ layout, rows }) => TAKEN_FROM.has(layout.id) && rows.length === 0);
  issues.unshift(
    ...levelAssumed(data),
    ...data.subjects.issues,
    ...alreadyMade(inputs, asked),
    ...blankSheets(records.tables, blanks),
  );
  return {
    questions,
    ...(data.asOf === undefined ? {} : { asOf: data.asOf }),
    ...writer.result(copies.plans, copies.filled, asideOf(inputs)),
    issues: distinct(issues),
    ...(blanks.length > 0 ? { blanks: blanks.map(({ file, sheet }) => ({ file, sheet })) } : {}),
    findings: records.findings,
  };
}

/** The first workbook's own input sheets: whoever prints the new file wants the appendices. */
function asideOf({ workbooks: [home], records, appendices }: PlanInputs): readonly Aside[] {
  const read = (tables: readonly SheetName[], name: string): boolean =>
    tables.some(({ file, sheet }) => file === home?.file && sheet === name);
  return (home?.sheets ?? [])
    .filter(({ name }) => read(records.tables, name) && !read(appendices, name))
    .map(({ name, rows }) => ({ sheet: name, blankRow: rows.length + 1 }));
}

/** Blank sheets beside others of their kind that are filled in. */
function blankSheets(tables: readonly RecordTable[], blanks: readonly RecordTable[]): readonly FillIssue[] {
  const sent = new Set(tables.flatMap(({ layout, rows }) => (rows.length > 0 ? layout.id : [])));
  return blanks
    .filter(({ layout }) => sent.has(layout.id))
    .map(({ file, sheet, unit }): FillIssue => ({
      kind: 'blank-sheet',
      ...(unit ? { unit: unit.name } : {}),
      file,
      sheet,
    }));
}

function levelAssumed({ isLevelAssumed, subjects }: InputData): readonly FillIssue[] {
  const units = subjects.all.filter(({ place }) => place === 'unit');
  return isLevelAssumed && units.length > 0 ? [{ kind: 'level-assumed' }] : [];
}

/** Among the files of several units an appendix may be a unit's own sheet, taken for one. */
function alreadyMade(
  { appendices, workbooks }: PlanInputs,
  asked: readonly AppendixId[],
): readonly FillIssue[] {
  if (workbooks.length < 2) return [];
  return appendices.flatMap(({ layout, file, sheet }): FillIssue[] => {
    const of = asked.find((id) => id === layout.id);
    return of ? [{ kind: 'is-appendix', of, file, sheet }] : [];
  });
}

/** The sheet of charts. */
const CHARTS = 'Biểu đồ';

const NO_PLAN: WritePlan = { sheets: [], edits: [] };

/** What a budget plan by years tells of sources. */
const SHORT_SPLIT: ReadonlySet<string> = new Set(['total', 'state', 'other']);

/**
 * The appendices that the input has data for, in the order of their numbers; none behind the last one asked for. What is left out though there is data goes to `issues`.
 */
function makersOf(data: InputData, options: FillOptions, issues: FillIssue[]): ReadonlyMap<AppendixId, Make> {
  const makers = new Map<AppendixId, Make>();
  const roundings = new Roundings(data.years, options);
  for (const layout of FILLED_FIGURES) {
    if (options.layouts?.every((asked) => makers.has(asked))) return makers;
    const source = leavesOf(layout, data, options);
    const id = layout.id;
    if (!source) continue;
    if (layout.periods === 'years' && data.years.length === 0 && !options.layouts?.includes(id)) continue;
    // By unit and without a split beyond state and other it would say what the budget plan says.
    const split = [...source.shown].some((item) => !SHORT_SPLIT.has(item));
    const items = source.subjects.every(({ place }) => place === 'unit') && data.years.length < 2;
    if (id === 'funding-sources' && !split && !items && !options.layouts?.includes(id)) {
      if (!options.layouts) issues.push({ kind: 'same-as-budget' });
      continue;
    }
    const own = prepared(layout, source, data, options);
    makers.set(id, (naming) => own && figureAppendix(own, roundings.of(own), data, naming, options));
    if (own && (options.layouts?.includes(id) ?? true)) roundings.add(own);
  }
  for (const id of OWN_IDS)
    if (TAKES.get(id)?.rows(data.records).length)
      makers.set(id, (naming) => OWN_WAYS[id](data, naming, options));
  return inOrder(makers);
}

/** By their numbers, however they are made. */
function inOrder(makers: ReadonlyMap<AppendixId, Make>): ReadonlyMap<AppendixId, Make> {
  return new Map([...makers].sort(([a], [b]) => FILLABLE.indexOf(a) - FILLABLE.indexOf(b)));
}

/** Gathers the sheets to write, and leaves alone what a person changed. */
class Writer {
  private readonly sheets: SheetPlan[] = [];
  private readonly preview: SheetPreview[] = [];
  private readonly filled = new Map<string, FilledSheet>();

  constructor(
    private readonly home: Workbook | undefined,
    private readonly before: readonly FilledSheet[],
    private readonly options: FillOptions,
  ) {
    for (const each of before) this.filled.set(each.sheet, each);
  }

  /** `helps`: what the sheet is, where it is none of the appendices that people ask for. */
  put(layout: AppendixId, sheet: SheetPlan, helps?: Exclude<OtherSheet, 'copy'>): FillIssue[] {
    const shown = helps ?? layout;
    const former = this.sheet(sheet.name);
    const known = this.before.find((each) => each.made !== 'copy' && each.sheet === sheet.name);
    const { status, changes, cells } = comparison(former, sheet);
    const touched = former !== undefined && !(known && isUntouched(former, known));
    if (touched && changes.length > 0 && !this.options.overwrite?.includes(sheet.name)) {
      this.preview.push({ layout: shown, sheet: sheet.name, status: 'kept', changes, cells });
      return [{ kind: 'changed-by-hand', layout, sheet: sheet.name, cells: changes.map(({ cell }) => cell) }];
    }
    this.preview.push({ layout: shown, sheet: sheet.name, status, changes, cells });
    const made = { sheet: sheet.name, fingerprint: fingerprint(sheet) };
    this.filled.set(sheet.name, helps ? { made: 'helper', ...made } : { made: 'appendix', layout, ...made });
    if (status !== 'unchanged') this.sheets.push(sheet);
    return [];
  }

  result(
    copies: readonly SheetPlan[],
    copied: readonly FilledSheet[],
    aside: readonly Aside[],
  ): { readonly plan: WritePlan; readonly preview: readonly SheetPreview[] } {
    for (const each of copied) this.filled.set(each.sheet, each);
    const copyPreviews = copies.map((copy): SheetPreview => {
      return { layout: 'copy', sheet: copy.name, ...comparison(this.sheet(copy.name), copy) };
    });
    const written = [
      ...copies.filter((_, index) => copyPreviews[index]?.status !== 'unchanged'),
      ...this.sheets,
    ];
    const record = { ...recordSheet([...this.filled.values()]), aside };
    const sheets = written.length > 0 ? [...written, record] : [];
    return {
      plan: { sheets: sheets.map((sheet) => this.over(sheet)), edits: [] },
      preview: [...copyPreviews, ...this.preview],
    };
  }

  /** Only over what the plan was made for: somebody may type before it is written. */
  private over(sheet: SheetPlan): SheetPlan {
    const former = this.sheet(sheet.name);
    return { ...sheet, was: former ? fingerprint(former) : null };
  }

  private sheet(name: string) {
    return this.home?.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }
}

function distinct(issues: readonly FillIssue[]): FillIssue[] {
  return [...new Map(issues.map((issue) => [JSON.stringify(issue), issue])).values()];
}
