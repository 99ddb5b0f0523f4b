import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { UnitSpelling } from '../../../engine/findings/units';
import type { CellRef } from '../../../engine/grid/grid';
import { shownCell } from '../../../locales/shown/figures';
import { UNITS_PANEL_WORDS } from '../../../locales/units-panel';
import { useLanguage } from '../../preferences/language';
import { STACKED } from '../../parts/plain.styles';

/** More than these are only counted: after a few are mended the next ones come up. */
const MOST = 20;

const useStyles = makeStyles({
  list: { ...STACKED, gap: tokens.spacingVerticalXS },
  item: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  line: { margin: 0, overflowWrap: 'break-word' },
});

export interface UnitSpellingsProps {
  readonly spellings: readonly UnitSpelling[];
  readonly onReveal: (cell: CellRef) => void;
  readonly onCorrect: (spelling: UnitSpelling) => void;
}

/** Names that were found though they are written otherwise than on the official list. */
export function UnitSpellings({ spellings, onReveal, onCorrect }: UnitSpellingsProps): ReactNode {
  const styles = useStyles();
  const words = UNITS_PANEL_WORDS[useLanguage()];
  if (spellings.length === 0) return null;
  return (
    <details>
      <summary>{words.spellings(spellings.length)}</summary>
      <ul className={styles.list}>
        {spellings.slice(0, MOST).map((spelling) => {
          const { name, official, cells } = spelling;
          const [first] = cells;
          return (
            <li key={name} className={styles.item}>
              <span>{name}</span>
              <Button size="small" onClick={() => onCorrect(spelling)}>
                {words.correct(official)}
              </Button>
              {first && (
                <Button size="small" appearance="subtle" onClick={() => onReveal(first)}>
                  {`${shownCell(first)}, ${words.rows(cells.length)}`}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {spellings.length > MOST && <p className={styles.line}>{words.more(spellings.length - MOST)}</p>}
    </details>
  );
}
