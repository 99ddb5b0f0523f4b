import { shownCells, shownFigure } from './figures';
import type { ListSentences } from './list-sentences';

export const enLists: ListSentences = {
  'row-numbering': ({ cells, parts, what, marker, before }) => {
    const where = shownCells(cells);
    if (what === 'twice') return `${where}: the row number "${marker}" stands twice (${shownCells(parts)}).`;
    if (what === 'stem')
      return `${where}: the row number "${marker}" stands under item "${before}" (${shownCells(parts)}).`;
    if (parts.length === 0) return `${where}: the list begins with the row number "${marker}", not with 1.`;
    return what === 'gap'
      ? `${where}: the row number "${before}" is followed by "${marker}"; a number between them is missing. See whether a row was left out or a number mistyped.`
      : `${where}: the row number "${before}" is followed by "${marker}", which goes back. See which number is right.`;
  },
  'said-count': ({ cells, layout, stars, expected, found }) => {
    const what = `${stars === undefined ? '' : `${stars}-star `}${layout === 'producers' ? 'producers' : 'products'}`;
    return `${shownCells(cells)}: says ${shownFigure(found)} ${what}; the list has ${shownFigure(expected)}.`;
  },
};
