import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular, CopyRegular, TableAddRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { CheckResult } from '../../../engine/check';
import type { FundingResult } from '../../../engine/funding/analyse';
import type { CellRef } from '../../../engine/grid/grid';
import { fundingMinutes, type MinutesTable } from '../../../locales/vi/funding-minutes';
import { reconciliationSheets } from '../../../locales/reconciliation-sheets';
import { useLanguage } from '../../preferences/language';
import { saveWorkbook } from '../../parts/save-file';
import { useSaid } from '../../parts/use-said';
import type { Session } from '../../state/session';
import { copyMinutes } from './copy-minutes';
import { FUNDING_PANEL_WORDS } from '../../../locales/funding-panel';

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  text: {
    margin: `${tokens.spacingVerticalS} 0`,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'break-word',
    userSelect: 'text',
    overflowX: 'auto',
  },
  paragraph: { margin: `0 0 ${tokens.spacingVerticalS}` },
  table: {
    borderCollapse: 'collapse',
    fontVariantNumeric: 'tabular-nums',
    fontSize: tokens.fontSizeBase200,
    '& th, & td': {
      border: `1px solid ${tokens.colorNeutralStroke1}`,
      padding: `2px ${tokens.spacingHorizontalXS}`,
      verticalAlign: 'top',
      textAlign: 'left',
      overflowWrap: 'normal',
    },
  },
  figure: { textAlign: 'right !important' as 'right', whiteSpace: 'nowrap' },
  words: { minWidth: '180px' },
  bar: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  said: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface TakeAlongProps {
  readonly result: FundingResult;
  readonly check: CheckResult;
  readonly session: Session;
}

/** What goes into the minutes, and the reconciliation as sheets. */
export function TakeAlong({ result, check, session }: TakeAlongProps): ReactNode {
  const styles = useStyles();
  const language = useLanguage();
  const words = FUNDING_PANEL_WORDS[language];
  const { said, say, attempt } = useSaid();
  const minutes = fundingMinutes(result);
  const sheets = reconciliationSheets(result, language, session.inExcel ? liveCells(check) : () => false);

  async function copy(): Promise<void> {
    if (minutes) say((await copyMinutes(minutes)) ? words.copied : words.notCopied);
  }

  const keep = (): Promise<void> =>
    attempt(async () => {
      if (session.inExcel) return words.inserted((await session.insertAll(sheets)).join(', '));
      const { writeWorkbook } = await import('../../../hosts/file/write-workbook');
      saveWorkbook(words.file, new Uint8Array(await writeWorkbook(sheets)));
      return words.saved(words.file);
    });

  if (!minutes) return null;
  return (
    <section>
      <h3 className={styles.heading}>{words.minutes}</h3>
      <div className={styles.text} lang="vi" tabIndex={0} role="group" aria-label={words.minutes}>
        <p className={styles.paragraph}>{minutes.paragraph}</p>
        {minutes.tables.map((table) => (
          <Rows key={table.title} table={table} />
        ))}
      </div>
      <div className={styles.bar}>
        <Button icon={<CopyRegular />} onClick={() => void copy()}>
          {words.copy}
        </Button>
        {sheets.length > 0 && (
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

function Rows({ table: { title, head, rows, more } }: { readonly table: MinutesTable }): ReactNode {
  const styles = useStyles();
  return (
    <>
      <p className={styles.paragraph}>{title}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            {head.map((text) => (
              <th key={text} scope="col">
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.map((text, at) => (
                <td
                  key={head[at]}
                  className={
                    at === head.length - 1 ? styles.words : at >= FIRST_FIGURE ? styles.figure : undefined
                  }
                >
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {more !== '' && <p className={styles.paragraph}>{more}</p>}
    </>
  );
}

/** Both sides and the difference stand behind unit, year and source. */
const FIRST_FIGURE = 3;

/** Cells of the open workbook that hold numbers and no texts that read as numbers. */
function liveCells({ files, findings }: CheckResult): (cell: CellRef) => boolean {
  const key = ({ sheet, row, col }: CellRef): string => `${sheet}\n${row}\n${col}`;
  const texts = new Set(
    findings.flatMap(({ rule, cells }) => (rule === 'text-number' ? cells.map(key) : [])),
  );
  return (cell) => files.includes(cell.file) && !texts.has(key(cell));
}
