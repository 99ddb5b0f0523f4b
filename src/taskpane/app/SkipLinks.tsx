import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useWords } from '../preferences/language';
import { UNSEEN } from '../parts/plain.styles';

const useStyles = makeStyles({
  list: { position: 'absolute', top: 0, left: 0, zIndex: 200 },
  link: {
    position: 'absolute',
    top: tokens.spacingVerticalXS,
    left: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    font: 'inherit',
    whiteSpace: 'nowrap',
    color: tokens.colorBrandForegroundLink,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
    ':not(:focus)': { ...UNSEEN, padding: 0, border: 0 },
  },
});

export interface SkipLinksProps {
  /** Absent where no workbook is in view. */
  readonly onSheet: (() => void) | undefined;
}

/** The first stops of the Tab key, seen only while they have it: past the tabs, and to the workbook. */
export function SkipLinks({ onSheet }: SkipLinksProps): ReactNode {
  const styles = useStyles();
  const { view } = useWords();
  return (
    <nav className={styles.list} aria-label={view.skip}>
      <button type="button" className={styles.link} onClick={() => focusOn('main')}>
        {view.toResults}
      </button>
      {onSheet && (
        <button type="button" className={styles.link} onClick={onSheet}>
          {view.toSheet}
        </button>
      )}
    </nav>
  );
}

export function focusOn(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.focus();
}
