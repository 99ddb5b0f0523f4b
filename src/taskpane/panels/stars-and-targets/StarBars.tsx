import type { ReactNode } from 'react';
import { RECOGNISED_STARS, type RecognisedStars } from '../../../engine/layouts/star-rules';
import { STAR_WORDS } from '../../../locales/stars';
import { STARS_PANEL_WORDS } from '../../../locales/stars-panel';
import type { Series } from '../../parts/chart/bars-svg';
import { BarTable, type BarTableProps } from '../../parts/chart/BarTable';
import { useLanguage } from '../../preferences/language';
import type { StarRow } from './stars-messages';

const FILLS: Readonly<Record<RecognisedStars, Series['fill']>> = { 3: 'light', 4: 'striped', 5: 'dark' };

type Counts = Pick<StarRow, 'byStars' | 'total'>;

export interface StarBarsProps extends Pick<BarTableProps, 'title' | 'canDownload'> {
  readonly nameHeader: string;
  readonly rows: readonly StarRow[];
  /** The row of the whole, where the rows add up. */
  readonly total?: Counts;
  readonly onReveal: (key: string, stars: RecognisedStars) => void;
}

/** Stacked bars of stars; a part of a bar leads to the products behind it. */
export function StarBars({ nameHeader, rows, total, onReveal, ...shared }: StarBarsProps): ReactNode {
  const language = useLanguage();
  const words = STARS_PANEL_WORDS[language];
  const stars = STAR_WORDS[language];
  const figures = (counts: Counts): ReactNode[] => [
    ...RECOGNISED_STARS.map((each) => counts.byStars[each]),
    counts.total,
  ];
  return (
    <BarTable
      {...shared}
      bars={{ beside: nameHeader }}
      series={RECOGNISED_STARS.map((each) => ({ label: stars.stars(each), fill: FILLS[each] }))}
      columns={[...RECOGNISED_STARS.keys(), stars.total]}
      rows={rows.map((row) => {
        const name = row.name ?? stars.none;
        return {
          key: row.key,
          name,
          segments: RECOGNISED_STARS.map((each) => ({
            label: words.segment(name, each, row.byStars[each]),
            value: row.byStars[each],
            reveal: row.listed[each] > 0 ? () => onReveal(row.key, each) : undefined,
          })),
          figures: figures(row),
          told: String(row.total),
        };
      })}
      {...(total ? { total: { name: stars.total, figures: figures(total) } } : {})}
    />
  );
}
