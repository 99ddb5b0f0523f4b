import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { toNumber } from '../../../engine/decimal';
import type { CellRef } from '../../../engine/grid/grid';
import type { Split } from '../../../engine/funding/summary';
import { FUNDING_PANEL_WORDS } from '../../../locales/funding-panel';
import { shownFigure, shownShare } from '../../../locales/shown/figures';
import type { BarSegment } from '../../parts/chart/Bar';
import { BarTable, type BarTableProps } from '../../parts/chart/BarTable';
import { useLanguage } from '../../preferences/language';

const useStyles = makeStyles({
  share: { display: 'block', color: tokens.colorNeutralForeground2 },
});

const PARTS = ['state', 'other'] as const;

export interface MoneyRow extends Split {
  readonly name: string;
}

export interface MoneyBarsProps extends Pick<BarTableProps, 'title' | 'canDownload'> {
  readonly rows: readonly MoneyRow[];
  readonly onReveal: (cells: readonly CellRef[]) => void;
}

/** State and other funding of each row; a part of a bar leads to its cells. */
export function MoneyBars({ rows, onReveal, ...shared }: MoneyBarsProps): ReactNode {
  const words = FUNDING_PANEL_WORDS[useLanguage()];
  const segment = (row: MoneyRow, part: (typeof PARTS)[number]): BarSegment | undefined => {
    const of = row[part];
    if (!of) return undefined;
    const label = words.segment(row.name, words[part], shownFigure(of.amount));
    const { cells } = of;
    return {
      label,
      value: toNumber(of.amount),
      reveal: cells.length > 0 ? () => onReveal(cells) : undefined,
    };
  };
  return (
    <BarTable
      {...shared}
      bars="over"
      series={[
        { label: words.state, fill: 'dark' },
        { label: words.other, fill: 'other' },
      ]}
      columns={[words.total, ...PARTS.keys()]}
      rows={rows.map((row, index) => ({
        key: `${index} ${row.name}`,
        name: row.name,
        segments: PARTS.map((part) => segment(row, part)),
        figures: [shownFigure(row.total), ...PARTS.map((part) => <Figure key={part} of={row[part]} />)],
        told: shownFigure(row.total),
      }))}
    />
  );
}

function Figure({ of }: { readonly of: Split['state'] }): ReactNode {
  const styles = useStyles();
  return (
    <>
      {of && shownFigure(of.amount)}
      {of?.share && <span className={styles.share}>{shownShare(of.share)} %</span>}
    </>
  );
}
