import { useEffect, useState } from 'react';

/** Today's provinces; the official lists are loaded once they are wanted. */
export function useProvinces(wanted: boolean): readonly string[] {
  const [provinces, set] = useState<readonly string[]>([]);
  useEffect(() => {
    let gone = false;
    if (wanted)
      void import('../../../engine/units/units-to-choose')
        .then(({ provincesToChoose }) => provincesToChoose())
        .then(
          (names) => !gone && set(names),
          // Without the lists there is nothing to choose; the blank sheets are there all the same.
          () => undefined,
        );
    return () => {
      gone = true;
    };
  }, [wanted]);
  return provinces;
}
