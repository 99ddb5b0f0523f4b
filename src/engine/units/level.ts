import { unitName, type UnitPrefix } from '../text/unit-name';

/** Districts ended with 2025-06-30 (Nghị quyết 203/2025/QH15): since then a province has communes only. */
export const DISTRICTS_UNTIL = '2025-06-30';

/** Which units stand below the province on a day, `YYYY-MM-DD`. */
export function levelOn(date: string): 'district' | 'commune' {
  return date <= DISTRICTS_UNTIL ? 'district' : 'commune';
}

/** The name of all those units together, in titles and sections. */
export function levelName(level: 'district' | 'commune'): string {
  return level === 'commune' ? 'Cấp xã' : 'Cấp huyện';
}

/** What stands below a province. */
export type UnitLevel = 'district' | 'commune';

const LEVELS: Readonly<Partial<Record<UnitPrefix, UnitLevel>>> = {
  city: 'district',
  town: 'district',
  district: 'district',
  quarter: 'district',
  township: 'commune',
  ward: 'commune',
  'special-zone': 'commune',
  commune: 'commune',
};

/** The level that a unit's own name says (`Xã Ia Tul`, `P. Hội Phú`); undefined for a name without its kind. */
export function levelNamed(name: string): UnitLevel | undefined {
  const { prefix } = unitName(name);
  return prefix && LEVELS[prefix];
}
