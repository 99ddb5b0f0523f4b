import { makeStyles, tokens } from '@fluentui/react-components';
import { WarningFilled } from '@fluentui/react-icons';
import { useId, useMemo, useState, type ReactNode } from 'react';
import type { CheckResult } from '../../../engine/check';
import type { LayoutId } from '../../../engine/layouts/layout';
import { LOCALES } from '../../../locales';
import { useIn, useLanguage } from '../../preferences/language';
import { REPORT_WORDS } from '../../../locales/report';
import { SHEETS_WORDS } from '../../../locales/sheets';
import type { SaidOfTable } from '../../../engine/reading/said-table';
import { MONEY_UNITS } from '../../state/money-units';
import { keyOf, saidMeasure, withMeasure, withSheet, type Readings } from '../../state/readings';
import { saidOfTable, withTableReading } from '../../state/table-readings';
import { headerOf, headingsOf, type ReadTable } from './taken-columns';
import { recognised } from '../../state/recognised';
import type { SheetKey } from '../../state/state';
import { countsOf, sheetsByFile, type FileRead } from './sheet-accounts';
import { RecordsRead } from './row-names';
import { SheetLine } from './SheetLine';
import { PLAIN_LIST } from '../../parts/plain.styles';
import { Choice } from '../../parts/Choice';

const useStyles = makeStyles({
  summary: { cursor: 'pointer', color: tokens.colorNeutralForeground2, overflowWrap: 'break-word' },
  list: { ...PLAIN_LIST, paddingLeft: tokens.spacingHorizontalM },
  lacking: {
    display: 'flex',
    gap: tokens.spacingHorizontalXS,
    margin: `0 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  icon: { flexShrink: 0, marginTop: '2px', color: tokens.colorStatusWarningForeground1 },
  note: { margin: `${tokens.spacingVerticalXS} 0`, color: tokens.colorNeutralForeground2 },
  measure: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
});

export interface SheetsProps {
  readonly result: CheckResult;
  readonly readings: Readings;
  /** Sheets without a figure. */
  readonly others: readonly SheetKey[];
  /** Whether it begins unfolded, as where nothing else is to be seen. */
  readonly open?: boolean;
  readonly onSay: (readings: Readings) => void;
}

/** Every sheet that was read, file by file: as what, or why not; and a person's own word for it. */
export function Sheets({ result, readings, others, open = false, onSay }: SheetsProps): ReactNode {
  const styles = useStyles();
  const words = useIn(SHEETS_WORDS);
  const [shown, show] = useState(open);
  const files = useMemo(() => sheetsByFile(result), [result]);
  const several = files.length > 1;
  const lines = (file: FileRead): ReactNode => (
    <FileSheets key={file.file} file={file} {...{ result, readings, onSay }} />
  );

  return (
    <details open={shown} onToggle={(event) => show(event.currentTarget.open)}>
      <summary className={styles.summary}>
        {words.summary(
          countsOf(result.sheets, result.texts?.length ?? 0),
          files.filter(({ lacking }) => lacking.length > 0).length,
        )}
      </summary>
      {shown && (
        <>
          {several
            ? files.map((file) => <FileFold key={file.file} file={file} open={open} lines={lines} />)
            : files.map(lines)}
          {others.length > 0 && (
            <p className={styles.note}>
              {words.noFigures(others.map(({ file, sheet }) => (several ? `${file}: ${sheet}` : sheet)))}
            </p>
          )}
          <Measure result={result} readings={readings} onSay={onSay} />
        </>
      )}
    </details>
  );
}

interface FileFoldProps {
  readonly file: FileRead;
  readonly open: boolean;
  readonly lines: (file: FileRead) => ReactNode;
}

/** One of several files: who sent it, and what it lacks; its sheets are drawn when they are asked for. */
function FileFold({ file, open, lines }: FileFoldProps): ReactNode {
  const styles = useStyles();
  const words = useIn(SHEETS_WORDS);
  const report = useIn(REPORT_WORDS);
  const { layouts } = LOCALES[useLanguage()];
  const [shown, show] = useState(open);
  return (
    <>
      <details open={shown} onToggle={(event) => show(event.currentTarget.open)}>
        <summary className={styles.summary}>
          {words.ofFile(report.file(file.file, file.units), file.counts)}
        </summary>
        {shown && lines(file)}
      </details>
      {file.lacking.length > 0 && (
        <p className={styles.lacking}>
          <WarningFilled aria-hidden="true" className={styles.icon} />
          {report.lacking(file.lacking.map((id) => layouts[id]))}
        </p>
      )}
    </>
  );
}

interface FileSheetsProps extends Pick<SheetsProps, 'result' | 'readings' | 'onSay'> {
  readonly file: FileRead;
}

function FileSheets({ file, result, readings, onSay }: FileSheetsProps): ReactNode {
  const styles = useStyles();
  const words = useIn(SHEETS_WORDS);
  const tables = recognised(result).filter((table) => table.file === file.file);
  return (
    <RecordsRead value={result.records}>
      {file.textFigures !== undefined && (
        <p className={styles.note}>
          {file.file}: {words.text(file.textFigures)}
        </p>
      )}
      <ul className={styles.list}>
        {file.sheets.map((account) => (
          <SheetLine
            key={account.sheet}
            account={account}
            tables={tables.filter(({ sheet }) => sheet === account.sheet)}
            readings={readings}
            onSay={(layout: LayoutId | undefined) => onSay(withSheet(readings, account, layout))}
            onSayOfTable={(table, said) => onSay(withTable(readings, table, said))}
            onSayHeader={(row) => onSay(withHeader(readings, account, row))}
          />
        ))}
      </ul>
    </RecordsRead>
  );
}

/** The headings by which it is met again are those of the first reading. */
function withTable(readings: Readings, table: ReadTable, said: SaidOfTable | undefined): Readings {
  const [key, header] = [keyOf(table), headerOf(table)];
  const headings = saidOfTable(readings.tables, key, header)?.headings ?? headingsOf(table);
  const reading = said && { said, headings };
  return { ...readings, tables: withTableReading(readings.tables, key, header, reading) };
}

/** Of a sheet in which no table was found there are no headings to know another by. */
function withHeader(readings: Readings, sheet: SheetKey, row: number | undefined): Readings {
  const key = keyOf(sheet);
  const header = { first: row ?? 0, last: row ?? 0 };
  const rest = Object.fromEntries(Object.entries(readings.tables).filter(([each]) => each !== key));
  const reading = row === undefined ? undefined : { said: { header }, headings: '' };
  return { ...readings, tables: withTableReading(rest, key, header, reading) };
}

/** Asked only where a table states no measure unit, or one was chosen. */
function Measure({ result, readings, onSay }: Pick<SheetsProps, 'result' | 'readings' | 'onSay'>): ReactNode {
  const styles = useStyles();
  const words = useIn(SHEETS_WORDS);
  const { measures } = LOCALES[useLanguage()];
  const id = useId();
  const { files } = result;
  const chosen = saidMeasure(readings, files);
  if (chosen === undefined && recognised(result).every(({ measure }) => measure !== undefined)) return null;
  return (
    <div className={styles.measure}>
      <label htmlFor={id}>{words.measure}</label>
      <Choice
        id={id}
        size="small"
        value={chosen}
        options={MONEY_UNITS.map((unit) => ({ id: unit, label: measures[unit] }))}
        unchosen={words.measureUnsaid}
        onChoose={(unit) => onSay(withMeasure(readings, files, unit))}
      />
    </div>
  );
}
