import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { columnName } from '../../../engine/grid/address';
import type { CellRef, Workbook } from '../../../engine/grid/grid';
import { excerptOf, type Excerpt } from './excerpt';

const useStyles = makeStyles({
  both: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(260px, 100%), 1fr))',
    gap: tokens.spacingHorizontalM,
  },
  side: { minWidth: 0, margin: 0 },
  caption: { color: tokens.colorNeutralForeground2, overflowWrap: 'break-word' },
  scroll: { overflowX: 'auto' },
  table: {
    borderCollapse: 'collapse',
    fontFamily: '"Times New Roman", "Liberation Serif", serif',
    fontVariantNumeric: 'tabular-nums',
    backgroundColor: '#ffffff',
    color: '#000000',
    '& th, & td': {
      border: '1px solid #c8c8c8',
      padding: `1px ${tokens.spacingHorizontalXS}`,
      fontWeight: tokens.fontWeightRegular,
      verticalAlign: 'top',
    },
    '& th': { color: '#5c5c5c', textAlign: 'left' },
  },
  letter: { textAlign: 'center !important' as 'center', backgroundColor: '#f3f3f3' },
  figure: { textAlign: 'right', whiteSpace: 'nowrap' },
  marked: { outline: '2px solid #bc4b09', outlineOffset: '-2px', fontWeight: tokens.fontWeightSemibold },
});

export interface SideBySideProps {
  readonly workbooks: readonly Workbook[];
  readonly sides: readonly [string, string];
  readonly cells: readonly [CellRef | undefined, CellRef | undefined];
  /** What is said of a side that no cell is at hand of. */
  readonly notAtHand: string;
}

/** The first cell of both sides with what stands around it, as on paper: also where the other file is not open. */
export function SideBySide({ workbooks, sides, cells, notAtHand }: SideBySideProps): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.both}>
      {cells.map((cell, side) => {
        const excerpt = cell && excerptOf(workbooks, cell);
        return (
          <figure key={side} className={styles.side}>
            <figcaption className={styles.caption}>
              {sides[side]}
              {excerpt ? ` › ${excerpt.sheet}` : ''}
            </figcaption>
            {excerpt ? <Drawn excerpt={excerpt} /> : notAtHand}
          </figure>
        );
      })}
    </div>
  );
}

function Drawn({
  excerpt: { columns, headings, rows, row: at, col: here },
}: {
  readonly excerpt: Excerpt;
}): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.scroll}>
      <table className={styles.table} lang="vi">
        <thead>
          <tr>
            <th className={styles.letter} aria-hidden="true" />
            {columns.map((col) => (
              <th key={col} scope="col" className={styles.letter}>
                {columnName(col)}
              </th>
            ))}
          </tr>
          {headings.some((heading) => heading !== '') && (
            <tr>
              <th className={styles.letter} aria-hidden="true" />
              {headings.map((heading, index) => (
                <td key={columns[index]}>{heading}</td>
              ))}
            </tr>
          )}
        </thead>
        <tbody>
          {rows.map(({ row, texts }) => (
            <tr key={row}>
              <th scope="row" className={styles.letter}>
                {row + 1}
              </th>
              {texts.map((text, index) => (
                <td
                  key={columns[index]}
                  className={mergeClasses(
                    /^[\d.,\s()%−-]+$/u.test(text) && styles.figure,
                    row === at && columns[index] === here && styles.marked,
                  )}
                >
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
