import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular, TableAddRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { FillResult } from '../../../engine/filling/fill-plan';
import { isAppendix } from '../../../engine/filling/preview';
import { NamedByFile } from '../../../engine/grid/named-by-file';
import { useWords } from '../../preferences/language';
import type { FillChoice } from '../../work/messages';
import { ActionBar } from './ActionBar';
import { Issues } from './Issues';
import { PreviewTable } from './PreviewTable';
import { Questions } from './Questions';
import { useFocusWhenLost } from './use-focus-when-lost';

const useStyles = makeStyles({
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    ':focus': { outline: 'none' },
  },
  text: { margin: 0 },
  body: { whiteSpace: 'normal' },
});

export interface PreviewProps {
  readonly result: FillResult;
  /** Cells are named with their files then. */
  readonly severalFiles: boolean;
  readonly choice: FillChoice;
  /** Another choice is previewed at once: the table must show what a filling would do. */
  readonly onPreview: (choice: FillChoice) => void;
  readonly onBack: () => void;
  readonly onFill: () => void;
}

/** What a filling would do, before anything is written. */
export function Preview({
  result,
  severalFiles,
  choice,
  onPreview,
  onBack,
  onFill,
}: PreviewProps): ReactNode {
  const named = severalFiles ? new NamedByFile() : undefined;
  const questions = named?.of(result.questions) ?? result.questions;
  const styles = useStyles();
  const words = useWords().fill;
  const heading = useFocusWhenLost<HTMLHeadingElement>(result);
  const made = result.preview.filter(({ layout }) => layout !== 'copy');
  const writes = made.filter(
    (each) => isAppendix(each) && (each.status === 'new' || each.status === 'replaced'),
  ).length;
  const errors = result.findings.filter(({ severity }) => severity === 'error').length;
  const overwrite = choice.overwrite ?? [];

  return (
    <>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        {words.previewTitle}
      </h2>
      {errors > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody className={styles.body}>{words.inputErrors(errors)}</MessageBarBody>
        </MessageBar>
      )}
      {questions.length > 0 && <Questions questions={questions} choice={choice} onAnswer={onPreview} />}
      {questions.length > 0 ? null : made.length > 0 ? (
        <PreviewTable
          result={result}
          overwrite={overwrite}
          onOverwrite={(sheet, allowed) =>
            onPreview({
              ...choice,
              overwrite: allowed ? [...overwrite, sheet] : overwrite.filter((each) => each !== sheet),
            })
          }
        />
      ) : (
        <p className={styles.text}>{words.nothingMade}</p>
      )}
      {made.length > 0 && made.every(({ status }) => status === 'unchanged') && (
        <p className={styles.text}>{words.allUnchanged}</p>
      )}
      <ActionBar>
        <Button
          appearance="primary"
          icon={<TableAddRegular />}
          disabled={result.plan.sheets.length === 0}
          onClick={onFill}
        >
          {words.fill(writes)}
        </Button>
        <Button icon={<ArrowLeftRegular />} onClick={onBack}>
          {words.back}
        </Button>
      </ActionBar>
      <Issues
        issues={named?.of(result.issues) ?? result.issues}
        onDecimals={(decimals) => onPreview({ ...choice, decimals })}
      />
    </>
  );
}
