import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Decimal } from '../../../engine/decimal';
import { figureParts } from './figure-parts';

const useStyles = makeStyles({
  table: {
    alignSelf: 'flex-start',
    borderCollapse: 'collapse',
    fontVariantNumeric: 'tabular-nums',
    fontSize: tokens.fontSizeBase300,
  },
  label: {
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'left',
    paddingRight: tokens.spacingHorizontalL,
    color: tokens.colorNeutralForeground2,
  },
  whole: { textAlign: 'right', padding: 0 },
  fraction: { textAlign: 'left', padding: 0 },
  last: {
    '> *': { borderTop: `1px solid ${tokens.colorNeutralStroke1}`, fontWeight: tokens.fontWeightSemibold },
  },
});

export interface FigureRow {
  readonly key: string;
  readonly label: ReactNode;
  readonly value: Decimal | undefined;
  /** What stands in the figure's place where there is none. */
  readonly instead?: string;
}

export interface FigureTableProps {
  readonly rows: readonly FigureRow[];
  /** Whether the last row is a result, set off by a line. */
  readonly result?: boolean;
  readonly label: string;
}

/** Figures above each other, aligned on their decimal marks. */
export function FigureTable({ rows, result = false, label }: FigureTableProps): ReactNode {
  const styles = useStyles();
  return (
    <table className={styles.table} aria-label={label}>
      <tbody>
        {rows.map((row, index) => {
          const parts = row.value && figureParts(row.value);
          return (
            <tr key={row.key} className={result && index === rows.length - 1 ? styles.last : undefined}>
              <th scope="row" className={styles.label}>
                {row.label}
              </th>
              <td className={styles.whole}>{parts ? parts.whole : (row.instead ?? '')}</td>
              <td className={styles.fraction}>{parts?.fraction}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
