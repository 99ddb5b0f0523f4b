import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { CHART_WORDS } from '../../../locales/chart';
import { usePaged } from '../../panels/check/use-paged';
import { useIn } from '../../preferences/language';
import { Bar, Swatch, type BarSegment } from './Bar';
import type { Series } from './bars-svg';
import { ChartActions } from './ChartActions';

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
  head: { display: 'inline-flex', alignItems: 'center', gap: '3px', fontWeight: tokens.fontWeightRegular },
  /* The names of the rows need the room. */
  heading: { verticalAlign: 'bottom' },
  stacked: { flexDirection: 'column', alignItems: 'flex-end' },
});

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
  const { title, series, rows, bars, canDownload } = props;
  const styles = useStyles();
  const words = useIn(CHART_WORDS);
  const caption = useId();
  const { shown, next, more } = usePaged(rows);
  const sums = rows.map(({ segments }) => segments.reduce((sum, part) => sum + (part?.value ?? 0), 0));
  const drawn = shown.map((row) => ({
    ...row,
    bar: <Bar segments={row.segments} series={series} longest={Math.max(0, ...sums) || 1} />,
  }));
  const picture = rows.map(({ name, segments, told }) => ({
    name,
    values: segments.map((segment) => segment && Math.max(0, segment.value)),
    told,
  }));
  const isOver = bars === 'over';

  return (
    <div>
      <table className={mergeClasses(styles.table, isOver && styles.fixed)} aria-labelledby={caption}>
        <caption id={caption} className={styles.caption}>
          {title}
        </caption>
        <Head {...props} />
        {isOver ? <RowsUnderBars {...props} drawn={drawn} /> : <RowsBesideBars {...props} drawn={drawn} />}
      </table>
      {next > 0 && (
        <Button appearance="subtle" onClick={more}>
          {words.more(next)}
        </Button>
      )}
      <ChartActions canDownload={canDownload} picture={{ title, stacked: true, series, rows: picture }} />
    </div>
  );
}

function Head({ series, columns, bars }: BarTableProps): ReactNode {
  const styles = useStyles();
  const isOver = bars === 'over';
  return (
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
              {typeof column === 'number' && <Swatch fill={series[column]?.fill ?? 'light'} />}
              {typeof column === 'number' ? series[column]?.label : column}
            </span>
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface RowsProps extends BarTableProps {
  readonly drawn: readonly (BarTableRow & { readonly bar: ReactNode })[];
}

/** Each row a group of its own: its name and bar, and under them its figures. */
function RowsUnderBars({ drawn, columns }: RowsProps): ReactNode {
  const styles = useStyles();
  return drawn.map(({ key, name, bar, figures }) => (
    <tbody key={key}>
      <tr>
        <th scope="rowgroup" colSpan={columns.length} className={mergeClasses(styles.name, styles.over)}>
          {name}
          {bar}
        </th>
      </tr>
      <tr>
        <Figures of={figures} columns={columns} className={styles.figure} />
      </tr>
    </tbody>
  ));
}

function RowsBesideBars({ drawn, columns, total }: RowsProps): ReactNode {
  const styles = useStyles();
  const figure = mergeClasses(styles.figure, styles.whole);
  return (
    <tbody>
      {drawn.map(({ key, name, bar, figures }) => (
        <tr key={key}>
          <th scope="row" className={styles.name}>
            {name}
          </th>
          <td className={styles.picture}>{bar}</td>
          <Figures of={figures} columns={columns} className={figure} />
        </tr>
      ))}
      {total && (
        <tr className={styles.total}>
          <th scope="row" className={mergeClasses(styles.name, styles.strong)}>
            {total.name}
          </th>
          <td />
          <Figures of={total.figures} columns={columns} className={figure} />
        </tr>
      )}
    </tbody>
  );
}

interface FiguresProps extends Pick<BarTableProps, 'columns'> {
  readonly of: readonly ReactNode[];
  readonly className: string;
}

/** A row's figures; those of the whole, under words of their own, stand out. */
function Figures({ of, columns, className }: FiguresProps): ReactNode {
  const styles = useStyles();
  return of.map((figure, index) => (
    <td key={index} className={mergeClasses(className, typeof columns[index] === 'string' && styles.strong)}>
      {figure}
    </td>
  ));
}
