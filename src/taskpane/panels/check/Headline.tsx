import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled, ErrorCircleFilled, WarningFilled } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { CheckResult } from '../../../engine/check';
import { useWords } from '../../preferences/language';
import { toldCounts } from '../../../reporting/counts';

const useStyles = makeStyles({
  line: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'flex-start' },
  icon: { flexShrink: 0, display: 'inline-flex', fontSize: '24px' },
  good: { color: tokens.colorStatusSuccessForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  bad: { color: tokens.colorStatusDangerForeground1 },
  text: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    // The pane on a small laptop: the first finding is to be in sight.
    '@media (max-height: 520px)': {
      fontSize: tokens.fontSizeBase400,
      lineHeight: tokens.lineHeightBase400,
    },
  },
  detail: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2 },
});

export interface HeadlineProps {
  readonly result: CheckResult;
}

/** The counts in one sentence; where nothing is wrong, also what was checked, so that it can be believed. */
export function Headline({ result }: HeadlineProps): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const { summary, tables, inputFigures = [] } = result;
  const counts = toldCounts(result);
  const clean =
    summary.identities > 0 && summary.errors === 0 && summary.warnings === 0 && summary.undecided === 0;
  const icon = clean ? (
    <CheckmarkCircleFilled className={styles.good} />
  ) : summary.errors > 0 ? (
    <ErrorCircleFilled className={styles.bad} />
  ) : (
    <WarningFilled className={styles.warning} />
  );
  return (
    <div>
      <div className={styles.line}>
        <span className={styles.icon} aria-hidden="true">
          {icon}
        </span>
        <h2 className={styles.text}>{clean ? words.check.clean(summary) : words.check.headline(counts)}</h2>
      </div>
      {clean && (
        <p className={styles.detail}>
          {counts.figures === undefined
            ? words.check.cleanDetail(summary.identities, tables.length + inputFigures.length)
            : words.check.cleanText(summary.identities, counts.figures)}
        </p>
      )}
    </div>
  );
}
