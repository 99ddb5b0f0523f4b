import { useEffect, useState } from 'react';
import type { RegroupViews } from '../../../engine/funding/regrouped-views';
import { regrouperFor } from '../../../engine/funding/regrouper-for';
import type { FundingSide } from '../../../engine/funding/side';

const ALONE: RegroupViews = () => undefined;

/** Regroups sides of districts and communes; until the official lists are loaded, sides are compared as they are. */
export function useRegroup(side: FundingSide, other: FundingSide | undefined): RegroupViews {
  const [regroup, set] = useState<RegroupViews>(() => ALONE);
  useEffect(() => {
    let gone = false;
    const today = new Date().toISOString().slice(0, 10);
    void regrouperFor(other ? [side, other] : [side], today).then(
      (made) => !gone && set(() => made),
      () => !gone && set(() => ALONE),
    );
    return () => {
      gone = true;
    };
  }, [side, other]);
  return regroup;
}
