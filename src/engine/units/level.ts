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
