import { cellKey } from '../../../engine/grid/place-key';
import type { MoneyUnit } from '../../../engine/text/measure-unit';
import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { ErrorCircleFilled, InfoRegular, QuestionCircleRegular, TableRegular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import { amountIn, type Money } from '../../../engine/funding/money';
import type { Difference } from '../../../engine/funding/reconcile';
import { cellName } from '../../../engine/grid/address';
import type { CellRef, Workbook } from '../../../engine/grid/grid';
import { SOURCES } from '../../../engine/layouts/source-tree';
import { trimmed } from '../../../engine/decimal';
import { useLanguage } from '../../preferences/language';
import { Card, type CardProps } from '../../parts/Card';
import { CellLink } from '../check/CellLink';
import { FigureTable } from '../check/FigureTable';
import { SideBySide } from './SideBySide';
import { FUNDING_PANEL_WORDS } from '../../../locales/funding-panel';

/** A sum of many cells is named by its first ones. */
const MOST_CELLS = 3;

const useStyles = makeStyles({
  toggle: { alignSelf: 'flex-start' },
  cells: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    overflowWrap: 'break-word',
  },
});

export interface DifferenceCardProps {
  readonly difference: Difference;
  readonly measure: MoneyUnit;
  readonly sides: readonly [string, string];
  /** Those of both sides, as far as they are at hand. */
  readonly workbooks: readonly Workbook[];
  /** Whether a cell is in a workbook that can be shown. */
  readonly canReveal: (cell: CellRef) => boolean;
  readonly onReveal: (cell: CellRef, all: readonly CellRef[]) => void;
}

const LOOKS = {
  different: { icon: ErrorCircleFilled, tone: 'bad' },
  'one-side': { icon: QuestionCircleRegular, tone: 'bad' },
  rounding: { icon: InfoRegular, tone: 'quiet' },
} as const satisfies Readonly<Record<Difference['verdict'], Pick<CardProps, 'icon' | 'tone'>>>;

/** One crossing of unit, year and source: both figures, their cells, the difference. */
export function DifferenceCard(props: DifferenceCardProps): ReactNode {
  const { difference, measure, sides } = props;
  const { row, year, source, left, right, verdict } = difference;
  const styles = useStyles();
  const language = useLanguage();
  const words = FUNDING_PANEL_WORDS[language];
  const [open, setOpen] = useState(false);
  const label = SOURCES.find(({ id }) => id === source)?.label[language] ?? source;
  const title = [label, year, row.name ?? words.wholePlan].filter((part) => part !== undefined).join(' · ');
  const figure = (money: Money) => (money.absent ? undefined : trimmed(amountIn(money.dong, measure)));
  return (
    <Card {...LOOKS[verdict]} title={title} detail={words.verdicts[verdict]}>
      <FigureTable
        label={title}
        result
        rows={[
          {
            key: 'left',
            label: <Side name={sides[0]} money={left} onShow={() => setOpen(true)} {...props} />,
            value: figure(left),
            instead: words.blank,
          },
          {
            key: 'right',
            label: <Side name={sides[1]} money={right} onShow={() => setOpen(true)} {...props} />,
            value: figure(right),
            instead: words.blank,
          },
          {
            key: 'difference',
            label: words.difference,
            value: trimmed(amountIn(difference.difference, measure)),
          },
        ]}
      />
      {open && (
        <SideBySide
          workbooks={props.workbooks}
          sides={sides}
          cells={[left.cells[0], right.cells[0]]}
          notAtHand={words.notAtHand}
        />
      )}
      {left.cells.length + right.cells.length > 0 && (
        <Button
          className={styles.toggle}
          appearance="subtle"
          size="small"
          icon={<TableRegular />}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {open ? words.hideBoth : words.showBoth}
        </Button>
      )}
    </Card>
  );
}

interface SideProps extends DifferenceCardProps {
  readonly name: string;
  readonly money: Money;
  /** Shows the cell among its neighbours, where its workbook is not the one in view. */
  readonly onShow: () => void;
}

function Side({ name, money: { cells }, difference, canReveal, onReveal, onShow }: SideProps): ReactNode {
  const styles = useStyles();
  const all = [...difference.left.cells, ...difference.right.cells].filter(canReveal);
  return (
    <>
      {name}
      <span className={styles.cells}>
        {cells.slice(0, MOST_CELLS).map((cell) =>
          canReveal(cell) ? (
            <CellLink
              key={`${cell.sheet} ${cell.row} ${cell.col}`}
              cell={cell}
              onReveal={() => onReveal(cell, all)}
            />
          ) : (
            <Link as="button" key={cellKey(cell)} onClick={onShow}>
              {cell.file} › {cell.sheet}!{cellName(cell.row, cell.col)}
            </Link>
          ),
        )}
        {cells.length > MOST_CELLS && <span>… ({cells.length})</span>}
      </span>
    </>
  );
}
