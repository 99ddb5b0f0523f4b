import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { compare, toNumber, ZERO } from '../../../engine/decimal';
import type { Split } from '../../../engine/funding/summary';
import type { CellRef } from '../../../engine/grid/grid';
import { shownFigure, shownShare } from '../../../locales/shown/figures';
import { useLanguage } from '../../preferences/language';
import { ChartActions } from '../../parts/chart/ChartActions';
import { usePaged } from '../check/use-paged';
import { FUNDING_PANEL_WORDS } from '../../../locales/funding-panel';

const DARK = tokens.colorBrandForeground1;
const OTHER = tokens.colorPaletteMarigoldForeground1;
const PAPER = tokens.colorNeutralBackground1;

const useStyles = makeStyles({
  table: {
    width: '100%',
    tableLayout: 'fixed',
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
  name: {
    textAlign: 'left',
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'break-word',
    paddingTop: tokens.spacingVerticalS,
  },
  figure: { textAlign: 'right', verticalAlign: 'top', overflowWrap: 'break-word' },
  share: { display: 'block', color: tokens.colorNeutralForeground2 },
  bar: { display: 'flex', height: '16px', marginTop: '2px' },
  part: {
    boxSizing: 'border-box',
    minWidth: '4px',
    height: '100%',
    padding: 0,
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  /* Told apart without colour: filled, striped. */
  state: { background: DARK, border: `1px solid ${DARK}` },
  other: {
    background: `repeating-linear-gradient(45deg, ${OTHER} 0 2px, ${PAPER} 2px 7px)`,
    border: `1px solid ${OTHER}`,
  },
  head: { display: 'inline-flex', alignItems: 'center', gap: '4px', fontWeight: tokens.fontWeightRegular },
  swatch: { display: 'inline-block', boxSizing: 'border-box', width: '12px', height: '12px' },
});

export interface MoneyRow extends Split {
  readonly name: string;
}

export interface MoneyBarsProps {
  readonly title: string;
  readonly rows: readonly MoneyRow[];
  readonly onReveal: (cells: readonly CellRef[]) => void;
  /** False where nothing can be saved or printed. */
  readonly canDownload: boolean;
}

/** State and other funding of each row as a bar with its figures; a part of a bar leads to its cells. */
export function MoneyBars({ title, rows, onReveal, canDownload }: MoneyBarsProps): ReactNode {
  const styles = useStyles();
  const words = FUNDING_PANEL_WORDS[useLanguage()];
  const caption = useId();
  const { shown, next, more } = usePaged(rows);
  const longest = rows.reduce((most, { total }) => (compare(total, most) > 0 ? total : most), ZERO);
  const whole = toNumber(longest) || 1;

  function bar(row: MoneyRow, part: 'state' | 'other'): ReactNode {
    const of = row[part];
    if (!of || compare(of.amount, ZERO) <= 0) return null;
    const label = words.segment(row.name, words[part], shownFigure(of.amount));
    return (
      <button
        type="button"
        className={mergeClasses(styles.part, styles[part])}
        style={{ width: `${(toNumber(of.amount) / whole) * 100}%` }}
        aria-label={label}
        title={label}
        onClick={() => onReveal(of.cells)}
      />
    );
  }

  function figure(of: Split['state']): ReactNode {
    return (
      <td className={styles.figure}>
        {of && shownFigure(of.amount)}
        {of?.share && <span className={styles.share}>{shownShare(of.share)} %</span>}
      </td>
    );
  }

  function head(part: 'state' | 'other'): ReactNode {
    return (
      <th scope="col" className={styles.figure}>
        <span className={styles.head}>
          <span className={mergeClasses(styles.swatch, styles[part])} aria-hidden="true" />
          {words[part]}
        </span>
      </th>
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
            <th scope="col" className={styles.figure}>
              <span className={styles.head}>{words.total}</span>
            </th>
            {head('state')}
            {head('other')}
          </tr>
        </thead>
        {shown.map((row, index) => (
          <tbody key={`${index} ${row.name}`}>
            <tr>
              <th scope="rowgroup" colSpan={3} className={styles.name}>
                {row.name}
                <div className={styles.bar}>
                  {bar(row, 'state')}
                  {bar(row, 'other')}
                </div>
              </th>
            </tr>
            <tr>
              <td className={styles.figure}>{shownFigure(row.total)}</td>
              {figure(row.state)}
              {figure(row.other)}
            </tr>
          </tbody>
        ))}
      </table>
      {next > 0 && (
        <Button appearance="subtle" size="small" onClick={more}>
          {words.more(next)}
        </Button>
      )}
      <ChartActions
        canDownload={canDownload}
        picture={{
          title,
          stacked: true,
          series: [
            { label: words.state, fill: 'dark' },
            { label: words.other, fill: 'other' },
          ],
          rows: rows.map(({ name, state, other, total }) => ({
            name,
            values: [state, other].map((part) => part && Math.max(0, toNumber(part.amount))),
            told: shownFigure(total),
          })),
        }}
      />
    </div>
  );
}
