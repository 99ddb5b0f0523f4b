import { Button, Input, Select, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { columnName, rangeName } from '../../../engine/grid/address';
import type { LayoutId } from '../../../engine/layouts/layout';
import type { SaidColumn, SaidOfTable, SaidRow } from '../../../engine/reading/said-table';
import { LOCALES } from '../../../locales';
import { SHEETS_WORDS } from '../../../locales/sheets';
import { TABLE_READING_WORDS } from '../../../locales/table-reading';
import { useIn, useLanguage, useWords } from '../../preferences/language';
import { MONEY_UNITS } from '../../state/money-units';
import { SAYABLE } from '../../state/table-readings';
import {
  columnChoices,
  headerOf,
  PLAIN,
  takenColumns,
  takenRows,
  type ColumnChoice,
  type ReadTable,
} from './taken-columns';
import { Unseen } from '../../parts/Unseen';
import { usePaged } from './use-paged';

const useStyles = makeStyles({
  box: { width: '100%' },
  summary: { cursor: 'pointer', color: tokens.colorBrandForegroundLink },
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} 0`,
  },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  set: {
    display: 'grid',
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    border: 'none',
    minWidth: 0,
  },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  name: { flexGrow: 1, flexBasis: '120px', minWidth: 0, overflowWrap: 'break-word' },
  // as wide as the line where it stands alone in it
  select: { flexGrow: 1, flexBasis: '170px', minWidth: 0 },
  small: { width: '68px', minWidth: 0 },
  // under the choice that it belongs to
  year: { marginLeft: 'auto' },
  detail: { color: tokens.colorNeutralForeground2 },
});

const ROW_KINDS: readonly SaidRow[] = ['total', 'part', 'ignore'];

export interface TableReadingProps {
  readonly table: ReadTable;
  /** What the person said of it before. */
  readonly said: SaidOfTable | undefined;
  /** What was said of another table with the same headings. */
  readonly offered: SaidOfTable | undefined;
  readonly onSay: (said: SaidOfTable | undefined) => void;
}

/** What of a table was taken for what, and a person's word for it: layout, headings, measure, columns, rows. */
export function TableReading({ table, said, offered, onSay }: TableReadingProps): ReactNode {
  const styles = useStyles();
  const words = useIn(TABLE_READING_WORDS);
  const [open, setOpen] = useState(false);
  return (
    <div className={styles.box}>
      {offered && (
        <Button size="small" onClick={() => onSay(offered)}>
          {words.sameHeadings}
        </Button>
      )}
      <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary className={styles.summary}>
          {words.open}
          <Unseen> ({`${table.sheet}!${rangeName(table.range)}`})</Unseen>
          {said && <span className={styles.detail}> ({words.chosen})</span>}
        </summary>
        {open && <ReadingForm key={JSON.stringify([said, headerOf(table)])} {...{ table, said, onSay }} />}
      </details>
    </div>
  );
}

function ReadingForm({ table, said, onSay }: Omit<TableReadingProps, 'offered'>): ReactNode {
  const styles = useStyles();
  const words = useIn(TABLE_READING_WORDS);
  const sheets = useIn(SHEETS_WORDS);
  const pane = useWords();
  const language = useLanguage();
  const { layouts, measures } = LOCALES[language];
  const header = headerOf(table);
  const hasHeader = header.last >= header.first;
  const [first, setFirst] = useState(hasHeader ? String(header.first + 1) : '');
  const [last, setLast] = useState(hasHeader ? String(header.last + 1) : '');
  const [as, setAs] = useState<LayoutId | undefined>(said?.as);
  const [measure, setMeasure] = useState(said?.measure);
  const [columns, setColumns] = useState<Readonly<Record<number, SaidColumn>>>(said?.columns ?? {});
  const [rows, setRows] = useState<Readonly<Record<number, SaidRow>>>(said?.rows ?? {});
  const [wrong, setWrong] = useState(false);
  const choices = columnChoices(table, as);
  const choicesRead = columnChoices(table, undefined);
  const found = usePaged(takenRows(table));
  const nameOf = ({ id, label }: Pick<ColumnChoice, 'id' | 'label'>): string => {
    const plain = label ? undefined : PLAIN.find((each) => each === id);
    return plain ? words.means[plain] : (label?.[language] ?? id);
  };

  /** What its columns mean is said in the new layout's words. */
  function readAs(layout: LayoutId | undefined): void {
    const known = new Set(columnChoices(table, layout).map(({ id }) => id));
    setAs(layout);
    setColumns(Object.fromEntries(Object.entries(columns).filter(([, { means }]) => known.has(means))));
  }

  function apply(): void {
    const asFound = !hasHeader && `${first}${last}`.trim() === '';
    const [from, to] = asFound ? [header.first + 1, header.last + 1] : [Number(first), Number(last)];
    if (!asFound && (!Number.isInteger(from) || !Number.isInteger(to) || from < 1 || to < from))
      return setWrong(true);
    setWrong(false);
    onSay({
      header: { first: from - 1, last: to - 1 },
      ...(as ? { as } : {}),
      ...(measure ? { measure } : {}),
      ...(Object.keys(columns).length > 0 ? { columns } : {}),
      ...(Object.keys(rows).length > 0 ? { rows } : {}),
    });
  }

  return (
    <div className={styles.form}>
      <label className={styles.line}>
        <span className={styles.name}>{words.isTable}</span>
        <Select
          size="small"
          className={styles.select}
          value={as ?? ''}
          onChange={(_, { value }) => readAs(SAYABLE.find((id) => id === value))}
        >
          <option value="">{words.asRead}</option>
          {SAYABLE.map((id) => (
            <option key={id} value={id}>
              {id === 'table' ? sheets.plainTable : layouts[id]}
            </option>
          ))}
        </Select>
      </label>
      <fieldset className={styles.set}>
        <legend className={styles.legend}>{words.header}</legend>
        <div className={styles.line}>
          <label className={styles.line}>
            {words.headerFirst}
            <Input
              size="small"
              className={styles.small}
              value={first}
              onChange={(_, { value }) => setFirst(value)}
            />
          </label>
          <label className={styles.line}>
            {words.headerLast}
            <Input
              size="small"
              className={styles.small}
              value={last}
              onChange={(_, { value }) => setLast(value)}
            />
          </label>
        </div>
        {wrong && <p role="alert">{words.wrongRows}</p>}
      </fieldset>
      <label className={styles.line}>
        <span className={styles.name}>{words.measure}</span>
        <Select
          size="small"
          className={styles.select}
          value={measure ?? ''}
          onChange={(_, { value }) => setMeasure(MONEY_UNITS.find((unit) => unit === value))}
        >
          <option value="">{words.asRead}</option>
          {MONEY_UNITS.map((unit) => (
            <option key={unit} value={unit}>
              {measures[unit]}
            </option>
          ))}
        </Select>
      </label>
      <fieldset className={styles.set}>
        <legend className={styles.legend}>{words.columns}</legend>
        {takenColumns(table).map(({ col, heading, means, year }) => {
          const letter = columnName(col);
          const now = columns[col];
          const id = means ?? 'ignore';
          const told = nameOf(choicesRead.find((choice) => choice.id === id) ?? { id });
          return (
            <div key={col} className={styles.line}>
              <span className={styles.name} aria-hidden="true">
                {words.column(letter, heading)}
              </span>
              <Select
                size="small"
                className={styles.select}
                aria-label={words.column(letter, heading)}
                value={now?.means ?? ''}
                onChange={(_, { value }) =>
                  setColumns(
                    put(columns, col, value === '' ? undefined : { ...(year ? { year } : {}), means: value }),
                  )
                }
              >
                <option value="">{`${told} ${words.asRead}`}</option>
                {choices.map((choice) => (
                  <option key={choice.id} value={choice.id}>
                    {nameOf(choice)}
                  </option>
                ))}
              </Select>
              {now && choices.some((choice) => choice.id === now.means && choice.byYear) && (
                <Input
                  size="small"
                  className={mergeClasses(styles.small, styles.year)}
                  aria-label={words.year(letter)}
                  placeholder="20…"
                  value={now.year === undefined ? '' : String(now.year)}
                  onChange={(_, { value }) => setColumns(put(columns, col, yeared(now, value)))}
                />
              )}
            </div>
          );
        })}
      </fieldset>
      <fieldset className={styles.set}>
        <legend className={styles.legend}>{words.rows}</legend>
        {found.shown.map(({ row, name, isTotal }) => (
          <label key={row} className={styles.line}>
            <span className={styles.name}>{words.row(row + 1, name)}</span>
            <Select
              size="small"
              className={styles.select}
              value={rows[row] ?? ''}
              onChange={(_, { value }) =>
                setRows(
                  put(
                    rows,
                    row,
                    ROW_KINDS.find((each) => each === value),
                  ),
                )
              }
            >
              <option value="">{`${words.rowKinds[isTotal ? 'total' : 'part']} ${words.asRead}`}</option>
              {ROW_KINDS.map((kind) => (
                <option key={kind} value={kind}>
                  {words.rowKinds[kind]}
                </option>
              ))}
            </Select>
          </label>
        ))}
        {found.next > 0 && (
          <Button size="small" appearance="subtle" onClick={found.more}>
            {pane.check.more(found.next)}
          </Button>
        )}
      </fieldset>
      <div className={styles.line}>
        <Button size="small" onClick={apply}>
          {words.apply}
        </Button>
        {said && (
          <Button size="small" appearance="subtle" onClick={() => onSay(undefined)}>
            {words.reset}
          </Button>
        )}
      </div>
    </div>
  );
}

function yeared({ means }: SaidColumn, text: string): SaidColumn {
  const year = Number(text);
  return text.trim() !== '' && Number.isInteger(year) && year > 0 ? { means, year } : { means };
}

function put<T>(all: Readonly<Record<number, T>>, key: number, value: T | undefined): Record<number, T> {
  const others = Object.entries(all).filter(([each]) => each !== String(key));
  return Object.fromEntries(value === undefined ? others : [...others, [String(key), value]]);
}
