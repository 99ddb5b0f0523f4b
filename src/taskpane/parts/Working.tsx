import { Button, ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useId, type ReactNode } from 'react';
import { useWords } from '../preferences/language';
import type { Activity } from '../state/state';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  line: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalS, margin: 0 },
  files: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'break-word' },
  stop: { alignSelf: 'flex-start' },
});

export interface WorkingProps {
  readonly activity: Extract<Activity, { at: 'work' }>;
  readonly onStop: () => void;
}

/** How far the work is, and how to stop it. */
export function Working({ activity, onStop }: WorkingProps): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const id = useId();
  return (
    <div className={styles.box}>
      <p className={styles.line}>
        <span id={id}>{words.work[activity.step]}</span>
        <span>{words.work.percent(activity.share)}</span>
      </p>
      <ProgressBar value={activity.share} thickness="large" aria-labelledby={id} />
      {activity.files.length > 0 && <p className={styles.files}>{activity.files.join(', ')}</p>}
      <Button className={styles.stop} icon={<DismissRegular />} onClick={onStop}>
        {words.work.stop}
      </Button>
    </div>
  );
}
