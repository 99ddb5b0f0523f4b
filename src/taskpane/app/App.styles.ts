import { makeStyles, tokens } from '@fluentui/react-components';

/** Below this the workbook has no room beside the pane and takes its place instead. */
export const NARROW = '@media (max-width: 719px)';

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
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXS}`,
    // Excel keeps a button of its own in the pane's top right corner.
    paddingRight: '48px',
  },
  name: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  main: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    overflowX: 'hidden',
    // The list of findings keeps its own place.
    overflowAnchor: 'none',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
  },
  foot: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minHeight: '40px',
    padding: `0 ${tokens.spacingHorizontalS} 0 ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
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
