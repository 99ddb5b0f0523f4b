import { LAYOUT_NAMES } from '../layout-names';
import { shownCells, shownDate, shownFigure } from '../shown/figures';
import type { ListSentences } from '../types/lists';

export const en: ListSentences = {
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
  'target-impossible': ({ cells, what, text }) =>
    what === 'backwards'
      ? `${shownCells(cells)}: "${text}" runs from the greater to the smaller. See which is meant.`
      : `${shownCells(cells)}: "${text}" is more than 100 % of the whole. See which share is meant.`,
  'unit-twice': ({ cells, name }) =>
    `${shownCells(cells)}: "${name}" stands ${cells.length} times. Make one row of them, or mend the name.`,
  'units-apart': ({ cells, layouts, common, of }) =>
    `${LAYOUT_NAMES.en[layouts[0]]} (${of[0]} units) and ${LAYOUT_NAMES.en[layouts[1]]} (${of[1]} units) have ${common} names in common, so only their totals can be compared. Names without a match: ${shownCells(cells)}.`,
  'decision-dates': ({ cells, decision, dates }) =>
    `${shownCells(cells)}: decision ${decision} has ${dates.length} different days (${dates.map(shownDate).join(', ')}). See which number or day is right.`,
  'target-verdict': ({ cells, reached, expected, found }) =>
    `${shownCells(cells)}: says ${reached ? 'missed' : 'reached'}, but ${shownFigure(found)} was reached of ${shownFigure(expected)} planned.`,
  'star-outside': ({ cells, parts, stars }) =>
    `${shownCells(cells)}: not the ${stars} stars that ${shownCells(parts)} says. Move the product to its own list, or mend the stars.`,
  'said-count': ({ cells, layout, stars, expected, found }) => {
    const what = `${stars === undefined ? '' : `${stars}-star `}${layout === 'producers' ? 'producers' : 'products'}`;
    return `${shownCells(cells)}: says ${shownFigure(found)} ${what}; the list has ${shownFigure(expected)}.`;
  },
};
