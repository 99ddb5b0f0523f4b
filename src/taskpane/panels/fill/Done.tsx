import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import {
  ArrowDownloadRegular,
  ArrowUndoRegular,
  CheckmarkCircleFilled,
  WarningFilled,
} from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { CheckResult } from '../../../engine/check';
import { isAppendix } from '../../../engine/filling/preview';
import type { UndoOptions } from '../../../hosts/host';
import { useLanguage, useWords } from '../../preferences/language';
import type { Asked, Filled } from '../../state/fill-state';
import { AskUndo } from './AskUndo';
import { filledFindings } from './filled-findings';
import { previewName, printsLine } from '../../../locales/fill-issues';
import { capital } from './names';
import { useFocusWhenLost } from './use-focus-when-lost';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  line: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'flex-start' },
  icon: { flexShrink: 0, fontSize: '28px' },
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusWarningForeground1 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    ':focus': { outline: 'none' },
  },
  text: { margin: 0, overflowWrap: 'break-word' },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export interface DoneProps {
  readonly done: Filled;
  /** The check of the workbook with the new sheets; absent until it is there. */
  readonly result: CheckResult | undefined;
  /** What was said of saving: the file's name. */
  readonly said: string;
  readonly cellsOnly: boolean;
  readonly canSave: boolean;
  /** While something is at work, nothing else is begun. */
  readonly busy: boolean;
  readonly onGoTo: (sheet: string) => void;
  readonly onSave: () => void;
  /** The question whether to undo even though somebody has edited since. */
  readonly asked: Asked | undefined;
  readonly onUndo: (options?: UndoOptions) => void;
  readonly onKeep: () => void;
}

/** What was made, that it checks, where it is, and how to take it back. */
export function Done(props: DoneProps): ReactNode {
  const { done, result, said, cellsOnly, canSave, busy, asked, onGoTo, onSave, onUndo, onKeep } = props;
  const styles = useStyles();
  const words = useWords().fill;
  const language = useLanguage();
  const written = done.preview.filter(({ status }) => status === 'new' || status === 'replaced');
  const made = written.filter(isAppendix);
  const shown = written.filter((each) => isAppendix(each) || each.layout === 'charts');
  const found = result && filledFindings(result, done);
  const heading = useFocusWhenLost<HTMLHeadingElement>(done);
  const clean = found?.errors === 0 && found.rounding === 0;
  return (
    <section className={styles.box} aria-label={words.done(made.length)}>
      <div className={styles.line}>
        <span className={styles.icon} aria-hidden="true">
          {clean || !found ? (
            <CheckmarkCircleFilled className={styles.good} />
          ) : (
            <WarningFilled className={styles.bad} />
          )}
        </span>
        <h2 ref={heading} tabIndex={-1} className={styles.title}>
          {words.done(made.length)}
        </h2>
      </div>
      {found && (
        <p className={styles.text}>{clean ? words.clean : words.unclean(found.errors, found.rounding)}</p>
      )}
      <ul className={styles.list}>
        {shown.map(({ sheet, layout }) => (
          <li key={sheet}>
            <Link as="button" aria-label={words.goTo(sheet)} onClick={() => onGoTo(sheet)}>
              {sheet}
            </Link>
            : {capital(previewName(language, { layout }), language)}
          </li>
        ))}
      </ul>
      {said !== '' && <p className={styles.text}>{said}</p>}
      <p className={styles.text}>{canSave ? printsLine(language) : words.printsToo}</p>
      {cellsOnly && <p className={styles.text}>{words.cellsOnly}</p>}
      <div className={styles.actions}>
        {canSave && (
          <Button icon={<ArrowDownloadRegular />} disabled={busy} onClick={onSave}>
            {said === '' ? words.saveNew : words.saveAgain}
          </Button>
        )}
        {!asked && (
          <Button icon={<ArrowUndoRegular />} disabled={busy} onClick={() => onUndo()}>
            {words.undo}
          </Button>
        )}
      </div>
      {asked && <AskUndo asked={asked} busy={busy} onUndo={() => onUndo({ even: true })} onKeep={onKeep} />}
    </section>
  );
}
