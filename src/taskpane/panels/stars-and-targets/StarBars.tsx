import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import type { CellRef } from '../../../engine/grid/grid';
import { RECOGNISED_STARS, type RecognisedStars } from '../../../engine/layouts/star-rules';
import { STAR_WORDS } from '../../../locales/stars';
import { useLanguage } from '../../preferences/language';
import { usePaged } from '../check/use-paged';
import type { Series } from '../../parts/chart/bars-svg';
import { ChartActions } from '../../parts/chart/ChartActions';
import type { StarRow } from './star-rows';
import { STARS_PANEL_WORDS } from '../../../locales/stars-panel';

const LIGHT = tokens.colorBrandStroke2;
const DARK = tokens.colorBrandForeground1;
const PAPER = tokens.colorNeutralBackground1;

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontVariantNumeric: 'tabular-nums',
    fontSize: tokens.fontSizeBase200,
  },
  caption: {
    textAlign: 'left',
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase300,
    paddingBottom: tokens.spacingVerticalXS,
  },
  name: { textAlign: 'left', fontWeight: tokens.fontWeightRegular, overflowWrap: 'break-word' },
  figure: { textAlign: 'right', paddingLeft: tokens.spacingHorizontalXS, whiteSpace: 'nowrap' },
  strong: { fontWeight: tokens.fontWeightSemibold },
  picture: { width: '38%', padding: `2px ${tokens.spacingHorizontalXS}` },
  bar: { display: 'flex', gap: '2px', height: '20px' },
  part: {
    boxSizing: 'border-box',
    minWidth: '4px',
    height: '100%',
    padding: 0,
    border: 'none',
    borderRadius: tokens.borderRadiusSmall,
    overflow: 'hidden',
    fontSize: tokens.fontSizeBase100,
    lineHeight: '20px',
    cursor: 'pointer',
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
    ':disabled': { cursor: 'default' },
  },
  /* Told apart without colour, each a thing of its own: light with its number, striped, dark. */
  star3: { background: tokens.colorBrandBackground2Pressed, color: tokens.colorNeutralForeground1 },
  star4: { background: `repeating-linear-gradient(45deg, ${DARK} 0 2px, ${LIGHT} 2px 6px)` },
  star5: { background: DARK, color: PAPER },
  head: { display: 'inline-flex', alignItems: 'center', gap: '3px' },
  swatch: { display: 'inline-block', width: '12px', height: '12px', borderRadius: tokens.borderRadiusSmall },
  total: { borderTop: `1px solid ${tokens.colorNeutralStroke1}` },
});

const FILLS: Readonly<Record<RecognisedStars, Series['fill']>> = { 3: 'light', 4: 'striped', 5: 'dark' };

export interface StarBarsProps {
  readonly title: string;
  readonly nameHeader: string;
  readonly rows: readonly StarRow[];
  /** The row of the whole, where the rows add up. */
  readonly total?: Pick<StarRow, 'byStars' | 'total'>;
  readonly onReveal: (cells: readonly CellRef[]) => void;
  /** False where nothing can be saved or printed. */
  readonly canDownload: boolean;
}

/** Stacked bars of stars with their figures beside them; a part of a bar leads to the products behind it. */
export function StarBars({
  title,
  nameHeader,
  rows,
  total,
  onReveal,
  canDownload,
}: StarBarsProps): ReactNode {
  const styles = useStyles();
  const language = useLanguage();
  const words = STARS_PANEL_WORDS[language];
  const shared = STAR_WORDS[language];
  const caption = useId();
  const { shown, next, more } = usePaged(rows);
  const longest = Math.max(1, ...rows.map((row) => row.total));
  const pattern: Readonly<Record<RecognisedStars, string>> = {
    3: styles.star3,
    4: styles.star4,
    5: styles.star5,
  };

  function part(row: StarRow, stars: RecognisedStars): ReactNode {
    const count = row.byStars[stars];
    const cells = row.cells[stars];
    if (count === 0) return null;
    return (
      <button
        key={stars}
        type="button"
        className={mergeClasses(styles.part, pattern[stars])}
        style={{ width: `${(count / longest) * 100}%` }}
        aria-label={words.segment(row.name ?? shared.none, stars, count)}
        title={words.segment(row.name ?? shared.none, stars, count)}
        disabled={cells.length === 0}
        onClick={() => onReveal(cells)}
      />
    );
  }

  return (
    <div>
      <table className={styles.table} aria-labelledby={caption}>
        <caption id={caption} className={styles.caption}>
          {title}
        </caption>
        <thead>
          <tr>
            <th scope="col" className={styles.name}>
              {nameHeader}
            </th>
            <th scope="col" className={styles.picture} aria-label={words.picture} />
            {RECOGNISED_STARS.map((stars) => (
              <th key={stars} scope="col" className={styles.figure}>
                <span className={styles.head}>
                  <span className={mergeClasses(styles.swatch, pattern[stars])} aria-hidden="true" />
                  {shared.stars(stars)}
                </span>
              </th>
            ))}
            <th scope="col" className={styles.figure}>
              {shared.total}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr key={row.key}>
              <th scope="row" className={styles.name}>
                {row.name ?? shared.none}
              </th>
              <td className={styles.picture}>
                <div className={styles.bar}>{RECOGNISED_STARS.map((stars) => part(row, stars))}</div>
              </td>
              <Figures row={row} />
            </tr>
          ))}
          {total && (
            <tr className={styles.total}>
              <th scope="row" className={mergeClasses(styles.name, styles.strong)}>
                {shared.total}
              </th>
              <td />
              <Figures row={total} />
            </tr>
          )}
        </tbody>
      </table>
      {next > 0 && (
        <Button appearance="subtle" onClick={more}>
          {words.more(next)}
        </Button>
      )}
      <ChartActions
        canDownload={canDownload}
        picture={{
          title,
          stacked: true,
          series: RECOGNISED_STARS.map((stars) => ({ label: shared.stars(stars), fill: FILLS[stars] })),
          rows: rows.map(({ name, byStars, total: all }) => ({
            name: name ?? shared.none,
            values: RECOGNISED_STARS.map((stars) => byStars[stars]),
            told: String(all),
          })),
        }}
      />
    </div>
  );
}

function Figures({ row }: { readonly row: Pick<StarRow, 'byStars' | 'total'> }): ReactNode {
  const styles = useStyles();
  return (
    <>
      {RECOGNISED_STARS.map((stars) => (
        <td key={stars} className={styles.figure}>
          {row.byStars[stars]}
        </td>
      ))}
      <td className={mergeClasses(styles.figure, styles.strong)}>{row.total}</td>
    </>
  );
}
