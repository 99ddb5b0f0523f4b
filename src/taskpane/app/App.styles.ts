import { makeStyles, tokens } from '@fluentui/react-components';
import { UNSEEN } from '../parts/plain.styles';

/** Below this the workbook has no room beside the pane and takes its place instead. */
export const NARROW_PAGE = '(max-width: 719px)';
const NARROW = `@media ${NARROW_PAGE}`;
/** Excel's pane on a small laptop is 378 px high: there the findings get the room. */
const SHORT = '@media (max-height: 520px)';
/** Excel keeps a button of its own in the pane's top right corner. */
const CORNER = '40px';

export const useStyles = makeStyles({
  page: { display: 'flex', height: '100%', minWidth: 0, position: 'relative' },
  pane: {
    display: 'flex',
    flexDirection: 'column',
    minWidth: 0,
    minHeight: 0,
    width: '100%',
    backgroundColor: tokens.colorNeutralBackground2,
  },
  beside: {
    boxSizing: 'border-box',
    width: '400px',
    flexShrink: 0,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    [NARROW]: { width: '100%' },
  },
  head: {
    padding: `${tokens.spacingVerticalM} ${CORNER} 0 ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    [SHORT]: { paddingTop: 0, paddingLeft: tokens.spacingHorizontalXS },
  },
  name: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    // Excel writes the name over its pane.
    [SHORT]: UNSEEN,
  },
  unseenName: { ...UNSEEN, margin: 0 },
  tabIcon: { display: 'inline-flex', position: 'relative', fontSize: '20px' },
  unseen: { position: 'absolute', top: '-4px', left: '14px' },
  main: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    overflowX: 'hidden',
    // The list of findings keeps its own place.
    overflowAnchor: 'none',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalL}`,
    ':focus': { outline: 'none' },
  },
  foot: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXXS,
    minHeight: '34px',
    padding: `0 ${tokens.spacingHorizontalXS} 0 ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase100,
    color: tokens.colorNeutralForeground2,
  },
  read: { flexGrow: 1, minWidth: 0, margin: 0 },
  view: { flexGrow: 1, minWidth: 0, minHeight: 0, display: 'flex', flexDirection: 'column' },
  viewBody: { flexGrow: 1, minHeight: 0 },
  onlyNarrow: { display: 'none', [NARROW]: { display: 'flex' } },
  hiddenNarrow: { [NARROW]: { display: 'none' } },
  drop: {
    position: 'absolute',
    inset: tokens.spacingHorizontalS,
    zIndex: 100,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    pointerEvents: 'none',
    fontSize: tokens.fontSizeBase600,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `3px dashed ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    opacity: 0.95,
  },
});
