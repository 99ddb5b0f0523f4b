import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useIn } from '../preferences/language';
import { Tabs } from '../parts/Tabs';
import { WorkbookView } from '../sheet-view/WorkbookView';
import type { Session } from '../state/session';
import type { State } from '../state/state';
import { DocumentView } from './DocumentView';
import { DOCUMENT_WORDS } from '../../locales/document';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0 },
  tabs: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  body: { flexGrow: 1, minHeight: 0 },
});

export interface BesideViewProps {
  readonly state: State;
  readonly session: Session;
}

const SHEETS = 'sheets';

/** What stands beside the pane in a browser: the workbooks' sheets, and the texts of documents among them. */
export function BesideView({ state, session }: BesideViewProps): ReactNode {
  const { workbooks, shown, focus, reading, outcome } = state;
  const styles = useStyles();
  const words = useIn(DOCUMENT_WORDS);
  const documents = workbooks.filter(({ text }) => text !== undefined);
  const open = reading && documents.find(({ file }) => file === reading.file);
  const sheets = shown && (
    <WorkbookView
      workbooks={workbooks}
      shown={shown}
      focus={focus}
      result={outcome?.result}
      onShow={session.show}
      onClearMarks={() => void session.clearMarks()}
    />
  );
  if (documents.length === 0) return sheets;
  const items = [
    ...documents.map(({ file }) => ({
      id: file,
      label: documents.length > 1 ? `${words.tab}: ${file}` : words.tab,
    })),
    ...(shown ? [{ id: SHEETS, label: words.tables }] : []),
  ];
  return (
    <div className={styles.view}>
      {items.length > 1 && (
        <div className={styles.tabs}>
          <Tabs
            label={words.tab}
            overflow="scrolls"
            items={items}
            chosen={open?.file ?? SHEETS}
            onChoose={(id) => (id === SHEETS ? shown && session.show(shown) : session.read(id))}
          />
        </div>
      )}
      <div className={styles.body}>
        {open ? (
          <DocumentView
            key={open.file}
            workbook={open}
            result={outcome?.result.texts?.find(({ file }) => file === open.file)}
            place={reading.place}
            onRead={(place) => session.read(place.file, place)}
            onReveal={(cell, parts) => void session.reveal(cell, parts)}
            onShow={session.show}
          />
        ) : (
          sheets
        )}
      </div>
    </div>
  );
}
