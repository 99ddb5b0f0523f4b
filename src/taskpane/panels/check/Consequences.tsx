import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Finding } from '../../../engine/findings';
import { refRuns } from '../../../engine/grid/address';
import type { CellRef } from '../../../engine/grid/grid';
import { shownCell, shownFigure } from '../../../locales/shown/figures';
import { useIn, useLanguage } from '../../preferences/language';
import { MISTAKE_WORDS } from '../../../locales/mistakes';
import { keysOf } from '../../state/news';
import { CellLink } from './CellLink';
import { Equation } from './Equation';
import type { FigureAt } from './figure-index';
import { findingText } from './finding-text';
import { useNamed } from './several-files';

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'break-word' },
  item: { padding: `${tokens.spacingVerticalXXS} 0` },
  detail: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  cell: { marginRight: tokens.spacingHorizontalS },
});

export interface ConsequencesProps {
  readonly findings: readonly Finding[];
  readonly figureAt: FigureAt;
  readonly onReveal: (finding: Finding, cell: CellRef) => void;
}

/** The sums that fail by one mistake, each with its cells, its figures and its parts. */
export function Consequences({ findings, figureAt, onReveal }: ConsequencesProps): ReactNode {
  const styles = useStyles();
  const words = useIn(MISTAKE_WORDS);
  const language = useLanguage();
  const named = useNamed();
  const keys = keysOf(findings);
  return (
    <div>
      <p className={styles.text}>{words.consequences(findings.length)}</p>
      <ul className={styles.list}>
        {findings.map((finding) => {
          const { title, what } = findingText(named(finding), language);
          const { found, expected, cells } = finding;
          const reveal = (cell: CellRef): void => onReveal(finding, cell);
          return (
            <li key={keys.get(finding)} className={styles.item}>
              {refRuns(cells).map(({ first, last }) => (
                <span key={`${first.file}/${shownCell(first)}`} className={styles.cell}>
                  <CellLink cell={first} last={last} onReveal={reveal} />
                </span>
              ))}
              {title}
              <div className={styles.detail}>
                {found && expected ? words.figures(shownFigure(found), shownFigure(expected)) : what}
              </div>
              <Equation finding={finding} figureAt={figureAt} onReveal={reveal} />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
