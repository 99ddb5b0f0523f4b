import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { DocumentTableRegular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import type { TemplateId } from '../../../engine/filling/template';
import { useWords } from '../../preferences/language';
import { SAMPLE } from '../../parts/sample';
import { Troubles } from '../../parts/Troubles';
import { Working } from '../../parts/Working';
import type { NewFile } from '../../state/writing';
import { NothingOpen } from '../check/NothingOpen';
import { saveFile } from '../check/save-file';
import type { FillChoice } from '../../work/messages';
import type { PanelProps } from '../panel';
import { dayOf } from '../stars-and-targets/day';
import { Choosing } from './Choosing';
import { Done } from './Done';
import { Preview } from './Preview';
import { Templates } from './Templates';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    // What the Tab key reaches must not lie under the bar that sticks to the bottom.
    '& button, & input, & select, & summary': { scrollMarginBottom: '72px' },
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  text: { margin: 0, overflowWrap: 'break-word' },
});

/** What is at work: a filling, or a check. */
function Progress({ state, session }: PanelProps): ReactNode {
  const { work } = state.fill;
  if (work) {
    const activity = { at: 'work', step: work.step, share: work.share, files: [] } as const;
    return <Working activity={activity} onStop={session.filling.stop} />;
  }
  if (state.activity.at !== 'work') return null;
  return <Working activity={state.activity} onStop={session.stop} />;
}

/** In Excel nothing is read before it is asked for. */
function Unread({ session }: Pick<PanelProps, 'session'>): ReactNode {
  const styles = useStyles();
  const words = useWords().fill;
  return (
    <>
      <h2 className={styles.title}>{words.title}</h2>
      <p className={styles.text}>{words.unread}</p>
      <div>
        <Button appearance="primary" icon={<DocumentTableRegular />} onClick={() => void session.check()}>
          {words.read}
        </Button>
      </div>
    </>
  );
}

/** Phụ lục: appendices made from the sheets that districts send. */
export function FillPanel({ state, session }: PanelProps): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const [savedFile, setSavedFile] = useState('');
  const [savedTemplate, setSavedTemplate] = useState('');
  const [chosenProvince, chooseProvince] = useState<string>();
  const { fill, outcome, workbooks } = state;
  const { filling, inExcel } = session;
  const working = fill.work !== undefined || state.activity.at === 'work';
  const nothingOpen = !inExcel && workbooks.length === 0;

  async function save(making: Promise<NewFile | undefined>, tell: (name: string) => void): Promise<void> {
    const file = await making;
    if (!file) return;
    saveFile(file.name, file.bytes, XLSX);
    tell(file.name);
  }

  const province = chosenProvince ?? outcome?.result.records.plan?.province ?? '';
  const template = (id: TemplateId): void =>
    void save(filling.openTemplate(id, province === '' ? undefined : province), setSavedTemplate);
  const { suffix } = words.fill;
  // Stars and targets are told as of the day that the stars' own place shows.
  const preview = (choice: FillChoice): void =>
    void filling.preview({ ...(outcome ? { asOf: dayOf(outcome.checkedAt) } : {}), ...choice });

  return (
    <div className={styles.panel}>
      <Troubles troubles={state.troubles} onDismiss={session.dismiss} />
      {state.waiting && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{words.work.waiting}</MessageBarBody>
        </MessageBar>
      )}
      <Progress state={state} session={session} />
      {!working && nothingOpen && (
        <NothingOpen
          onFiles={(files) => void session.open(files)}
          onPaste={(text) => void session.paste(text, words.files.pastedName)}
          onSample={() => void session.openSample(SAMPLE)}
        />
      )}
      {!working && inExcel && !outcome && <Unread session={session} />}
      {fill.done && (
        <Done
          done={fill.done}
          result={working ? undefined : outcome?.result}
          said={savedFile === '' ? '' : words.fill.saved(savedFile)}
          cellsOnly={!inExcel && !/\.xls[xm]$/i.test(fill.done.file)}
          canSave={!inExcel}
          busy={working}
          onGoTo={(sheet) => void filling.goTo(sheet)}
          onSave={() => void save(filling.save(suffix), setSavedFile)}
          asked={working ? undefined : fill.asked}
          onUndo={(options) => {
            setSavedFile('');
            void filling.undo(options);
          }}
          onKeep={filling.keep}
        />
      )}
      {fill.undone && !working && (
        <p className={styles.text} role="status">
          {words.fill.undone}
        </p>
      )}
      {!working && outcome && !nothingOpen && !fill.preview && (
        <Choosing
          records={outcome.result.records}
          questions={outcome.questions ?? []}
          choice={fill.choice}
          onChoice={filling.choose}
          onPreview={preview}
          onTemplate={template}
        />
      )}
      {!working && fill.preview && (
        <Preview
          result={fill.preview}
          severalFiles={(outcome?.result.files.length ?? 0) > 1}
          choice={fill.choice}
          onPreview={preview}
          onBack={() => filling.choose(fill.choice)}
          onFill={() => {
            setSavedFile('');
            void save(filling.fill(suffix), setSavedFile);
          }}
        />
      )}
      {!working && !fill.preview && (
        <>
          <Templates
            inExcel={inExcel}
            open={nothingOpen || outcome?.result.records.tables.length === 0}
            onOpen={template}
            province={province}
            onProvince={chooseProvince}
          />
          {savedTemplate !== '' && (
            <p className={styles.text} role="status">
              {words.fill.templates.saved(savedTemplate)}
            </p>
          )}
        </>
      )}
    </div>
  );
}
