import { useEffect, useState } from 'react';
import type { CheckResult } from '../../../engine/check';
import type { Workbook } from '../../../engine/grid/grid';
import type { TodayUnit, UnitsResult } from '../../../engine/units/analyse-units';
import type { Session } from '../../state/session';

/** What is known of the units of the workbooks in view. */
export interface UnitsView {
  readonly workbooks: readonly Workbook[];
  readonly result: UnitsResult;
  /** Names of today's provinces. */
  readonly provinces: readonly string[];
  /** Communes of the plan's province, or of the country. */
  readonly communes: readonly TodayUnit[];
}

/** Matches the units of a checked plan; undefined until that is done. Anew after each check. */
export function useUnits(
  session: Pick<Session, 'host'>,
  check: CheckResult,
  province: string | undefined,
  today: string,
): { readonly view?: UnitsView; readonly failed: boolean } {
  const [state, set] = useState<{ readonly view?: UnitsView; readonly failed: boolean }>({ failed: false });
  useEffect(() => {
    let gone = false;
    void units(session, check, province, today).then(
      (view) => !gone && set({ view, failed: false }),
      () => !gone && set({ failed: true }),
    );
    return () => {
      gone = true;
    };
  }, [session, check, province, today]);
  return state;
}

async function units(
  session: Pick<Session, 'host'>,
  check: CheckResult,
  province: string | undefined,
  asOf: string,
): Promise<UnitsView> {
  const [workbooks = [], { analyseUnits, plainUnit }, { loadGazetteer }] = await Promise.all([
    session.host()?.snapshot(),
    import('../../../engine/units/analyse-units'),
    import('../../../engine/units/scope'),
  ]);
  const gazetteer = await loadGazetteer();
  const options = province === undefined ? { asOf } : { asOf, province };
  const result = analyseUnits(workbooks, check, gazetteer, options);
  const scope = result.province && gazetteer.scopeOf(result.province.name, asOf);
  const inside = new Set(scope?.provinces);
  const { provinces, communes } = gazetteer.today;
  return {
    workbooks,
    result,
    provinces: provinces.map(({ name }) => name),
    communes: communes
      .filter(({ parent }) => !scope || (parent !== undefined && inside.has(parent)))
      .map(plainUnit),
  };
}
