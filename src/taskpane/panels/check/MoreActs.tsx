import { Button, makeStyles, tokens } from '@fluentui/react-components';
import {
  ArrowDownloadRegular,
  ClipboardPasteRegular,
  CopyRegular,
  DismissRegular,
  DocumentAddRegular,
  HighlightRegular,
  MoreHorizontalRegular,
} from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { EXCEL_WORDS } from '../../../locales/excel';
import { Menu, type MenuItem } from '../../parts/Menu';
import { useIn, useWords } from '../../preferences/language';
import { nothingRead } from '../../state/recognised';
import type { PanelProps } from '../panel';
import { useReport } from './use-report';

const NARROWEST = '@media (max-width: 345px)';

const useStyles = makeStyles({
  /* On the narrowest pane the icon alone, so that all stands in one line. */
  copy: {
    [NARROWEST]: {
      minWidth: 'auto',
      '& .fui-Button__icon': { margin: 0 },
      '& span:last-child': { display: 'none' },
    },
  },
  more: { marginInlineStart: 'auto', minWidth: 0 },
  said: {
    flexBasis: '100%',
    margin: 0,
    color: tokens.colorNeutralForeground2,
    ':empty': { display: 'none' },
  },
});

export interface MoreActsProps extends PanelProps {
  readonly onPaste: () => void;
  /** In Excel: a document beside its workbook is asked for. */
  readonly onDocument: () => void;
}

/** The report, and a menu of what is seldom done; fetched once the panel is there. */
export function MoreActs({ state, session, onPaste, onDocument }: MoreActsProps): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const excel = useIn(EXCEL_WORDS);
  const { inExcel } = session;
  const { outcome } = state;
  const report = useReport(outcome, state.troubles, session);
  const acts: MenuItem[] = [
    ...(outcome
      ? [
          {
            key: 'report',
            icon: <ArrowDownloadRegular />,
            label: session.canDownload ? words.check.save : excel.insert,
            does: () => void report.save(),
          },
        ]
      : []),
    ...(inExcel
      ? [
          {
            key: 'document',
            icon: <DocumentAddRegular />,
            label: words.files.chooseDocument,
            does: () => onDocument(),
          },
        ]
      : []),
    { key: 'paste', icon: <ClipboardPasteRegular />, label: words.files.paste, does: () => onPaste() },
    inExcel
      ? {
          key: 'clear',
          icon: <HighlightRegular />,
          label: words.view.clear,
          does: () => void session.clearMarks(),
        }
      : { key: 'close', icon: <DismissRegular />, label: words.files.close, does: session.close },
  ];
  return (
    <>
      {outcome && !nothingRead(outcome.result) && (
        <Button
          className={styles.copy}
          size="small"
          icon={<CopyRegular />}
          aria-label={words.check.copy}
          title={words.check.copy}
          onClick={() => void report.copy()}
        >
          <span>{words.check.copy}</span>
        </Button>
      )}
      <div className={styles.more}>
        <Menu
          label={words.check.otherActs}
          icon={<MoreHorizontalRegular />}
          opens="below"
          groups={[{ key: 'acts', items: acts }]}
        />
      </div>

      <p className={styles.said} role="status">
        {report.said}
      </p>
    </>
  );
}
