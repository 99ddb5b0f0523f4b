import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  /* Or it would lie somewhere below the page and make it scroll. */
  place: { position: 'relative' },
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
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
