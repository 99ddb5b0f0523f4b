import { useState } from 'react';
import type { CellRef } from '../../../engine/grid/grid';
import type { Undo } from '../../../hosts/host';
import { UNITS_PANEL_WORDS } from '../../../locales/units-panel';
import { saveCorrected } from '../../parts/save-corrected';
import { useSaid } from '../../parts/use-said';
import { useIn } from '../../preferences/language';
import { sheetsNote } from '../../state/kept-acts';
import type { Session } from '../../state/session';
import type { Answers } from './UnitQuestions';
import type { UnitsDesk } from './units-desk';

export interface UnitActs {
  /** What came of the last act. */
  readonly said: string;
  readonly say: (text: string) => void;
  /** Writes the plan in today's units, as sheets beside the others. */
  readonly write: (answers: Answers) => void;
  /** Absent where nothing is written that could be taken back. */
  readonly takeBack?: () => void;
  /** In the browser: the files with what was written. */
  readonly save: () => void;
  /** Puts a unit's official name in place of what its cells say. */
  readonly correct: (cells: readonly CellRef[], from: string, to: string) => void;
}

/** What can be done once units are matched. */
export function useUnitActs(session: Session, desk: UnitsDesk): UnitActs {
  const words = useIn(UNITS_PANEL_WORDS);
  const { said, say, attempt } = useSaid();
  const [undo, setUndo] = useState<Undo>();

  const write = async (answers: Answers): Promise<string> => {
    const plan = await desk.plan(answers);
    setUndo(await session.writing.write(plan, sheetsNote(plan.sheets[0]?.name ?? '')));
    return words.written(plan.sheets.map(({ name }) => name).join(', '));
  };

  const takeBack = async (written: Undo): Promise<string> => {
    await session.writing.takeBack(written);
    setUndo(undefined);
    return words.undone;
  };

  const besideItself = (file: string): string => file.replace(/(\.\w+)?$/, ` ${words.suffix}$1`);

  const correct = async (cells: readonly CellRef[], from: string, to: string): Promise<string> => {
    const done = await session.corrections.correct(cells.map((cell) => ({ cell, name: { from, to } })));
    return done ? words.corrected(to) : '';
  };

  return {
    said,
    say,
    write: (answers) => void attempt(() => write(answers)),
    ...(undo ? { takeBack: () => void attempt(() => takeBack(undo)) } : {}),
    save: () => void attempt(() => saveCorrected(session, besideItself, words)),
    correct: (cells, from, to) => void attempt(() => correct(cells, from, to)),
  };
}
