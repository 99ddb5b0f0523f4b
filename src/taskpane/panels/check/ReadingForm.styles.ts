import { makeStyles, tokens } from '@fluentui/react-components';

export const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} 0`,
  },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  set: {
    display: 'grid',
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    border: 'none',
    minWidth: 0,
  },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  name: { flexGrow: 1, flexBasis: '120px', minWidth: 0, overflowWrap: 'break-word' },
  // as wide as the line where it stands alone in it
  select: { flexGrow: 1, flexBasis: '170px', minWidth: 0 },
  small: { width: '68px', minWidth: 0 },
  // under the choice that it belongs to
  year: { marginLeft: 'auto' },
});
