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
  ClipboardPasteRegular,
  CopyRegular,
  DismissRegular,
  DocumentAddRegular,
  HighlightRegular,
  MoreHorizontalRegular,
} from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { EXCEL_WORDS } from '../../../locales/excel';
import { useIn, useWords } from '../../preferences/language';
import { nothingRead } from '../../state/recognised';
import type { PanelProps } from '../panel';
import { useReport } from './use-report';

const useStyles = makeStyles({
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
  return (
    <>
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
              <MenuItem icon={<DocumentAddRegular />} onClick={() => onDocument()}>
                {words.files.chooseDocument}
              </MenuItem>
            )}
            <MenuItem icon={<ClipboardPasteRegular />} onClick={() => onPaste()}>
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

      <p className={styles.said} role="status">
        {report.said}
      </p>
    </>
  );
}
