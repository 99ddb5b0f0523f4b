import { isToday, provinceOf, todayOf, type OfficialUnit } from '../units/official-unit';
import { consolidate, entriesOfView } from './consolidate';
import { areApart, unitsOfViews } from './regrouped-views';
import type { FundingSide } from './side';
import type { FundingView } from './view';

const PRINTED = ['budget-plan', 'funding-sources'] as const;

/**
 * A side whose appendices are of former provinces that are one today, as the sum of their plans; else the side
 * itself. The official lists are loaded only where two of them list other units.
 */
export async function joinedPlans(side: FundingSide, asOf: string): Promise<FundingSide> {
  const several = PRINTED.some((kind) => {
    const [first, ...more] = side.views.filter((view) => view.kind === kind);
    return first !== undefined && more.some((view) => areApart(first, view));
  });
  if (!several) return side;
  const { loadGazetteer } = await import('../units/scope');
  const unitsOf = unitsOfViews([side], await loadGazetteer(), asOf);
  return PRINTED.reduce<FundingSide>((joined, kind) => {
    const own = joined.views.filter((view) => view.kind === kind);
    if (!areOfOneProvince(own, unitsOf)) return joined;
    const sum = consolidate(own.flatMap(entriesOfView), kind);
    if (!sum) return joined;
    const papers = own.flatMap((view) => view.papers ?? []);
    const view = { ...sum.view, ...(papers.length > 0 ? { papers } : {}) };
    const [first] = own;
    const views = joined.views.flatMap((each) => (each === first ? view : own.includes(each) ? [] : each));
    return { ...joined, views };
  }, side);
}

/** Views of the same years, each of a former province of its own, all of them of one province today. */
function areOfOneProvince(
  views: readonly FundingView[],
  unitsOf: (view: FundingView) => readonly OfficialUnit[],
): boolean {
  if (views.length < 2) return false;
  if (new Set(views.map(({ years }) => years.join())).size > 1) return false;
  const units = views.map(unitsOf);
  if (units.some(([first]) => first === undefined || isToday(first))) return false;
  const before = units.map((own) => new Set(own.map(provinceOf)));
  const today = new Set(units.flat().flatMap(todayOf).map(provinceOf));
  const all = new Set(before.flatMap((own) => [...own]));
  return today.size === 1 && before.every(({ size }) => size === 1) && all.size === views.length;
}
