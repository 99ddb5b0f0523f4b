import { Button, Input } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { SaidOfTable } from '../../../engine/reading/said-table';
import { LOCALES } from '../../../locales';
import { SHEETS_WORDS } from '../../../locales/sheets';
import { TABLE_READING_WORDS } from '../../../locales/table-reading';
import { useIn, useLanguage } from '../../preferences/language';
import { MONEY_UNITS } from '../../state/money-units';
import { SAYABLE } from '../../state/table-readings';
import { draftOf, readAs, saidOf } from './reading-draft';
import { ReadingChoice } from './ReadingChoice';
import { ReadingColumns } from './ReadingColumns';
import { useStyles } from './ReadingForm.styles';
import { ReadingRows } from './ReadingRows';
import type { ReadTable } from './taken-columns';

export interface ReadingFormProps {
  readonly table: ReadTable;
  readonly said: SaidOfTable | undefined;
  readonly onSay: (said: SaidOfTable | undefined) => void;
}

/** How a table was read, to be said otherwise; nothing is said before the button is pressed. */
export function ReadingForm({ table, said, onSay }: ReadingFormProps): ReactNode {
  const styles = useStyles();
  const words = useIn(TABLE_READING_WORDS);
  const sheets = useIn(SHEETS_WORDS);
  const { layouts, measures } = LOCALES[useLanguage()];
  const [draft, setDraft] = useState(() => draftOf(table, said));
  const [wrong, setWrong] = useState(false);

  function apply(): void {
    const saying = saidOf(draft, table);
    setWrong(!saying);
    if (saying) onSay(saying);
  }

  return (
    <div className={styles.form}>
      <ReadingChoice
        label={words.isTable}
        value={draft.as}
        asRead={words.asRead}
        options={SAYABLE.map((id) => ({ id, label: id === 'table' ? sheets.plainTable : layouts[id] }))}
        onChoose={(as) => setDraft(readAs(draft, table, as))}
      />
      <fieldset className={styles.set}>
        <legend className={styles.legend}>{words.header}</legend>
        <div className={styles.line}>
          <RowNumber
            label={words.headerFirst}
            value={draft.first}
            onType={(first) => setDraft({ ...draft, first })}
          />
          <RowNumber
            label={words.headerLast}
            value={draft.last}
            onType={(last) => setDraft({ ...draft, last })}
          />
        </div>
        {wrong && <p role="alert">{words.wrongRows}</p>}
      </fieldset>
      <ReadingChoice
        label={words.measure}
        value={draft.measure}
        asRead={words.asRead}
        options={MONEY_UNITS.map((id) => ({ id, label: measures[id] }))}
        onChoose={(measure) => setDraft({ ...draft, measure })}
      />
      <ReadingColumns table={table} draft={draft} onDraft={setDraft} />
      <ReadingRows table={table} draft={draft} onDraft={setDraft} />
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

interface RowNumberProps {
  readonly label: string;
  readonly value: string;
  readonly onType: (value: string) => void;
}

function RowNumber({ label, value, onType }: RowNumberProps): ReactNode {
  const styles = useStyles();
  return (
    <label className={styles.line}>
      {label}
      <Input
        size="small"
        className={styles.small}
        value={value}
        onChange={(_, { value: typed }) => onType(typed)}
      />
    </label>
  );
}
