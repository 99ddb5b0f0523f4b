import { sheetKey } from '../grid/place-key';
import type { UnknownUnit } from '../findings/units';
import type { CellRef } from '../grid/grid';
import { grouped } from '../records/rules/grouped';
import { sumCuts } from './cut';
import type { BudgetEntry } from './from-records';
import { spellingLikeness, sameUnits, type NameList } from '../units/same-units';
import type { FundingLine, FundingUnit, FundingView, ViewKind } from './view';

/** A unit whose money for a year stands in several files; the first file's is counted. */
export interface SentTwice {
  readonly unit: string;
  readonly year?: number;
  readonly files: readonly string[];
  readonly cells: readonly CellRef[];
}

/** Many senders' sheets as one plan's money. */
export interface Consolidated {
  readonly view: FundingView;
  readonly sentTwice: readonly SentTwice[];
  /** Spellings that differ in diacritics only and were taken for one unit. */
  readonly taken: readonly UnknownUnit[];
}

/** Many units' rows as one side, each unit under one name; undefined where there are no rows. */
export function consolidate(entries: readonly BudgetEntry[], kind: ViewKind): Consolidated | undefined {
  const [first] = entries;
  if (!first) return undefined;
  const { keyOf } = sameUnits(sheetLists(entries));
  const units: FundingUnit[] = [];
  const lines: FundingLine[] = [];
  const sentTwice: SentTwice[] = [];
  const taken: UnknownUnit[] = [];
  for (const own of grouped(entries, ({ unit, place }) => `${place}|${keyOf(unit)}`)) {
    const [{ unit: name, place, cell } = first] = own;
    taken.push(...takenFor(own));
    const years = grouped(own, ({ year }) => String(year ?? '')).map((ofYear) => {
      const { kept, twice } = once(ofYear);
      if (twice) sentTwice.push(twice);
      return kept;
    });
    lines.push(...linesOf(units.length, years));
    units.push({ name, place, cell });
  }
  const years = [...new Set(entries.flatMap(({ year }) => year ?? []))].sort((a, b) => a - b);
  const files = [...new Set(entries.map(({ file }) => file))];
  return {
    view: { kind, files, measure: first.measure, years, units, sections: {}, lines },
    sentTwice,
    taken,
  };
}

function takenFor([first, ...others]: readonly BudgetEntry[]): UnknownUnit[] {
  if (!first) return [];
  const near = others.filter(({ unit }) => spellingLikeness(first.unit, unit) === 'near');
  return grouped(near, ({ unit }) => unit).flatMap(([other]): UnknownUnit[] =>
    other
      ? [
          {
            rule: 'unknown-unit',
            severity: 'info',
            verdict: 'undecided',
            cells: [other.cell],
            parts: [first.cell],
            subject: { layout: 'budget', unit: other.unit },
            name: other.unit,
            taken: first.unit,
          },
        ]
      : [],
  );
}

/** The names of each sheet's rows. */
function sheetLists(entries: readonly BudgetEntry[]): NameList[] {
  return grouped(entries, ({ cell }) => sheetKey(cell)).map((own) => ({
    names: new Set(own.map(({ unit }) => unit)),
    of: 'rows',
  }));
}

/** The rows of one unit in one year, without those that another sheet, of this or another file, says again. */
function once(entries: readonly BudgetEntry[]): {
  readonly kept: readonly BudgetEntry[];
  readonly twice?: SentTwice;
} {
  const bySheet = grouped(entries, ({ cell }) => sheetKey(cell));
  const [main = [], ...others] = bySheet;
  const items = new Set(main.map(({ item }) => item));
  const again = others.filter((other) => other.some(({ item }) => items.has(item)));
  const [first] = main;
  if (again.length === 0 || !first) return { kept: entries };
  const dropped = new Set(again.flat());
  return {
    kept: entries.filter((entry) => !dropped.has(entry)),
    twice: {
      unit: first.unit,
      ...(first.year === undefined ? {} : { year: first.year }),
      files: sourcesOf([main, ...again].flatMap(([entry]) => entry?.cell ?? [])),
      cells: [main, ...again].flatMap(([entry]) => entry?.cell ?? []),
    },
  };
}

/** The files that cells stand in; their sheets too where one file has several. */
function sourcesOf(cells: readonly CellRef[]): string[] {
  const files = cells.map(({ file }) => file);
  return new Set(files).size === files.length ? files : cells.map(({ file, sheet }) => `[${file}]${sheet}`);
}

/** Rows without a year belong to the period; beside them the years are not known. */
function linesOf(row: number, years: readonly (readonly BudgetEntry[])[]): FundingLine[] {
  const undated = years.some(([entry]) => entry && entry.year === undefined);
  const dated = years.flatMap((entries): FundingLine[] => {
    const year = entries[0]?.year;
    if (year === undefined) return [];
    return [{ row, year, cut: undated ? new Map() : sumCuts(entries.map(({ cut }) => cut)) }];
  });
  if (!undated) return dated;
  return [...dated, { row, cut: sumCuts(years.flat().map(({ cut }) => cut)) }];
}

/** An appendix's units as rows to consolidate: what districts send where they send appendices. */
export function entriesOfView(view: FundingView): BudgetEntry[] {
  return view.lines.flatMap(({ row, year, cut }): BudgetEntry[] => {
    const unit = typeof row === 'number' ? view.units[row] : undefined;
    if (!unit || (year === undefined && view.years.length > 0)) return [];
    const cell = unit.cell ?? [...cut.values()].flatMap(({ cells }) => cells)[0];
    if (!cell) return [];
    return [
      {
        file: cell.file,
        unit: unit.name,
        place: unit.place,
        cell,
        item: '',
        ...(year === undefined ? {} : { year }),
        measure: view.measure,
        cut,
      },
    ];
  });
}
