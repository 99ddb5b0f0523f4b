import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { SheetAccount } from '../../../engine/check/sheet-account';
import { rangeName } from '../../../engine/grid/address';
import type { LayoutId } from '../../../engine/layouts/layout';
import type { SaidOfTable } from '../../../engine/reading/said-table';
import { LOCALES } from '../../../locales';
import type { Locale } from '../../../locales/types/locale';
import { useIn, useLanguage } from '../../preferences/language';
import { SHEETS_WORDS } from '../../../locales/sheets';
import type { SheetsWords } from '../../../locales/types/sheets';
import { keyOf, offered, saidOfSheet, type Readings } from '../../state/readings';
import { offeredForTable, SAYABLE, saidOfTable } from '../../state/table-readings';
import { HeaderQuestion } from './HeaderQuestion';
import { Choice } from '../../parts/Choice';
import { TableReading } from './TableReading';
import { headerOf, headingsOf, type ReadTable } from './taken-columns';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalXS} 0`,
    overflowWrap: 'break-word',
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  detail: { color: tokens.colorNeutralForeground2 },
  choice: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    maxWidth: '100%',
  },
  select: { minWidth: 0, maxWidth: '220px' },
});

export interface SheetLineProps {
  readonly account: SheetAccount;
  readonly tables: readonly ReadTable[];
  readonly readings: Readings;
  readonly onSay: (layout: LayoutId | undefined) => void;
  readonly onSayOfTable: (table: ReadTable, said: SaidOfTable | undefined) => void;
  /** Of a sheet in which no table was found: the row of its headings, counted from nought. */
  readonly onSayHeader: (row: number | undefined) => void;
}

/** `A5:M30, triệu đồng`: where a table stands, and what is known of its figures. */
function detailOf(table: ReadTable, locale: Locale, words: SheetsWords): string {
  const measure = table.measure ? [locale.measures[table.measure]] : [];
  const rows = 'figures' in table ? [] : [words.rows(table.rows.length)];
  return [rangeName(table.range), ...rows, ...measure].join(', ');
}

/** One sheet: what it was read as, and what a person may say that it is. */
export function SheetLine({
  account,
  tables,
  readings,
  onSay,
  onSayOfTable,
  onSayHeader,
}: SheetLineProps): ReactNode {
  const styles = useStyles();
  const words = useIn(SHEETS_WORDS);
  const locale = LOCALES[useLanguage()];
  const nameOf = (id: LayoutId): string => (id === 'table' ? words.plainTable : locale.layouts[id]);
  const said = saidOfSheet(readings, account);
  const before = offered(readings, account);

  return (
    <li className={styles.line}>
      <span>
        <span className={styles.name}>{account.sheet}</span>
        {account.hidden && <span className={styles.detail}> ({words.hidden})</span>}
      </span>
      {account.read.length === 0 && <span>{words.unread}</span>}
      {account.glimpse && (
        <HeaderQuestion
          sheet={account.sheet}
          glimpse={account.glimpse}
          said={readings.tables[keyOf(account)]?.at(-1)?.said.header.last}
          onSay={onSayHeader}
        />
      )}
      {tables.map((table) => (
        <span key={`${table.layout.id}/${rangeName(table.range)}`}>
          {table.layout.id === 'table' ? words.plain : locale.layouts[table.layout.id]}{' '}
          <span className={styles.detail}>{detailOf(table, locale, words)}</span>
        </span>
      ))}
      {tables.map((table) => (
        <TableReading
          key={`${table.layout.id}/${rangeName(table.range)}`}
          table={table}
          said={saidOfTable(readings.tables, keyOf(account), headerOf(table))?.said}
          offered={offeredForTable(readings.tables, keyOf(account), headerOf(table), headingsOf(table))}
          onSay={(said) => onSayOfTable(table, said)}
        />
      ))}
      <span className={styles.choice}>
        <span aria-hidden="true">{words.thisIs}</span>
        <Choice
          size="small"
          className={styles.select}
          aria-label={words.thisIsFor(account.sheet)}
          value={said}
          options={SAYABLE.map((id) => ({ id, label: nameOf(id) }))}
          unchosen={words.asFound}
          onChoose={onSay}
        />
        {said && <span className={styles.detail}>{words.said}</span>}
        {before && (
          <Button size="small" onClick={() => onSay(before)}>
            {words.asBefore(nameOf(before))}
          </Button>
        )}
      </span>
    </li>
  );
}
