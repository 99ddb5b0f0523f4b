import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { rangeName } from '../../../engine/grid/address';
import { LOCALES } from '../../../engine/locales';
import type { recognised } from '../../state/recognised';
import { useLanguage, useWords } from '../../locales';

const useStyles = makeStyles({
  summary: { cursor: 'pointer', color: tokens.colorNeutralForeground2 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
  detail: { color: tokens.colorNeutralForeground2 },
  other: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2 },
});

/** More tables than these begin folded, so that they don't push the findings out of sight. */
const FEW = 6;

export interface RecognisedProps {
  readonly tables: ReturnType<typeof recognised>;
  /** Names of sheets on which no appendix was found. */
  readonly others: readonly string[];
  readonly severalFiles: boolean;
}

/** Which sheets were taken for which appendices, and which for none. */
export function Recognised({ tables, others, severalFiles }: RecognisedProps): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const language = useLanguage();
  return (
    <details open={tables.length <= FEW}>
      <summary className={styles.summary}>{words.check.recognised(tables.length)}</summary>
      <ul className={styles.list} aria-label={words.check.recognised(tables.length)}>
        {tables.map((table) => (
          <li key={`${table.file}/${table.sheet}/${rangeName(table.range)}`}>
            {severalFiles ? `${table.file}: ${table.sheet}` : table.sheet}
            {' → '}
            <strong>{table.layout.label[language]}</strong>{' '}
            <span className={styles.detail}>
              {rangeName(table.range)}
              {table.measure ? `, ${LOCALES[language].measures[table.measure]}` : ''}
            </span>
          </li>
        ))}
      </ul>
      {others.length > 0 && <p className={styles.other}>{words.check.otherSheets(others)}</p>}
    </details>
  );
}
