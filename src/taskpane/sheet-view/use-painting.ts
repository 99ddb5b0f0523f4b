import { useMemo } from 'react';
import { useWords } from '../preferences/language';
import type { Geometry } from './geometry';
import type { Painting } from './paint-row';
import { useCellClass } from './SheetGrid.styles';

/** How cells are painted: those of the sheet itself, and copies that only stay in sight. */
export function usePainting(
  geometry: Geometry,
  { date1904 }: Pick<Painting, 'date1904'>,
): { readonly own: Painting; readonly copies: Painting } {
  const classOf = useCellClass();
  const { view: said } = useWords();
  return useMemo(() => {
    const markName = { cell: said.marked, part: said.part };
    const own = { geometry, date1904, classOf, markName, named: true };
    return { own, copies: { ...own, named: false } };
  }, [geometry, date1904, classOf, said]);
}
