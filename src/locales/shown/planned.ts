import type { Target } from '../../engine/targets/target';
import { toNumber } from '../../engine/decimal';
import { shownFigure } from './figures';

const SIGNS = { 'at-least': '≥ ', 'at-most': '≤ ', range: '', number: '' } as const;

/** What a target plans: `≥ 40 %`, `30 - 35 sản phẩm`, `≥ 1 sản phẩm/xã`, `≥ 90 % xã có ≥ 2 sản phẩm`. */
export function shownPlanned({
  comparator,
  planned,
  measure,
  perCommune,
}: Pick<Target, 'comparator' | 'planned' | 'measure' | 'perCommune'>): string {
  const shown = `${SIGNS[comparator]}${planned.map(shownFigure).join(' - ')} ${measure}`;
  if (perCommune === undefined) return shown;
  // Measured by the share of communes that have as many, but nobody says "at least 100 %" of each commune.
  const [share] = planned;
  return share && toNumber(share) === 100
    ? `≥ ${perCommune} sản phẩm/xã`
    : `${shown} xã có ≥ ${perCommune} sản phẩm`;
}
