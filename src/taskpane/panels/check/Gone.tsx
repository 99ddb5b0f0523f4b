import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { Finding } from '../../../engine/findings';
import type { CellRef } from '../../../engine/grid/grid';
import { useIn, useLanguage } from '../../preferences/language';
import { WATCH_WORDS } from '../../../locales/watch';
import { CellLink } from './CellLink';
import { findingText } from './finding-text';
import { useNamed } from './several-files';
import { PLAIN_LIST } from '../../parts/plain.styles';

const useStyles = makeStyles({
  box: { color: tokens.colorNeutralForeground2, overflowWrap: 'break-word' },
  list: { ...PLAIN_LIST, marginTop: tokens.spacingVerticalXS },
  line: { display: 'flex', gap: tokens.spacingHorizontalXS, alignItems: 'flex-start' },
  icon: { flexShrink: 0, fontSize: '20px', color: tokens.colorStatusSuccessForeground1 },
});

export interface GoneProps {
  readonly gone: readonly Finding[];
  readonly onReveal: (cell: CellRef) => void;
}

/** The trace of what was wrong and is no more, since the person last asked for a check. */
export function Gone({ gone, onReveal }: GoneProps): ReactNode {
  const styles = useStyles();
  const words = useIn(WATCH_WORDS);
  const language = useLanguage();
  const named = useNamed();
  if (gone.length === 0) return null;
  return (
    <details className={styles.box} open={gone.length <= 3}>
      <summary>{words.gone(gone.length)}</summary>
      <ul className={styles.list}>
        {gone.map((finding, index) => (
          <li key={index} className={styles.line}>
            <CheckmarkRegular className={styles.icon} aria-hidden="true" />
            <span>
              {finding.cells[0] && <CellLink cell={finding.cells[0]} onReveal={onReveal} />}{' '}
              {findingText(named(finding), language).title}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
