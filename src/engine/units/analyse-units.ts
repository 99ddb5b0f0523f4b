import { sheetKey } from '../grid/place-key';
import type { Decimal } from '../decimal';
import type { CellRef, Workbook } from '../grid/grid';
import type { Table } from '../reading/table';
import type { RecordTable } from '../records/record-table';
import type { Records } from '../records/records';
import { isDepartment } from '../text/unit-name';
import { formerKey, questionKey, readAnswers, type Answers } from './answers';
import { mappingHeader } from './mapping-sheet';
import { findUnit } from './find-unit';
import { listRows } from './list-rows';
import { matchUnitCells, type UnitMatch, type UnitVerdict } from './match-units';
import { fullName, isToday, wholeName, type OfficialUnit } from './official-unit';
import { planProvince, type PlanProvince } from './plan-province';
import type { Gazetteer, Scope } from './scope';
import { segmentOf } from './segment';
import { isSideBySide } from './side-by-side-title';
import { COUNTED, inputTable, rowsWithUnits, type UnitRow, type UnitTable } from './unit-rows';

/** A unit of today, as plain data. */
export interface TodayUnit {
  readonly code: string;
  /** `Xã Ia Tul`. */
  readonly name: string;
}

/** A row and where it belongs today. */
export interface PlacedRow {
  readonly table: UnitTable;
  readonly cell: CellRef;
  readonly text: string;
  readonly within: readonly string[];
  readonly verdict: UnitVerdict;
  /** Likeliest first; all of them a province or a commune of today. */
  readonly candidates: readonly TodayUnit[];
  /** The one answer: the only candidate, or what a person said. */
  readonly unit: TodayUnit | undefined;
  /** True where a person said it. */
  readonly answered: boolean;
  /** The units that the name means, as they are officially written, each with what it stood in. */
  readonly means: readonly string[];
  /** The cell's text with the official writing, where its own is another one that may be a slip. */
  readonly official: string | undefined;
  readonly doubt: 'spelling' | 'elsewhere' | undefined;
  /** The districts whose land the units that the name means had until 2025-06-30, as officially written. */
  readonly districts: readonly string[];
  readonly values: ReadonlyMap<string, Decimal>;
}

/** The rows that name units, each with where it belongs today. */
export interface UnitsResult {
  readonly asOf: string;
  readonly province?: PlanProvince;
  readonly rows: readonly PlacedRow[];
}

/** The day and the province that names of units are read by. */
export interface UnitsOptions {
  /** The day of the report, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** The province as a person names it; without it, what the plan says. */
  readonly province?: string;
}

/** Where each row of a plan belongs among the official units. Pure; nothing is assigned that was not told. */
export function analyseUnits(
  workbooks: readonly Workbook[],
  { records, tables }: { readonly records: Records; readonly tables: readonly Table[] },
  gazetteer: Gazetteer,
  { asOf, province: wanted }: UnitsOptions,
): UnitsResult {
  const appendices = tables.filter(({ layout }) => layout.id !== 'table');
  const known = rowsWithUnits(records, appendices);
  // A register may name its units in an address that no layout has a column for.
  const read = new Set([...new Set(known.map(({ table }) => table))].map(sheetKey));
  const texts = known.map(({ text }) => text);
  const date = records.plan?.date !== undefined && records.plan.date < asOf ? records.plan.date : asOf;
  const given = wanted === undefined ? undefined : provinceGiven(wanted, gazetteer);
  const early = given ?? planProvince(workbooks, records, texts, gazetteer, date);
  const scope = early && gazetteer.scopeOf(early.name, date);
  const lists = workbooks.flatMap(({ file, sheets }) =>
    sheets
      .filter(
        (sheet) =>
          !read.has(sheetKey({ file, sheet: sheet.name })) && !mappingHeader(sheet) && !isSideBySide(sheet),
      )
      .flatMap((sheet) => {
        const listed = listRows(file, sheet, levelIn(gazetteer, scope));
        const own = records.tables.filter((each) => each.file === file && each.sheet === sheet.name);
        return own.length === 0 ? listed : own.flatMap((table) => rowsOfTable(table, listed));
      }),
  );
  const rows = [...known, ...lists];
  const province =
    early ??
    planProvince(
      [],
      records,
      rows.map(({ text }) => text),
      gazetteer,
      date,
    );
  const inside = scope ?? (province && gazetteer.scopeOf(province.name, date));
  const matches = matchUnitCells(rows, gazetteer, { date, asOf, ...(inside ? { scope: inside } : {}) });
  return {
    asOf,
    ...(province ? { province } : {}),
    rows: placedRows(rows, matches, new Placing(gazetteer, inside, readAnswers(workbooks, records))),
  };
}

/** The rows of an input sheet that names its units in its addresses only. */
function rowsOfTable(table: RecordTable, listed: readonly UnitRow[]): UnitRow[] {
  const [home, records] = [inputTable(table), new Set(table.rows)];
  return listed.flatMap((row) =>
    records.has(row.cell.row) ? [{ ...row, table: home, values: COUNTED }] : [],
  );
}

function placedRows(rows: readonly UnitRow[], matches: readonly UnitMatch[], placing: Placing): PlacedRow[] {
  const placed: PlacedRow[] = [];
  rows.forEach((row, index) => {
    const match = matches[index];
    // Offices are told from communes by the list: `Sở Dầu` and `Liên Minh` are wards.
    const isOffice = (match?.units.length === 0 || match?.doubt !== undefined) && isDepartment(row.text);
    if (match && !isOffice) placed.push(placing.row(row, match));
  });
  return placed;
}

function provinceGiven(name: string, gazetteer: Gazetteer): PlanProvince | undefined {
  const [unit] = gazetteer.provincesNamed(name);
  return unit && { name: unit.name, from: 'option' };
}

function levelIn(
  gazetteer: Gazetteer,
  scope: Scope | undefined,
): (text: string) => OfficialUnit['level'] | undefined {
  return (text) => {
    const { units, doubt } = findUnit(text, [], { gazetteer, scope });
    if (doubt) return undefined;
    return units.find(({ level }) => level === 'district')?.level ?? units[0]?.level;
  };
}

type MatchFacts = Pick<PlacedRow, 'verdict' | 'candidates' | 'unit' | 'means' | 'doubt' | 'districts'>;

function isSure({ verdict }: UnitMatch): boolean {
  return verdict === 'today' || verdict === 'former';
}

class Placing {
  private readonly known = new Map<UnitMatch, MatchFacts>();
  private readonly today = new Map<OfficialUnit, TodayUnit>();

  constructor(
    private readonly gazetteer: Gazetteer,
    private readonly scope: Scope | undefined,
    private readonly answers: Answers,
  ) {}

  row(row: UnitRow, match: UnitMatch): PlacedRow {
    const said = isSure(match) ? undefined : this.answer(row, match);
    let known = this.known.get(match);
    if (!known) this.known.set(match, (known = this.facts(match)));
    const { table, cell, text, within, values } = row;
    const { verdict, candidates, means, doubt, districts } = known;
    // Named one by one: a country's rows are made of it, and spread parts cost ten times as much.
    return {
      table,
      cell,
      text,
      within,
      verdict,
      candidates,
      unit: said ?? known.unit,
      answered: said !== undefined,
      means,
      official: match.slip === undefined ? undefined : corrected(text, match.slip, match.units),
      doubt,
      districts,
      values,
    };
  }

  /** What all rows of one match share. */
  private facts(match: UnitMatch): MatchFacts {
    const { verdict, units, doubt } = match;
    const candidates = match.candidates.map((unit) => this.plain(unit));
    return {
      verdict,
      candidates,
      unit: isSure(match) ? candidates[0] : undefined,
      means: units.map(wholeName),
      districts: doubt ? [] : this.districtsOf(units),
      doubt,
    };
  }

  private districtsOf(units: readonly OfficialUnit[]): string[] {
    const districts = units.flatMap((unit) => {
      if (!isToday(unit)) return unit.level === 'commune' ? (unit.parent ?? []) : unit;
      return [...this.gazetteer.formerOf(unit)];
    });
    return [...new Set(districts.filter(({ level }) => level === 'district').map(fullName))];
  }

  /** The row's own column says it for the row, the mapping sheet and the list of units for all that are alike. */
  private answer(row: UnitRow, { candidates, units }: UnitMatch): TodayUnit | undefined {
    const own = this.answers.ofRow(row);
    // A row's own answer may be older than its name: it must be one that the name leaves open.
    const ofRow = own === undefined ? undefined : this.unitSaid(own, candidates);
    if (ofRow && (candidates.length === 0 || candidates.includes(ofRow))) return this.plain(ofRow);
    const name = this.answers.byName.get(questionKey(row.text, row.within));
    const said = name === undefined ? undefined : this.unitSaid(name, candidates);
    if (said) return this.plain(said);
    const listed = [row.text, ...units.map(({ name: official }) => official)]
      .map((text) => this.answers.byName.get(formerKey(text)))
      .find((text) => text !== undefined);
    const heir = listed === undefined ? undefined : this.unitSaid(listed, candidates);
    return heir && candidates.includes(heir) ? this.plain(heir) : undefined;
  }

  private unitSaid(text: string, candidates: readonly OfficialUnit[]): OfficialUnit | undefined {
    const { communes } = this.gazetteer.today;
    if (/^\d{5}$/.test(text)) return communes.find(({ code }) => code === text);
    const named = candidates.filter((unit) => segmentOf(text).base === segmentOf(fullName(unit)).base);
    if (named.length === 1) return named[0];
    const { units, doubt } = findUnit(text, [], { gazetteer: this.gazetteer, scope: this.scope });
    const now = units.filter(({ level, successors }) => level === 'commune' && successors.length === 0);
    return !doubt && now.length === 1 ? now[0] : undefined;
  }

  private plain(unit: OfficialUnit): TodayUnit {
    const before = this.today.get(unit);
    if (before) return before;
    const made = plainUnit(unit);
    this.today.set(unit, made);
    return made;
  }
}

/** An official unit as plain data, by its code, with its kind in its name. */
export function plainUnit(unit: OfficialUnit): TodayUnit {
  return { code: unit.code ?? '', name: fullName(unit) };
}

/** The text with its slip as the one unit is officially written. */
function corrected(text: string, slip: string, [only, second]: readonly OfficialUnit[]): string | undefined {
  return only && !second && text.includes(slip) ? text.replace(slip, () => fullName(only)) : undefined;
}
