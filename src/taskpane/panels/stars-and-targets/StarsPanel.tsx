import { useMemo, useState, type ReactNode } from 'react';
import type { TextTargetRead } from '../../../engine/document/facts/text-targets';
import { FIRST_TARGET_ROW, TEXT_TARGETS_SHEET } from '../../../engine/document/target-sheet';
import type { CellRef } from '../../../engine/grid/grid';
import { STARS_PANEL_WORDS } from '../../../locales/stars-panel';
import { TextTargets, textTargetsOf } from '../../document-view/TextTargets';
import { EmptyPlace } from '../../parts/EmptyPlace';
import { PanelFrame } from '../../parts/PanelFrame';
import { useIn } from '../../preferences/language';
import { put } from '../fill/put';
import type { PanelProps } from '../panel';
import { dayOf } from './day';
import { Tallies } from './Tallies';
import { startStarsWorker, type StartStarsWorker } from './use-stars';

export interface StarsPanelProps extends PanelProps {
  readonly start?: StartStarsWorker;
}

/** Sao và chỉ tiêu: stars by unit and year, targets towards their marks, renewals by date. */
export function StarsPanel({ state, session, start = startStarsWorker }: StarsPanelProps): ReactNode {
  const words = useIn(STARS_PANEL_WORDS);
  const { outcome } = state;
  const [confirmed, confirm] = useState<readonly TextTargetRead[]>([]);
  const offered = useMemo(() => textTargetsOf(outcome?.result), [outcome]);
  const kept = useMemo(() => confirmed.filter((each) => offered.includes(each)), [confirmed, offered]);
  const records = outcome?.result.records;
  const has =
    records && records.products.length + records.targets.length + records.producers.length + kept.length > 0;

  function reveal(cells: readonly CellRef[]): void {
    const [first] = cells;
    // A target of the text stands in its sentence.
    const said = first?.sheet === TEXT_TARGETS_SHEET ? kept[first.row - FIRST_TARGET_ROW] : undefined;
    if (said) session.read(said.place.file, said.place);
    else if (first) void session.reveal(first, cells);
  }

  return (
    <PanelFrame state={state} session={session}>
      {offered.length > 0 && (
        <TextTargets offered={offered} confirmed={kept} session={session} onConfirm={confirm} />
      )}
      {outcome && records && has ? (
        <Tallies
          session={session}
          records={records}
          confirmed={kept}
          today={dayOf(outcome.checkedAt)}
          chosen={state.fill.choice.asOf}
          onDay={(day) => session.filling.choose(put(state.fill.choice, 'asOf', day))}
          onReveal={reveal}
          start={start}
        />
      ) : offered.length > 0 ? null : (
        <EmptyPlace
          title={words.nothing}
          text={words.lookedFor}
          templates={['products', 'targets']}
          session={session}
        />
      )}
    </PanelFrame>
  );
}
