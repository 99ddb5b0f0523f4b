import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { rangeName } from '../../../engine/grid/address';
import type { SaidOfTable } from '../../../engine/reading/said-table';
import { TABLE_READING_WORDS } from '../../../locales/table-reading';
import { Unseen } from '../../parts/Unseen';
import { useIn } from '../../preferences/language';
import { ReadingForm } from './ReadingForm';
import { headerOf, type ReadTable } from './taken-columns';

const useStyles = makeStyles({
  box: { width: '100%' },
  summary: { cursor: 'pointer', color: tokens.colorBrandForegroundLink },
  detail: { color: tokens.colorNeutralForeground2 },
});

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
