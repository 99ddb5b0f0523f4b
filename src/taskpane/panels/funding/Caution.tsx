import { MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CheckResult } from '../../../engine/check';
import type { FundingResult } from '../../../engine/funding/analyse';
import { failingSums } from '../../../engine/funding/failing-sums';
import type { CellRef } from '../../../engine/grid/grid';
import { FUNDING_PANEL_WORDS } from '../../../locales/funding-panel';
import { useLanguage } from '../../preferences/language';
import { CellLink } from '../check/CellLink';

/** More cells are named by their number. */
const MOST_CELLS = 4;

const useStyles = makeStyles({
  cells: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
});

export interface CautionProps {
  readonly result: FundingResult;
  readonly check: Pick<CheckResult, 'files'>;
  readonly onReveal: (cell: CellRef, all: readonly CellRef[]) => void;
}

/** What keeps the figures below from being taken as they stand: the sheet's own failing sums, cells that cannot be read. */
export function Caution({ result: { main, summary, findings }, ...shared }: CautionProps): ReactNode {
  const words = FUNDING_PANEL_WORDS[useLanguage()];
  const failing = main ? failingSums(main, findings) : [];
  const lost = summary?.lost ?? [];
  return (
    <>
      {failing.length > 0 && <Told text={words.failingSums(failing.length)} cells={failing} {...shared} />}
      {lost.length > 0 && <Told text={words.lost(lost.length)} cells={lost} {...shared} />}
    </>
  );
}

interface ToldProps extends Pick<CautionProps, 'check' | 'onReveal'> {
  readonly text: string;
  readonly cells: readonly CellRef[];
}

function Told({ text, cells, check, onReveal }: ToldProps): ReactNode {
  const styles = useStyles();
  const own = cells.filter(({ file }) => check.files.includes(file));
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {text}
        <span className={styles.cells}>
          {own.slice(0, MOST_CELLS).map((cell) => (
            <CellLink
              key={`${cell.sheet} ${cell.row} ${cell.col}`}
              cell={cell}
              onReveal={() => onReveal(cell, own)}
            />
          ))}
          {own.length > MOST_CELLS && <span>… ({own.length})</span>}
        </span>
      </MessageBarBody>
    </MessageBar>
  );
}
