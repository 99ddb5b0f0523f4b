import { levelOn } from './level';
import { editionOn, fullName, provinceOf } from './official-unit';
import { loadGazetteer } from './scope';

/** Today's provinces, in the official order. */
export async function provincesToChoose(): Promise<readonly string[]> {
  return (await loadGazetteer()).today.provinces.map(({ name }) => name);
}

/**
 * The units that a province has on a day, `YYYY-MM-DD`, each with its kind, in the official order: districts
 * while there are any, then communes. Empty for a name that is no province's; a former one is what it became.
 */
export async function unitsToChoose(province: string, date: string): Promise<readonly string[]> {
  const gazetteer = await loadGazetteer();
  const inside = new Set(gazetteer.scopeOf(province, date)?.provinces);
  const { districts, communes } = editionOn(gazetteer.editions, date);
  const units = levelOn(date) === 'district' ? districts : communes;
  return units.filter((unit) => inside.has(provinceOf(unit))).map(fullName);
}
