import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular, CopyRegular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import type { CheckResult } from '../../../engine/check';
import { LOCALES } from '../../../locales';
import type { Problem } from '../../../engine/problems';
import { readLines, reportText } from '../../../reporting/report-text';
import { useIn, useLanguage, useWords } from '../../preferences/language';
import { EXCEL_WORDS } from '../../../locales/excel';
import { copyText } from './copy-text';
import { findingRow } from './finding-text';
import { troubleText } from '../../parts/trouble-text';
import { troubleOf, type Session } from '../../state/session';
import { saveFile } from './save-file';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  said: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface ReportActionsProps {
  readonly result: CheckResult;
  /** Why files that were given could not be used. */
  readonly leftOut: readonly Problem[];
  readonly session: Pick<Session, 'canDownload' | 'insert'>;
}

/** Takes the findings along: as text for a letter, or as a workbook. */
export function ReportActions({ result, leftOut, session }: ReportActionsProps): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const excel = useIn(EXCEL_WORDS);
  const language = useLanguage();
  const [said, say] = useState('');

  async function copy(): Promise<void> {
    say(
      (await copyText(reportText(result, LOCALES[language], leftOut)))
        ? words.check.copied
        : words.check.notCopied,
    );
  }

  async function save(): Promise<void> {
    try {
      const [{ findingsSheet }, { writeWorkbook }] = await Promise.all([
        import('../../../reporting/findings-sheet'),
        import('../../../hosts/file/write-workbook'),
      ]);
      const sheet = findingsSheet({
        findings: result.findings,
        files: result.files,
        read: readLines(result, LOCALES[language], leftOut),
        headline: words.check.headline(result.summary),
        words: words.report,
        textOf: (finding) => findingRow(finding, language),
      });
      if (!session.canDownload) return say(excel.inserted(await session.insert(sheet)));
      const bytes = await writeWorkbook([sheet]);
      saveFile(words.check.reportFile, new Uint8Array(bytes), XLSX);
      say(words.check.saved(words.check.reportFile));
    } catch (error) {
      say(troubleText(troubleOf(error), language));
    }
  }

  return (
    <div>
      <div className={styles.actions}>
        <Button size="small" icon={<CopyRegular />} onClick={() => void copy()}>
          {words.check.copy}
        </Button>
        <Button size="small" icon={<ArrowDownloadRegular />} onClick={() => void save()}>
          {session.canDownload ? words.check.save : excel.insert}
        </Button>
      </div>
      <p className={styles.said} role="status">
        {said}
      </p>
    </div>
  );
}
