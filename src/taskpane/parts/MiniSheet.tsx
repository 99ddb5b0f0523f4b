import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { columnName } from '../../engine/grid/address';

const useStyles = makeStyles({
  scroll: { overflowX: 'auto' },
  table: {
    borderCollapse: 'collapse',
    fontFamily: '"Times New Roman", "Liberation Serif", serif',
    fontVariantNumeric: 'tabular-nums',
    // Paper, in high contrast too.
    forcedColorAdjust: 'none',
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

export interface MiniSheetProps {
  /** Rows and columns count from nought. */
  readonly columns: readonly number[];
  readonly headings?: readonly string[];
  readonly rows: readonly { readonly row: number; readonly texts: readonly string[] }[];
  readonly label: string;
  readonly marked?: { readonly row: number; readonly col: number };
}

/** A few cells of a sheet as on paper, with the letters and numbers by which they are found there. */
export function MiniSheet({ columns, headings = [], rows, label, marked }: MiniSheetProps): ReactNode {
  const styles = useStyles();
  return (
    // What is wider than the pane is scrolled, by the keyboard too.
    <div className={styles.scroll} tabIndex={0} role="group" aria-label={label}>
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
                    row === marked?.row && columns[index] === marked.col && styles.marked,
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
