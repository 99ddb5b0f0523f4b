import { Link } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { rangeName } from '../../../engine/grid/address';
import type { CellRef } from '../../../engine/grid/grid';
import { useWords } from '../../preferences/language';
import { shortFile, useSeveralFiles } from './several-files';

export interface CellLinkProps {
  readonly cell: CellRef;
  /** The last cell of a run that begins with it. */
  readonly last?: CellRef;
  readonly onReveal: (cell: CellRef) => void;
  /** Whether the sheet's name is shown; it is always told to a screen reader. */
  readonly withSheet?: boolean;
}

/**
 * `PL 03!D6`, the short way in which people write a cell, `PL 03!D7:D25` a run of them; a click goes there. With several files
 * `xa03: PL 03!D6`, and in full as formulas write it.
 */
export function CellLink({ cell, last = cell, onReveal, withSheet = true }: CellLinkProps): ReactNode {
  const words = useWords();
  const several = useSeveralFiles();
  const name = rangeName({ top: cell.row, left: cell.col, bottom: last.row, right: last.col });
  const inSheet = `${cell.sheet}!${name}`;
  const full = several ? `'[${cell.file}]${cell.sheet}'!${name}` : inSheet;
  const shown = several ? `${shortFile(cell.file)}: ${inSheet}` : inSheet;
  return (
    // What is told begins with what is seen; the whole name stands beside it.
    <Link
      as="button"
      title={several ? full : undefined}
      aria-label={words.check.goTo(withSheet ? shown : full)}
      onClick={() => onReveal(cell)}
    >
      {withSheet ? shown : name}
    </Link>
  );
}
