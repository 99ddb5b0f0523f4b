import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    // The place scrolls with a space at its end, which the bar covers.
    bottom: `calc(-1 * ${tokens.spacingVerticalL})`,
    zIndex: 1,
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

/** What to do next, in view however long the list above it is. */
export function ActionBar({ children }: { readonly children: ReactNode }): ReactNode {
  return <div className={useStyles().bar}>{children}</div>;
}
