import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { SaidRow } from '../../../engine/reading/said-table';
import { TABLE_READING_WORDS } from '../../../locales/table-reading';
import { useIn, useWords } from '../../preferences/language';
import { withRow } from './reading-draft';
import { ReadingChoice } from './ReadingChoice';
import type { ReadingPartProps } from './ReadingColumns';
import { useStyles } from './ReadingForm.styles';
import { useRowNames } from './row-names';
import { takenRows } from './taken-columns';
import { usePaged } from './use-paged';

const ROW_KINDS: readonly SaidRow[] = ['total', 'part', 'ignore'];

/** Which rows were taken for totals, and which are. */
export function ReadingRows({ table, draft, onDraft }: ReadingPartProps): ReactNode {
  const styles = useStyles();
  const words = useIn(TABLE_READING_WORDS);
  const pane = useWords();
  const names = useRowNames(table);
  const found = usePaged(takenRows(table));
  const options = ROW_KINDS.map((id) => ({ id, label: words.rowKinds[id] }));
  return (
    <fieldset className={styles.set}>
      <legend className={styles.legend}>{words.rows}</legend>
      {found.shown.map(({ row, name, isTotal }) => (
        <ReadingChoice
          key={row}
          label={words.row(row + 1, name || (names.get(row) ?? ''))}
          value={draft.rows[row]}
          asRead={`${words.rowKinds[isTotal ? 'total' : 'part']} ${words.asRead}`}
          options={options}
          onChoose={(kind) => onDraft(withRow(draft, row, kind))}
        />
      ))}
      {found.next > 0 && (
        <Button size="small" appearance="subtle" onClick={found.more}>
          {pane.check.more(found.next)}
        </Button>
      )}
    </fieldset>
  );
}
