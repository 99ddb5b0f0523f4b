import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
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
  return <span className={useStyles().unseen}>{children}</span>;
}
