import { cellAt, isBlank, type Cell, type Sheet } from '../grid/grid';
import { clean } from '../text/fold';
import { columnRange, type Condition, isPlainCriterion, textCriterion } from './formula';

/** The year of rows whose sheet says none: they count in the whole period only. */
export const YEARLESS = 0;

/** What an appendix asks an input row for. */
export type Key = 'subject' | 'year' | 'kind' | 'group' | 'item';
type Id = string | number;

const KEYS: readonly Key[] = ['subject', 'year', 'group', 'kind', 'item'];

/** One input row: where it stands, and what it was understood to be. */
export interface InputRow {
  readonly row: number;
  readonly ids: Readonly<Partial<Record<Key, Id>>>;
}

/** What a formula is to match, and the word for it where no cell of the sheet has one yet. */
export interface WantedIds {
  readonly ids: readonly Id[];
  readonly word?: string;
}

/** Which rows a formula counts: by key column, the ids wanted. */
export type Query = { readonly [K in Key]?: WantedIds | undefined };

/** Conditions over some rows of the sheet; a formula adds up one term for each. */
export interface FormulaTerm {
  readonly top: number;
  readonly bottom: number;
  readonly conditions: readonly Condition[];
}

/** Blank rows under a table that formulas reach over too, so that rows added there count. */
const SPARE_ROWS = 100;

interface Spelling {
  /** The criterion in a formula. */
  readonly criterion: string;
  /** The criterion in lower case: formulas do not tell cases apart. */
  readonly folded: string;
  /** The text in the cell, lower case; undefined for numbers. */
  readonly text?: string;
}

interface Run {
  readonly top: number;
  readonly bottom: number;
}

/**
 * How formulas reach the rows of one block of an input table. A key is matched by the words that its column
 * holds; where one stands for the rows below it (merged cells), or where a row that is no record would match
 * as well (a subtotal), the formula names the rows themselves.
 */
export class InputTable {
  private readonly spellings = new Map<Key, Map<Id, Map<string, Spelling>>>();
  private readonly present = new Map<Key, Set<Id>>();
  private readonly read = new Map<string | number, Spelling | undefined>();
  private readonly byRun: readonly Key[];
  private readonly runs = new Map<string, Run[]>();
  private readonly whole: Run;
  private readonly everything: readonly FormulaTerm[];
  private readonly ranges = new Map<number, string>();

  constructor(
    readonly sheet: Sheet,
    /** Column of each key; absent where the sheet has none: then its rows are alike in it, or headings tell. */
    private readonly columns: Readonly<Partial<Record<Key, number>>>,
    private readonly rows: readonly InputRow[],
    filledDown: ReadonlySet<Key>,
    bounds: { readonly firstRow: number; readonly lastRow: number },
  ) {
    for (const row of rows) this.learn(row);
    const merged = [...filledDown];
    const unsafe = merged.length === 0 && (this.subjectsShareWords() || this.straysMatch(bounds));
    this.byRun = merged.length > 0 ? merged : unsafe ? ['subject'] : [];
    if (this.byRun.length > 0) this.findRuns();
    const open = sheet.rows.slice(bounds.lastRow + 1).every((row) => (row ?? []).every(isBlank));
    this.whole = { top: bounds.firstRow, bottom: bounds.lastRow + (open ? SPARE_ROWS : 0) };
    this.everything = [{ ...this.whole, conditions: [] }];
  }

  has(key: Key, id: Id): boolean {
    return this.present.get(key)?.has(id) ?? false;
  }

  /** True where a formula can match a subject that has no row here yet. */
  get matchesNames(): boolean {
    return this.columns.subject !== undefined && this.byRun.length === 0;
  }

  /** Undefined where no criterion can be written. `nameCell` holds `name` on the appendix's own sheet. */
  terms(query: Query, name: string, nameCell: string): readonly FormulaTerm[] | undefined {
    const runs = this.byRun.length === 0 ? this.everything : this.runsOf(query);
    let terms: readonly FormulaTerm[] = runs;
    for (const key of KEYS) {
      const wanted = query[key];
      if (!wanted || this.byRun.includes(key)) continue;
      const column = this.columns[key];
      if (column === undefined) {
        if (!wanted.ids.some((id) => this.has(key, id))) return [];
        continue;
      }
      const choices = this.choices(key, wanted, name, nameCell);
      if (!choices) return undefined;
      const [only, second] = choices;
      terms =
        only && !second
          ? terms.map((term) => this.withCriteria(term, column, only))
          : terms.flatMap((term) => choices.map((criteria) => this.withCriteria(term, column, criteria)));
    }
    return terms;
  }

  private withCriteria(term: FormulaTerm, column: number, criteria: readonly string[]): FormulaTerm {
    const range = this.range(column, term);
    const conditions = [...term.conditions];
    for (const criterion of criteria) conditions.push({ range, criterion });
    return { top: term.top, bottom: term.bottom, conditions };
  }

  /** A column's rows as formulas write them. A country's appendices ask for the same few ten thousand times. */
  range(column: number, { top, bottom }: Pick<FormulaTerm, 'top' | 'bottom'>): string {
    if (top !== this.whole.top || bottom !== this.whole.bottom)
      return columnRange(this.sheet.name, column, top, bottom);
    return getOrMake(this.ranges, column, () => columnRange(this.sheet.name, column, top, bottom));
  }

  private learn({ row, ids }: InputRow): void {
    for (const key of Object.keys(ids) as Key[]) {
      const id = ids[key];
      if (id === undefined) continue;
      getOrMake(this.present, key, () => new Set<Id>()).add(id);
      const column = this.columns[key];
      const spelling = column === undefined ? undefined : this.spelling(cellAt(this.sheet, row, column));
      if (!spelling) continue;
      const known = getOrMake(this.spellings, key, () => new Map<Id, Map<string, Spelling>>());
      getOrMake(known, id, () => new Map<string, Spelling>()).set(spelling.folded, spelling);
    }
  }

  /** Columns repeat their words. */
  private spelling(cell: Cell | undefined): Spelling | undefined {
    const value = cell?.value;
    if (typeof value !== 'string' && typeof value !== 'number') return undefined;
    if (!this.read.has(value)) this.read.set(value, spellingOf(value));
    return this.read.get(value);
  }

  /** Alternatives, each a list of criteria that hold together. */
  private choices(key: Key, wanted: WantedIds, name: string, nameCell: string): string[][] | undefined {
    const known = this.spellings.get(key);
    const ids = wanted.ids.filter((id) => key !== 'year' || id !== YEARLESS);
    if (key === 'year' && ids.length > 1) {
      const between = this.yearRange(ids.map(Number));
      if (between) return [between];
    }
    const criteria = ids.flatMap((id) => [...(known?.get(id)?.values() ?? [])]);
    const word = key === 'subject' ? name : wanted.word;
    if (criteria.length === 0) {
      if (key === 'year') return ids.map((id) => [String(id)]);
      const criterion = word === undefined ? undefined : textCriterion(word);
      if (criterion === undefined || word === undefined) return undefined;
      return [[key === 'subject' && isPlainCriterion(word) ? nameCell : criterion]];
    }
    return criteria.map((spelling) => [
      key === 'subject' && spelling.text === name.toLowerCase() && isPlainCriterion(name)
        ? nameCell
        : spelling.criterion,
    ]);
  }

  /** A run of years all typed as numbers is two conditions instead of a term for each. */
  private yearRange(years: readonly number[]): string[] | undefined {
    const first = Math.min(...years);
    const last = Math.max(...years);
    if (last - first + 1 !== new Set(years).size) return undefined;
    for (const spellings of this.spellings.get('year')?.values() ?? [])
      for (const spelling of spellings.values()) if (spelling.text !== undefined) return undefined;
    return [`">=${first}"`, `"<=${last}"`];
  }

  private runsOf(query: Query): readonly FormulaTerm[] {
    const found = this.byRun.reduce<Id[][]>(
      (ids, key) =>
        ids.flatMap((before) =>
          (query[key]?.ids ?? [...(this.present.get(key) ?? [])]).map((id) => [...before, id]),
        ),
      [[]],
    );
    return found
      .flatMap((ids) => this.runs.get(JSON.stringify(ids)) ?? [])
      .sort((a, b) => a.top - b.top)
      .map((run) => ({ ...run, conditions: [] }));
  }

  private findRuns(): void {
    let last: { key: string; run: { top: number; bottom: number } } | undefined;
    for (const { row, ids } of this.rows) {
      const key = JSON.stringify(this.byRun.map((each) => ids[each]));
      if (last?.key === key && last.run.bottom === row - 1) {
        last.run.bottom = row;
        continue;
      }
      const run = { top: row, bottom: row };
      getOrMake(this.runs, key, () => [] as Run[]).push(run);
      last = { key, run };
    }
  }

  /** True where one word stands for several subjects: Phường 3 of two districts. */
  private subjectsShareWords(): boolean {
    const seen = new Set<string>();
    for (const spellings of this.spellings.get('subject')?.values() ?? [])
      for (const word of spellings.keys()) {
        if (seen.has(word)) return true;
        seen.add(word);
      }
    return false;
  }

  /** True where a row that is no record has cells that formulas would match. */
  private straysMatch({
    firstRow,
    lastRow,
  }: {
    readonly firstRow: number;
    readonly lastRow: number;
  }): boolean {
    const records = new Set(this.rows.map(({ row }) => row));
    const keys = Object.keys(this.columns) as Key[];
    const known = keys.map((key) => ({
      column: this.columns[key] ?? 0,
      criteria: new Set([...(this.spellings.get(key)?.values() ?? [])].flatMap((map) => [...map.keys()])),
    }));
    for (let row = firstRow; row <= lastRow; row++) {
      if (records.has(row) || (this.sheet.rows[row] ?? []).every(isBlank)) continue;
      const matches = known.every(({ column, criteria }) => {
        const spelling = this.spelling(cellAt(this.sheet, row, column));
        return spelling !== undefined && criteria.has(spelling.folded);
      });
      if (matches) return true;
    }
    return false;
  }
}

function spellingOf(value: string | number): Spelling | undefined {
  if (typeof value === 'number') return { criterion: String(value), folded: String(value) };
  const criterion = textCriterion(value);
  if (criterion === undefined || clean(value) === '') return undefined;
  return { criterion, folded: criterion.toLowerCase(), text: value.toLowerCase() };
}

function getOrMake<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
