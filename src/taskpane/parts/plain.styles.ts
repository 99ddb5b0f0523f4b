import { tokens } from '@fluentui/react-components';

/* What many places' styles begin with. */

/** A list without its marks and indents. */
export const PLAIN_LIST = { margin: 0, padding: 0, listStyleType: 'none' } as const;

/** The same, its items below one another. */
export const STACKED = { ...PLAIN_LIST, display: 'flex', flexDirection: 'column' } as const;

/** A quiet sentence. */
export const NOTE = { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'break-word' } as const;

/** Words that a screen reader tells and that need no room. */
export const UNSEEN = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
} as const;
