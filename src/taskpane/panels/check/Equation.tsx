import { cellKey } from '../../../engine/grid/place-key';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import type { Finding } from '../../../engine/findings';
import type { CellRef } from '../../../engine/grid/grid';
import { useWords } from '../../preferences/language';
import { CellLink } from './CellLink';
import type { FigureAt, NamedFigure } from './figure-index';
import { FigureTable, type FigureRow } from './FigureTable';
import { usePaged } from './use-paged';

const useStyles = makeStyles({
  toggle: { paddingLeft: 0, minWidth: 0, color: tokens.colorBrandForeground1 },
});

export interface EquationProps {
  readonly finding: Finding;
  readonly figureAt: FigureAt;
  readonly onReveal: (cell: CellRef) => void;
}

/** What tells the parts of a sum apart: the rows that they stand in, or the columns. */
function nameOf(named: NamedFigure | undefined, sameRow: boolean): string {
  if (!named) return '';
  return sameRow ? named.column : named.row;
}

/** The parts of a sum with their figures, shown on demand; every part leads to its cell. */
export function Equation({ finding, figureAt, onReveal }: EquationProps): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const id = useId();
  const [open, setOpen] = useState(false);
  const { shown, next, more } = usePaged(finding.parts);
  if (finding.parts.length === 0) return null;

  const sameRow = finding.parts.every((part) => part.row === finding.parts[0]?.row);
  const rows = (): FigureRow[] =>
    shown.map((part) => {
      const named = figureAt(part);
      return {
        key: cellKey(part),
        label: (
          <>
            <CellLink cell={part} onReveal={onReveal} withSheet={false} /> {nameOf(named, sameRow)}
          </>
        ),
        value: named?.figure.value,
        instead: named?.figure.text ?? '–',
      };
    });

  return (
    <div>
      <Button
        className={styles.toggle}
        size="small"
        appearance="transparent"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {open ? words.check.hideEquation : words.check.equation(finding.parts.length)}
      </Button>
      <div id={id} hidden={!open}>
        {open && <FigureTable rows={rows()} label={words.check.equation(finding.parts.length)} />}
        {open && next > 0 && (
          <Button size="small" onClick={more}>
            {words.check.more(next)}
          </Button>
        )}
      </div>
    </div>
  );
}
