import { toNumber } from '../../../engine/decimal';
import { shownFigure } from '../../../locales/shown/figures';
import type { ChartWords } from '../../../locales/types/chart';
import type { BarRow, BarsPicture } from '../../parts/chart/bars-svg';
import type { TargetLine } from './stars-messages';

/** Planned and reached of each target that has both, as shares of what is planned: targets differ in measure. */
export function targetsPicture(
  targets: readonly TargetLine[],
  { targets: title, planned, reached }: ChartWords,
): BarsPicture | undefined {
  const rows = targets.flatMap(({ target, actual }): BarRow[] => {
    const goal = target.planned[0];
    const mark = goal ? toNumber(goal) : 0;
    if (!actual || !goal || mark <= 0) return [];
    const told = `${shownFigure(actual)}/${shownFigure(goal)} ${target.measure}`;
    return [{ name: target.text, values: [100, (toNumber(actual) / mark) * 100], told }];
  });
  const series = [
    { label: planned, fill: 'light' },
    { label: reached, fill: 'dark' },
  ] as const;
  return rows.length > 0 ? { title, stacked: false, series, rows } : undefined;
}
