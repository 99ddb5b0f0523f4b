import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CellRef, Workbook } from '../../../engine/grid/grid';
import { MiniSheet } from '../../parts/MiniSheet';
import { excerptOf } from './excerpt';

const useStyles = makeStyles({
  both: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(260px, 100%), 1fr))',
    gap: tokens.spacingHorizontalM,
  },
  side: { minWidth: 0, margin: 0 },
  caption: { color: tokens.colorNeutralForeground2, overflowWrap: 'break-word' },
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
            {excerpt ? (
              <MiniSheet {...excerpt} marked={excerpt} label={`${sides[side]} › ${excerpt.sheet}`} />
            ) : (
              notAtHand
            )}
          </figure>
        );
      })}
    </div>
  );
}
