import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import {
  ArrowDownloadRegular,
  ArrowSyncRegular,
  ClipboardPasteRegular,
  CopyRegular,
  DismissRegular,
  DocumentAddRegular,
  HighlightRegular,
  MoreHorizontalRegular,
  TaskListSquareLtrRegular,
} from '@fluentui/react-icons';
import { useRef, useState, type ReactNode } from 'react';
import { EXCEL_WORDS } from '../../../locales/excel';
import { useIn, useWords } from '../../preferences/language';
import { FileButton, FileInput } from '../../parts/FileButton';
import { PasteBox } from '../../parts/PasteText';
import { nothingRead } from '../../state/recognised';
import type { PanelProps } from '../panel';
import { useReport } from './use-report';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
  more: { marginInlineStart: 'auto', minWidth: 0 },
  said: { margin: 0, color: tokens.colorNeutralForeground2, ':empty': { display: 'none' } },
});

/** What is done with an open workbook: one button for what comes next, the report, and a menu of the rest. */
export function CheckBar({ state, session }: PanelProps): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const excel = useIn(EXCEL_WORDS);
  const [pasting, setPasting] = useState(false);
  const documents = useRef<HTMLInputElement>(null);
  const { inExcel } = session;
  const { outcome } = state;
  const report = useReport(outcome, state.troubles, session);
  const open = (files: readonly File[]): void => void session.open(files);

  if (pasting) {
    return (
      <PasteBox
        onRead={(text) => void session.paste(text, words.files.pastedName)}
        onClose={() => setPasting(false)}
      />
    );
  }
  return (
    <>
      <div className={styles.bar}>
        {inExcel || !outcome ? (
          <Button
            appearance="primary"
            icon={outcome ? <ArrowSyncRegular /> : <TaskListSquareLtrRegular />}
            onClick={() => void session.check()}
          >
            {outcome ? words.work.again : words.work.check}
          </Button>
        ) : null}
        {!inExcel && <FileButton appearance={outcome ? 'primary' : 'secondary'} onFiles={open} />}
        {inExcel && <FileInput ref={documents} label={words.files.chooseDocument} onFiles={open} />}
        {outcome && !nothingRead(outcome.result) && (
          <Button size="small" icon={<CopyRegular />} onClick={() => void report.copy()}>
            {words.check.copy}
          </Button>
        )}
        <Menu positioning={{ position: 'below', align: 'end' }}>
          <MenuTrigger disableButtonEnhancement>
            <Button
              className={styles.more}
              appearance="subtle"
              icon={<MoreHorizontalRegular />}
              aria-label={words.check.otherActs}
            />
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              {outcome && (
                <MenuItem icon={<ArrowDownloadRegular />} onClick={() => void report.save()}>
                  {session.canDownload ? words.check.save : excel.insert}
                </MenuItem>
              )}
              {inExcel && (
                <MenuItem icon={<DocumentAddRegular />} onClick={() => documents.current?.click()}>
                  {words.files.chooseDocument}
                </MenuItem>
              )}
              <MenuItem icon={<ClipboardPasteRegular />} onClick={() => setPasting(true)}>
                {words.files.paste}
              </MenuItem>
              {inExcel ? (
                <MenuItem icon={<HighlightRegular />} onClick={() => void session.clearMarks()}>
                  {words.view.clear}
                </MenuItem>
              ) : (
                <MenuItem icon={<DismissRegular />} onClick={session.close}>
                  {words.files.close}
                </MenuItem>
              )}
            </MenuList>
          </MenuPopover>
        </Menu>
      </div>
      <p className={styles.said} role="status">
        {report.said}
      </p>
    </>
  );
}
