import type { ReactNode } from 'react';
import type { CellRef } from '../../../engine/grid/grid';
import { LOCALES } from '../../../locales';
import { shownFigure } from '../../../locales/shown/figures';
import { useIn, useLanguage } from '../../preferences/language';
import type { Change } from '../../state/corrections';
import { CellLink } from './CellLink';
import { FIX_WORDS } from '../../../locales/corrections';

export interface ChangeLineProps {
  readonly change: Change;
  readonly onReveal: (cell: CellRef) => void;
  /** Whether the slip is named, where no sentence beside it does. */
  readonly withSlip?: boolean;
}

/** `PL 03!F10: 2.300 → 3.200 (đảo chữ số)`; the cell leads to its place. */
export function ChangeLine({ change, onReveal, withSlip = false }: ChangeLineProps): ReactNode {
  const words = useIn(FIX_WORDS);
  const { slips } = LOCALES[useLanguage()].diagnosis;
  const { cell } = change;
  if ('name' in change)
    return (
      <>
        <CellLink cell={cell} onReveal={onReveal} />
        {`: ${change.name.from} → ${change.name.to}`}
      </>
    );
  const { from, to, formula, because } = change;
  return (
    <>
      <CellLink cell={cell} onReveal={onReveal} />
      {`: ${from ? shownFigure(from) : words.blank} → ${shownFigure(to)}${formula === undefined ? '' : ` (=${formula})`}`}
      {withSlip && because !== 'difference' && ` (${slips[because]})`}
    </>
  );
}
