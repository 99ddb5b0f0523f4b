import type { NearDuplicateProduct, StarRuleAssumed } from '../../engine/findings';
import { PRODUCERS } from '../../engine/layouts/producers';
import { shownCells, shownDate, shownFigure } from '../shown/figures';
import type { TallySentences } from '../types/tallies';

const BASIS: Readonly<Record<StarRuleAssumed['basis'], string>> = {
  decision: 'by the date of the decision',
  year: 'by the year',
  plan: 'by the plan sheet',
};

const DIFFER: Readonly<Record<NearDuplicateProduct['differ'], string>> = {
  spelling: 'names that differ in spelling only',
  unit: 'same name and producer, another unit',
  producer: 'same name and unit, the producer spelled otherwise or blank',
  code: 'same name, producer and unit, another code',
  name: 'same code, another name',
};

export const en: TallySentences = {
  'star-score': ({ cells, product, score, stars, potential, starRule }) => {
    const points = `${shownCells(cells)}: "${product}" with ${shownFigure(score)} points`;
    if (typeof potential !== 'number') {
      return `${points} lies between the bands of ${potential[0]} and ${potential[1]} stars of Decision ${starRule}, which are printed in whole numbers; no star is guessed.`;
    }
    return `${points} would have ${potential} stars by Decision ${starRule}; the recognition says ${stars}. Compare the file.`;
  },
  'score-range': ({ cells, product, what, most, starRule, found, expected, difference, verdict }) => {
    const where = `${shownCells(cells)}: "${product}"`;
    if (what === 'sum') {
      const figures = `total ${shownFigure(found)}, A + B + C make ${shownFigure(expected)}, difference ${shownFigure(difference)}`;
      return verdict === 'rounding' ? `${where} ${figures}, by rounding.` : `${where} ${figures}.`;
    }
    const points = what === 'total' ? 'total' : `part ${what}`;
    if (!most) return `${where} ${points} ${shownFigure(found)} is negative.`;
    const rule = starRule === undefined ? '' : ` of Decision ${starRule}`;
    return `${where} ${points} ${shownFigure(found)} exceeds the maximum ${shownFigure(most)}${rule}.`;
  },
  'score-below': ({ cells }) =>
    `${shownCells(cells)}: ${cells.length} under 50 points; the file goes back and may come again in a later round.`,
  'star-rule-assumed': ({ cells, basis, starRule }) =>
    `${shownCells(cells)}: ${cells.length} rows without a day of assessment; Decision ${starRule} applied ${BASIS[basis]}.`,
  'decision-before-assessment': ({ cells, product, decided, assessed }) =>
    `${shownCells(cells)}: "${product}" was decided on ${shownDate(decided)}, before its assessment on ${shownDate(assessed)}. Look at both dates.`,
  'recognition-expired': ({ cells, asOf, claimedValid }) => {
    const claimed = claimedValid > 0 ? ` ${claimedValid} of them are still called valid.` : '';
    return `${shownCells(cells)}: the recognition of ${cells.length} products has ended by ${shownDate(asOf)}.${claimed}`;
  },
  'expiry-mismatch': ({ cells, days, printed, counted }) =>
    `${shownCells(cells)}: the printed end is ${Math.abs(days)} days ${days < 0 ? 'before' : 'after'} the 36 months (${cells.length} rows; the first prints ${shownDate(printed)}, counted through ${shownDate(counted)}).`,
  'recognition-undated': ({ cells }) =>
    `${shownCells(cells)}: ${cells.length} products with a star but no day of recognition; whether they are valid is not known. Fill in the day.`,
  'near-duplicate-product': ({ cells, products: [one, other], differ }) =>
    `${shownCells(cells)}: "${one}" and "${other}" may be one product (${DIFFER[differ]}); counted as two.`,
  'baseline-mismatch': ({ cells, stars, expected, found }) =>
    `${shownCells(cells)}: the plan's baseline${stars === undefined ? '' : ` of ${stars} stars`} is ${shownFigure(expected)}, the sheets list ${shownFigure(found)}.`,
  'target-missed': ({ cells, text, found, lacking, inPerCents, measure, open }) => {
    const where = cells.length > 0 ? `${shownCells(cells)}: ` : '';
    return `${where}"${text}": ${open ? 'so far' : 'missed,'} ${shownFigure(found)}${measure === '%' ? ' %' : ''}, lacking ${shownFigure(lacking)}${inPerCents ? ' %' : ''}.`;
  },
  'target-unreadable': ({ cells, text }) =>
    `${shownCells(cells)}: "${text}" names no planned value that can be read. Put it in the column Kế hoạch, as "ít nhất 40%" or "40 - 50 sản phẩm".`,
  'target-actual-differs': ({ cells, text, expected, found }) =>
    `${shownCells(cells)}: "${text}" reports ${shownFigure(found)}; the sheets count ${shownFigure(expected)}.`,
  'share-over-whole': ({ cells, text, found }) =>
    `${shownCells(cells)}: "${text}" reports ${shownFigure(found)} %; no such share is over 100 %. Look at the figure again.`,
  'producer-conflict': ({ cells, producer, field }) =>
    `${shownCells(cells)}: producer "${producer}" has two different answers under "${labelOf(field)}"; no share can be told.`,
  'producer-unlisted': ({ cells, producers }) =>
    `${shownCells(cells)}: ${producers.length} producers with recognised products are not in the list of producers (${producers.slice(0, 3).join('; ')}${producers.length > 3 ? '; …' : ''}). Add them, so that shares are whole.`,
};

function labelOf(field: string): string {
  return PRODUCERS.fields.find(({ id }) => id === field)?.label.en ?? field;
}
