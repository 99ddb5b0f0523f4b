import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DocumentTableRegular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import type { TemplateId } from '../../../engine/filling/template';
import { useWords } from '../../preferences/language';
import { Troubles } from '../../parts/Troubles';
import { useSaved, type Saved } from '../../parts/use-saved';
import { Waiting } from '../../parts/Waiting';
import { Working } from '../../parts/Working';
import { NothingOpen } from '../check/NothingOpen';
import type { Filled } from '../../state/fill-state';
import type { FillChoice } from '../../work/messages';
import type { PanelProps } from '../panel';
import { dayOf } from '../stars-and-targets/day';
import { Choosing } from './Choosing';
import { Done } from './Done';
import { Preview } from './Preview';
import { Templates } from './Templates';

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
export function FillPanel(props: PanelProps): ReactNode {
  const { state, session } = props;
  const styles = useStyles();
  const working = state.fill.work !== undefined || state.activity.at === 'work';
  const nothingOpen = !session.inExcel && state.workbooks.length === 0;
  return (
    <div className={styles.panel}>
      <Troubles troubles={state.troubles} onDismiss={session.dismiss} />
      {state.waiting && <Waiting />}
      <Progress {...props} />
      {!working && nothingOpen && <NothingOpen session={session} />}
      {!working && session.inExcel && !state.outcome && <Unread session={session} />}
      <Filling {...props} working={working} nothingOpen={nothingOpen} />
    </div>
  );
}

interface FillingProps extends PanelProps {
  readonly working: boolean;
  readonly nothingOpen: boolean;
}

/** What was made last, what is chosen or previewed next, and blank sheets to begin with. */
function Filling({ state, session, working, nothingOpen }: FillingProps): ReactNode {
  const styles = useStyles();
  const words = useWords().fill;
  const file = useSaved();
  const blank = useSaved();
  const [chosenProvince, chooseProvince] = useState<string>();
  const { fill, outcome } = state;
  const { filling, inExcel } = session;
  const province = chosenProvince ?? outcome?.result.records.plan?.province ?? '';
  const template = (id: TemplateId): void =>
    void blank.save(filling.openTemplate(id, province === '' ? undefined : province));
  // Stars and targets are told as of the day that the stars' own place shows.
  const preview = (choice: FillChoice): void =>
    void filling.preview({ ...(outcome ? { asOf: dayOf(outcome.checkedAt) } : {}), ...choice });

  return (
    <>
      {fill.done && <LastDone {...{ state, session, working, file }} done={fill.done} />}
      {fill.undone && !working && (
        <p className={styles.text} role="status">
          {words.undone}
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
            file.forget();
            void file.save(filling.fill(words.suffix));
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
          {blank.saved !== undefined && (
            <p className={styles.text} role="status">
              {words.templates.saved(blank.saved)}
            </p>
          )}
        </>
      )}
    </>
  );
}

interface LastDoneProps extends PanelProps {
  readonly working: boolean;
  readonly done: Filled;
  readonly file: Saved;
}

function LastDone({ state: { fill, outcome }, session, working, done, file }: LastDoneProps): ReactNode {
  const words = useWords().fill;
  const { filling, inExcel } = session;
  return (
    <Done
      done={done}
      result={working ? undefined : outcome?.result}
      said={file.saved === undefined ? '' : words.saved(file.saved)}
      cellsOnly={!inExcel && !/\.xls[xm]$/i.test(done.file)}
      canSave={!inExcel}
      busy={working}
      onGoTo={(sheet) => void filling.goTo(sheet)}
      onSave={() => void file.save(filling.save(words.suffix))}
      asked={working ? undefined : fill.asked}
      onUndo={(options) => {
        file.forget();
        void filling.undo(options);
      }}
      onKeep={filling.keep}
    />
  );
}
