import { matchUnits } from '../checking/match-units';
import { unitsOfOneTime } from '../units/one-time';
import { planProvince } from '../units/plan-province';
import { regroup } from '../units/regroup';
import { isToday, type OfficialUnit } from '../units/official-unit';
import type { Gazetteer } from '../units/scope';
import { sumCuts } from './cut';
import type { FundingSide } from './side';
import type { FundingLine, FundingUnit, FundingView } from './view';

/** Two lists with fewer names in common may be of two times. */
const ALIKE = 0.9;

/** Makes two views comparable where one is in former units and the other in today's; else undefined. */
export type RegroupViews = (
  left: FundingView,
  right: FundingView,
) => readonly [FundingView, FundingView] | undefined;

/** Whether any two views list other units, so that it is worth loading the official lists. */
export function mayRegroupViews(sides: readonly FundingSide[]): boolean {
  const views = sides.flatMap((side) => side.views).filter((view) => namesOf(view).length > 0);
  return views.some((view, index) => views.slice(index + 1).some((other) => areApart(view, other)));
}

/** True where two views list other units: fewer names agree than tells two lists of the same. */
export function areApart(left: FundingView, right: FundingView): boolean {
  const [ours, theirs] = [listed(left), listed(right)];
  const most = Math.max(ours.length, theirs.length);
  return most > 1 && matchUnits(ours, theirs).matches.length < most * ALIKE;
}

/** Regroups views by the official lists; the province is what the plans or the names say. */
export function viewRegrouper(
  sides: readonly FundingSide[],
  gazetteer: Gazetteer,
  asOf: string,
): RegroupViews {
  const entriesOf = viewEntries(sides, gazetteer, asOf);
  return (left, right) => {
    if (!areApart(left, right)) return undefined;
    const [ours, theirs] = [entriesOf(left), entriesOf(right)];
    const [one, other] = [timeOf(ours), timeOf(theirs)];
    if (one === undefined || other === undefined || one === other) return undefined;
    const [former, today] = one === 'former' ? [ours, theirs] : [theirs, ours];
    const groups = regroup(former, today, gazetteer).filter(({ whole }) => whole);
    if (groups.length === 0) return undefined;
    const merged = groups.map((group) => ({
      name: group.former.map(({ view, index }) => view.units[index]?.name ?? '').join(' + '),
      members: [...group.former, ...group.today],
    }));
    return [mergedView(left, merged, one), mergedView(right, merged, other)];
  };
}

/** The official units that a view lists, of one level and time; none where its names are no such list. */
export function unitsOfViews(
  sides: readonly FundingSide[],
  gazetteer: Gazetteer,
  asOf: string,
): (view: FundingView) => readonly OfficialUnit[] {
  const entriesOf = viewEntries(sides, gazetteer, asOf);
  return (view) => entriesOf(view).map(({ unit }) => unit);
}

function viewEntries(
  sides: readonly FundingSide[],
  gazetteer: Gazetteer,
  asOf: string,
): (view: FundingView) => readonly Entry[] {
  const names = sides.flatMap(({ views }) => views.flatMap(namesOf));
  const plan = sides.map((side) => side.plan).find((each) => each?.province !== undefined);
  const files = sides.flatMap((side) => side.files.map((file) => ({ file, sheets: [] })));
  const province = planProvince(files, { ...(plan ? { plan } : {}) }, names, gazetteer, asOf);
  const scope = province && gazetteer.scopeOf(province.name, asOf);
  return (view) => {
    const units = unitsOfOneTime(namesOf(view), gazetteer, asOf, scope);
    return placesOf(view).flatMap((index, at) => {
      const unit = units.get(at);
      return unit ? [{ view, index, unit }] : [];
    });
  };
}

interface Entry {
  readonly view: FundingView;
  /** Index into the view's units. */
  readonly index: number;
  readonly unit: OfficialUnit;
}

type Time = 'former' | 'today';

function timeOf([first]: readonly Entry[]): Time | undefined {
  return first && (isToday(first.unit) ? 'today' : 'former');
}

function placesOf({ units }: FundingView): number[] {
  return units.flatMap(({ name, place }, index) => (name !== '' && place === 'unit' ? [index] : []));
}

function listed(view: FundingView): FundingUnit[] {
  return placesOf(view).flatMap((index) => view.units[index] ?? []);
}

function namesOf(view: FundingView): string[] {
  return listed(view).map(({ name }) => name);
}

interface Merged {
  readonly name: string;
  readonly members: readonly Entry[];
}

/** The view with the units of each group as one; a former unit left alone is not the commune of its name. */
function mergedView(view: FundingView, groups: readonly Merged[], time: Time): FundingView {
  const units: FundingUnit[] = [];
  const lines: FundingLine[] = view.lines.filter(({ row }) => typeof row !== 'number');
  const done = new Set<number>();
  const put = (name: string, indexes: readonly number[]): void => {
    const [first] = indexes;
    const unit = first === undefined ? undefined : view.units[first];
    if (!unit) return;
    lines.push(...summedLines(view, indexes, units.length));
    units.push({ ...unit, name });
    for (const index of indexes) done.add(index);
  };
  for (const { name, members } of groups)
    put(
      name,
      members.flatMap((entry) => (entry.view === view ? [entry.index] : [])),
    );
  view.units.forEach(({ name, place }, index) => {
    if (done.has(index)) return;
    put(time === 'former' && place === 'unit' && name !== '' ? `${name} (trước 01/7/2025)` : name, [index]);
  });
  return { ...view, units, lines };
}

/** The lines of several units added up, year by year. A unit without a line in a year has nothing in it. */
function summedLines(view: FundingView, indexes: readonly number[], row: number): FundingLine[] {
  const inside = new Set<FundingLine['row']>(indexes);
  const byYear = new Map<number | undefined, FundingLine[]>();
  for (const line of view.lines) {
    if (!inside.has(line.row)) continue;
    byYear.set(line.year, [...(byYear.get(line.year) ?? []), line]);
  }
  return [...byYear].flatMap(([year, lines]): FundingLine[] => {
    // Over the period only where every unit says so: else its years do.
    if (year === undefined && new Set(lines.map((line) => line.row)).size < indexes.length && byYear.size > 1)
      return [];
    return [{ row, ...(year === undefined ? {} : { year }), cut: sumCuts(lines.map(({ cut }) => cut)) }];
  });
}
