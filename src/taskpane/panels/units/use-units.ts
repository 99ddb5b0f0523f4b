import { useEffect, useState } from 'react';
import type { CheckResult } from '../../../engine/check';
import type { Session } from '../../state/session';
import { startUnitsWorker, UnitsDesk, type StartUnitsWorker } from './units-desk';
import type { UnitsView } from './units-messages';

export interface UnitsAsked {
  readonly session: Pick<Session, 'host'>;
  readonly check: CheckResult;
  /** Whose units they are; undefined where nobody said so. */
  readonly province: string | undefined;
  /** The day of the check, `YYYY-MM-DD`. */
  readonly day: string;
  readonly start?: StartUnitsWorker;
}

interface UnitsState {
  readonly view?: UnitsView;
  readonly failed: boolean;
}

/**
 * Matches the units of a checked plan away from the page's own thread; the view is undefined until that is
 * done. Anew after each check; the worker ends with the place.
 */
export function useUnits(asked: UnitsAsked): UnitsState & { readonly desk: UnitsDesk } {
  const { session, check, province, day, start = startUnitsWorker } = asked;
  const [desk] = useState(() => new UnitsDesk(start));
  const [state, set] = useState<UnitsState>({ failed: false });
  useEffect(() => {
    let gone = false;
    const { records, tables } = check;
    void snapshot(session)
      .then((workbooks) => desk.match({ workbooks, check: { records, tables } }, province, day))
      .then(
        (view) => !gone && set({ view, failed: false }),
        () => !gone && set({ failed: true }),
      );
    return () => {
      gone = true;
    };
  }, [desk, session, check, province, day]);
  useEffect(() => () => desk.close(), [desk]);
  return { ...state, desk };
}

const snapshot = async (session: UnitsAsked['session']) => (await session.host()?.snapshot()) ?? [];
