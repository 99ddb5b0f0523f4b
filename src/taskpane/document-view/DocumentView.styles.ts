import { makeStyles, tokens } from '@fluentui/react-components';

export const useStyles = makeStyles({
  view: {
    display: 'flex',
    flexDirection: 'column',
    minWidth: 0,
    minHeight: 0,
    height: '100%',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  page: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXL}`,
    overflowWrap: 'break-word',
  },
  text: { maxWidth: '760px', margin: '0 auto' },
  paragraph: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    lineHeight: tokens.lineHeightBase400,
    borderRadius: tokens.borderRadiusSmall,
  },
  heading: { fontWeight: tokens.fontWeightSemibold },
  footnote: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  looked: {
    backgroundColor: tokens.colorBrandBackground2,
    outline: `2px solid ${tokens.colorBrandStroke1}`,
    outlineOffset: '2px',
  },
  figure: {
    padding: '0 2px',
    border: 'none',
    borderRadius: tokens.borderRadiusSmall,
    font: 'inherit',
    color: 'inherit',
    backgroundColor: 'transparent',
    textDecorationThickness: '2px',
    textUnderlineOffset: '3px',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  /* Line and sign differ, not only the colour. */
  agree: {
    textDecorationLine: 'underline',
    textDecorationStyle: 'solid',
    textDecorationColor: tokens.colorStatusSuccessForeground1,
  },
  differ: {
    fontWeight: tokens.fontWeightBold,
    color: tokens.colorStatusDangerForeground2,
    textDecorationLine: 'underline',
    textDecorationStyle: 'wavy',
    ':before': { content: '"✕ "', textDecorationLine: 'none' },
  },
  alone: {
    textDecorationLine: 'underline',
    textDecorationStyle: 'dotted',
    textDecorationColor: tokens.colorNeutralForeground3,
  },
  unread: {
    textDecorationLine: 'underline',
    textDecorationStyle: 'dashed',
    textDecorationColor: tokens.colorStatusWarningForeground1,
  },
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  chosen: {
    flexShrink: 0,
    maxHeight: '40%',
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  line: { margin: `0 0 ${tokens.spacingVerticalXS}`, overflowWrap: 'break-word' },
  bar: { display: 'flex', justifyContent: 'space-between', alignItems: 'flex-start' },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  note: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** How far a list's lines stand in. */
export const INDENT_PX = 20;
