import { useEffect, useState } from 'react';
import type { CheckResult } from '../../../engine/check';
import type { Session } from '../../state/session';
import { startUnitsWorker, UnitsDesk, type StartUnitsWorker } from './units-desk';
import type { UnitsView } from './units-messages';

interface UnitsState {
  readonly view?: UnitsView;
  readonly failed: boolean;
}

/**
 * Matches the units of a checked plan away from the page's own thread; the view is undefined until that is
 * done. Anew after each check; the worker ends with the place.
 */
export function useUnits(
  session: Pick<Session, 'host'>,
  check: CheckResult,
  province: string | undefined,
  today: string,
  start: StartUnitsWorker = startUnitsWorker,
): UnitsState & { readonly desk: UnitsDesk } {
  const [desk] = useState(() => new UnitsDesk(start));
  const [state, set] = useState<UnitsState>({ failed: false });
  useEffect(() => {
    let gone = false;
    void match(desk, session, check, province, today).then(
      (view) => !gone && set({ view, failed: false }),
      () => !gone && set({ failed: true }),
    );
    return () => {
      gone = true;
    };
  }, [desk, session, check, province, today]);
  useEffect(() => () => desk.close(), [desk]);
  return { ...state, desk };
}

async function match(
  desk: UnitsDesk,
  session: Pick<Session, 'host'>,
  { records, tables }: CheckResult,
  province: string | undefined,
  asOf: string,
): Promise<UnitsView> {
  const workbooks = (await session.host()?.snapshot()) ?? [];
  return desk.match({ workbooks, check: { records, tables } }, province, asOf);
}
