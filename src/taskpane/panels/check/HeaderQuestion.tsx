import { Select, makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import type { Glimpse } from '../../../engine/grid/glimpse';
import { SHEETS_WORDS } from '../../../locales/sheets';
import { MiniSheet } from '../../parts/MiniSheet';
import { useIn } from '../../preferences/language';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, maxWidth: '100%' },
  ask: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
});

export interface HeaderQuestionProps {
  readonly sheet: string;
  readonly glimpse: Glimpse;
  /** The row that a person named before, counted from nought. */
  readonly said: number | undefined;
  readonly onSay: (row: number | undefined) => void;
}

/** A sheet in which no table was found: what stands there, and which of its rows are the headings. */
export function HeaderQuestion({ sheet, glimpse, said, onSay }: HeaderQuestionProps): ReactNode {
  const styles = useStyles();
  const words = useIn(SHEETS_WORDS);
  const id = useId();
  return (
    <div className={styles.box}>
      <MiniSheet {...glimpse} label={words.glimpse(sheet)} />
      <div className={styles.ask}>
        <label htmlFor={id}>{words.whichHeader}</label>
        <Select
          id={id}
          size="small"
          value={said === undefined ? '' : String(said)}
          onChange={(_, { value }) => onSay(value === '' ? undefined : Number(value))}
        >
          <option value="">{words.headerUnsaid}</option>
          {glimpse.rows.map(({ row }) => (
            <option key={row} value={row}>
              {words.rowNumber(row + 1)}
            </option>
          ))}
        </Select>
      </div>
      {said !== undefined && <span>{words.headerInVain(said + 1)}</span>}
    </div>
  );
}
