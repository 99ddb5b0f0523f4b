import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular, CopyRegular, TableAddRegular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import type { CheckResult } from '../../../engine/check';
import type { FundingResult } from '../../../engine/funding/analyse';
import { reconciliationSheet } from '../../../engine/funding/reconciliation-sheet';
import type { SheetPlan } from '../../../engine/filling/write-plan';
import type { CellRef } from '../../../engine/grid/grid';
import { SOURCES } from '../../../engine/layouts/source-tree';
import { LOCALES } from '../../../locales';
import { fundingMinutes } from '../../../locales/vi/funding-minutes';
import { useLanguage } from '../../preferences/language';
import type { Language } from '../../../locales/language';
import type { Session } from '../../state/session';
import { copyText } from '../check/copy-text';
import { saveFile } from '../check/save-file';
import { FUNDING_PANEL_WORDS } from '../../../locales/funding-panel';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  text: {
    margin: `${tokens.spacingVerticalS} 0`,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
    userSelect: 'text',
  },
  bar: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  said: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface TakeAlongProps {
  readonly result: FundingResult;
  readonly check: CheckResult;
  readonly session: Session;
}

/** The paragraph for the minutes and the reconciliation as a sheet. */
export function TakeAlong({ result, check, session }: TakeAlongProps): ReactNode {
  const styles = useStyles();
  const language = useLanguage();
  const words = FUNDING_PANEL_WORDS[language];
  const [said, say] = useState('');
  const minutes = fundingMinutes(result);
  const differ = result.reconciliations.some(({ differences }) => differences.length > 0);

  async function copy(): Promise<void> {
    say((await copyText(minutes)) ? words.copied : words.notCopied);
  }

  async function keep(): Promise<void> {
    const sheet = sheetOf(result, language, session.inExcel ? liveCells(check) : () => false);
    try {
      if (session.inExcel) {
        await session.host()?.apply({ sheets: [sheet], edits: [] });
        say(words.inserted(sheet.name));
      } else {
        const { writeWorkbook } = await import('../../../hosts/file/write-workbook');
        saveFile(words.file, new Uint8Array(await writeWorkbook([sheet])), XLSX);
        say(words.saved(words.file));
      }
    } catch {
      say(words.refused);
    }
  }

  return (
    <section>
      <h3 className={styles.heading}>{words.minutes}</h3>
      <p className={styles.text} lang="vi">
        {minutes}
      </p>
      <div className={styles.bar}>
        <Button icon={<CopyRegular />} onClick={() => void copy()}>
          {words.copy}
        </Button>
        {differ && (
          <Button
            icon={session.inExcel ? <TableAddRegular /> : <ArrowDownloadRegular />}
            onClick={() => void keep()}
          >
            {session.inExcel ? words.insert : words.save}
          </Button>
        )}
      </div>
      <p className={styles.said} role="status">
        {said}
      </p>
    </section>
  );
}

function sheetOf(
  { reconciliations, summary }: FundingResult,
  language: Language,
  isLive: (cell: CellRef) => boolean,
): SheetPlan {
  const words = FUNDING_PANEL_WORDS[language];
  const measure = summary?.measure ?? 'dong';
  return reconciliationSheet({
    reconciliations,
    measure,
    isLive,
    words: {
      ...words.sheet,
      measure: words.measure(LOCALES[language].measures[measure]),
      verdicts: words.verdicts,
      sources: (id) => SOURCES.find((source) => source.id === id)?.label[language] ?? id,
      wholePlan: words.wholePlan,
      wholePeriod: words.wholePeriod,
    },
  });
}

/** Cells of the open workbook that hold numbers and no texts that read as numbers. */
function liveCells({ files, findings }: CheckResult): (cell: CellRef) => boolean {
  const key = ({ sheet, row, col }: CellRef): string => `${sheet}\n${row}\n${col}`;
  const texts = new Set(
    findings.flatMap(({ rule, cells }) => (rule === 'text-number' ? cells.map(key) : [])),
  );
  return (cell) => files.includes(cell.file) && !texts.has(key(cell));
}
