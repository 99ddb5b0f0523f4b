import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { CHART_WORDS } from '../../../locales/chart';
import { usePaged } from '../../panels/check/use-paged';
import { useIn } from '../../preferences/language';
import type { Series } from './bars-svg';
import { ChartActions } from './ChartActions';

const LIGHT = tokens.colorBrandStroke2;
const DARK = tokens.colorBrandForeground1;
const OTHER = tokens.colorPaletteMarigoldForeground1;
const PAPER = tokens.colorNeutralBackground1;

/** In high contrast a person's own two colours: blank, striped, full. */
const CONTRAST = '@media (forced-colors: active)';
const striped = (ink: string, paper: string, to: string): string =>
  `repeating-linear-gradient(45deg, ${ink} 0 2px, ${paper} 2px ${to})`;

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontVariantNumeric: 'tabular-nums',
    fontSize: tokens.fontSizeBase200,
  },
  fixed: { tableLayout: 'fixed' },
  caption: {
    textAlign: 'left',
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase300,
    paddingBottom: tokens.spacingVerticalXS,
  },
  name: {
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'break-word',
  },
  over: { fontWeight: tokens.fontWeightSemibold, paddingTop: tokens.spacingVerticalS },
  figure: { textAlign: 'right', verticalAlign: 'top', paddingLeft: tokens.spacingHorizontalXS },
  whole: { whiteSpace: 'nowrap' },
  strong: { fontWeight: tokens.fontWeightSemibold },
  total: { borderTop: `1px solid ${tokens.colorNeutralStroke1}` },
  picture: { width: '26%', minWidth: '56px', padding: `2px ${tokens.spacingHorizontalXS}` },
  bar: { display: 'flex', gap: '2px', height: '20px' },
  part: {
    boxSizing: 'border-box',
    minWidth: '4px',
    height: '100%',
    padding: 0,
    border: 'none',
    borderRadius: tokens.borderRadiusSmall,
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
    ':disabled': { cursor: 'default' },
  },
  /* Told apart without colour, each a thing of its own: plain, striped, full. */
  light: {
    background: LIGHT,
    border: `1px solid ${DARK}`,
    [CONTRAST]: { forcedColorAdjust: 'none', background: 'Canvas', border: '1px solid CanvasText' },
  },
  striped: {
    background: striped(DARK, LIGHT, '6px'),
    border: `1px solid ${DARK}`,
    [CONTRAST]: {
      forcedColorAdjust: 'none',
      background: striped('CanvasText', 'Canvas', '6px'),
      border: '1px solid CanvasText',
    },
  },
  dark: {
    background: DARK,
    [CONTRAST]: { forcedColorAdjust: 'none', background: 'CanvasText', border: '1px solid CanvasText' },
  },
  other: {
    background: striped(OTHER, PAPER, '7px'),
    border: `1px solid ${OTHER}`,
    [CONTRAST]: {
      forcedColorAdjust: 'none',
      background: striped('CanvasText', 'Canvas', '7px'),
      border: '1px solid CanvasText',
    },
  },
  head: { display: 'inline-flex', alignItems: 'center', gap: '3px', fontWeight: tokens.fontWeightRegular },
  /* The names of the rows need the room. */
  heading: { verticalAlign: 'bottom' },
  stacked: { flexDirection: 'column', alignItems: 'flex-end' },
  swatch: { display: 'inline-block', boxSizing: 'border-box', width: '12px', height: '12px' },
});

export interface BarSegment {
  /** What the part says and what a click on it does. */
  readonly label: string;
  readonly value: number;
  /** Leads to the cells behind it; absent where there are none. */
  readonly reveal?: (() => void) | undefined;
}

export interface BarTableRow {
  readonly key: string;
  readonly name: string;
  /** One for each series; undefined where nothing is known. */
  readonly segments: readonly (BarSegment | undefined)[];
  /** One for each column of figures. */
  readonly figures: readonly ReactNode[];
  /** What a picture says beside the bar. */
  readonly told: string;
}

export interface BarTableProps {
  readonly title: string;
  readonly series: readonly Series[];
  /** Headings of the columns of figures: a series, by its place, or words of its own for the whole. */
  readonly columns: readonly (number | string)[];
  readonly rows: readonly BarTableRow[];
  /** Bars stand between the name and its figures, under a heading; or over figures that need the room. */
  readonly bars: { readonly beside: string } | 'over';
  /** The row of the whole, where the rows add up. */
  readonly total?: { readonly name: string; readonly figures: readonly ReactNode[] };
  /** False where nothing can be saved or printed. */
  readonly canDownload: boolean;
}

/** Stacked bars with their figures; a part of a bar leads to the cells behind it, and all can be taken along. */
export function BarTable(props: BarTableProps): ReactNode {
  const { title, series, columns, rows, bars, total, canDownload } = props;
  const styles = useStyles();
  const words = useIn(CHART_WORDS);
  const caption = useId();
  const { shown, next, more } = usePaged(rows);
  const isOver = bars === 'over';
  const sums = rows.map(({ segments }) => segments.reduce((sum, part) => sum + (part?.value ?? 0), 0));
  const longest = Math.max(0, ...sums) || 1;

  const bar = ({ segments }: BarTableRow): ReactNode => (
    <div className={styles.bar}>
      {segments.map((segment, index) => {
        const fill = series[index]?.fill;
        if (!segment || !fill || segment.value <= 0) return null;
        return (
          <button
            key={fill}
            type="button"
            className={mergeClasses(styles.part, styles[fill])}
            style={{ width: `${(segment.value / longest) * 100}%` }}
            aria-label={segment.label}
            title={segment.label}
            disabled={!segment.reveal}
            onClick={segment.reveal}
          />
        );
      })}
    </div>
  );
  const figures = (some: readonly ReactNode[]): ReactNode =>
    some.map((figure, index) => (
      <td
        key={index}
        className={mergeClasses(
          styles.figure,
          !isOver && styles.whole,
          typeof columns[index] === 'string' && styles.strong,
        )}
      >
        {figure}
      </td>
    ));

  return (
    <div>
      <table className={mergeClasses(styles.table, isOver && styles.fixed)} aria-labelledby={caption}>
        <caption id={caption} className={styles.caption}>
          {title}
        </caption>
        <thead>
          <tr>
            {!isOver && (
              <>
                <th scope="col" className={mergeClasses(styles.name, styles.heading)}>
                  {bars.beside}
                </th>
                <td className={styles.picture} />
              </>
            )}
            {columns.map((column) => (
              <th
                key={column}
                scope="col"
                className={mergeClasses(styles.figure, !isOver && styles.whole, styles.heading)}
              >
                <span className={mergeClasses(styles.head, !isOver && styles.stacked)}>
                  {typeof column === 'number' && (
                    <span
                      className={mergeClasses(styles.swatch, styles[series[column]?.fill ?? 'light'])}
                      aria-hidden="true"
                    />
                  )}
                  {typeof column === 'number' ? series[column]?.label : column}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        {isOver ? (
          shown.map((row) => (
            <tbody key={row.key}>
              <tr>
                <th
                  scope="rowgroup"
                  colSpan={columns.length}
                  className={mergeClasses(styles.name, styles.over)}
                >
                  {row.name}
                  {bar(row)}
                </th>
              </tr>
              <tr>{figures(row.figures)}</tr>
            </tbody>
          ))
        ) : (
          <tbody>
            {shown.map((row) => (
              <tr key={row.key}>
                <th scope="row" className={styles.name}>
                  {row.name}
                </th>
                <td className={styles.picture}>{bar(row)}</td>
                {figures(row.figures)}
              </tr>
            ))}
            {total && (
              <tr className={styles.total}>
                <th scope="row" className={mergeClasses(styles.name, styles.strong)}>
                  {total.name}
                </th>
                <td />
                {figures(total.figures)}
              </tr>
            )}
          </tbody>
        )}
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
          series,
          rows: rows.map(({ name, segments, told }) => ({
            name,
            values: segments.map((segment) => segment && Math.max(0, segment.value)),
            told,
          })),
        }}
      />
    </div>
  );
}
