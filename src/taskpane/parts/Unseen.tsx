import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { UNSEEN } from './plain.styles';

const useStyles = makeStyles({
  /* Or it would lie somewhere below the page and make it scroll. */
  place: { position: 'relative' },
  unseen: { ...UNSEEN, whiteSpace: 'nowrap' },
});

/** Words that a screen reader tells and that need no room. */
export function Unseen({ children }: { readonly children: ReactNode }): ReactNode {
  const styles = useStyles();
  return (
    <span className={styles.place}>
      <span className={styles.unseen}>{children}</span>
    </span>
  );
}
