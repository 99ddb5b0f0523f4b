import { Input, mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { columnName } from '../../../engine/grid/address';
import { TABLE_READING_WORDS } from '../../../locales/table-reading';
import { useIn, useLanguage } from '../../preferences/language';
import { withColumn, withYear, type ReadingDraft } from './reading-draft';
import { ReadingChoice } from './ReadingChoice';
import { useStyles } from './ReadingForm.styles';
import { columnChoices, PLAIN, takenColumns, type ColumnChoice, type ReadTable } from './taken-columns';

export interface ReadingPartProps {
  readonly table: ReadTable;
  readonly draft: ReadingDraft;
  readonly onDraft: (draft: ReadingDraft) => void;
}

/** What each column was taken for, and what it is. */
export function ReadingColumns({ table, draft, onDraft }: ReadingPartProps): ReactNode {
  const styles = useStyles();
  const words = useIn(TABLE_READING_WORDS);
  const nameOf = useColumnName();
  const choices = columnChoices(table, draft.as);
  const choicesRead = columnChoices(table, undefined);
  const options = choices.map((choice) => ({ id: choice.id, label: nameOf(choice) }));
  return (
    <fieldset className={styles.set}>
      <legend className={styles.legend}>{words.columns}</legend>
      {takenColumns(table).map((column) => {
        const { col, heading, means: id = 'ignore' } = column;
        const letter = columnName(col);
        const now = draft.columns[col];
        const told = nameOf(choicesRead.find((choice) => choice.id === id) ?? { id });
        return (
          <ReadingChoice
            key={col}
            label={words.column(letter, heading)}
            value={now?.means}
            asRead={`${told} ${words.asRead}`}
            options={options}
            onChoose={(means) => onDraft(withColumn(draft, column, means))}
          >
            {now && choices.some((choice) => choice.id === now.means && choice.byYear) && (
              <Input
                size="small"
                className={mergeClasses(styles.small, styles.year)}
                aria-label={words.year(letter)}
                placeholder="20…"
                value={now.year === undefined ? '' : String(now.year)}
                onChange={(_, { value }) => onDraft(withYear(draft, col, value))}
              />
            )}
          </ReadingChoice>
        );
      })}
    </fieldset>
  );
}

/** An item's or a field's own name; what any table's column can be is called by the pane. */
function useColumnName(): (choice: Pick<ColumnChoice, 'id' | 'label'>) => string {
  const { means } = useIn(TABLE_READING_WORDS);
  const language = useLanguage();
  return ({ id, label }) => {
    const plain = label ? undefined : PLAIN.find((each) => each === id);
    return plain ? means[plain] : (label?.[language] ?? id);
  };
}
