import type { MatchReason, Told } from '../../engine/document/facts/text-findings';
import { LAYOUT_NAMES } from '../layout-names';
import { MEASURE_NAMES } from '../measures';
import { shownCells, shownDate, shownFigure } from '../shown/figures';
import { shownPlace, shownPlaces } from '../shown/places';
import { SUBJECTS } from '../shown/subject';
import type { TextSentences } from '../types/text';

const unit = ({ money, measure, noun }: Told): string =>
  money ? ` ${MEASURE_NAMES.en[money]}` : measure === '%' ? ' %' : noun === '' ? '' : ` ${noun}`;

const REASONS: Readonly<Record<MatchReason, string>> = {
  stars: 'the appendix does not tell stars apart',
  kind: 'the text does not say that the products are new',
  period: 'the text does not name all the years',
  comparator: 'the text gives a minimum or an approximate figure',
  headings: "read from the table's own headings",
};

const place = (places: Parameters<typeof shownPlaces>[0], at: number): string => {
  const found = places?.[at];
  return found ? shownPlace(found, 'en') : '';
};

export const en: TextSentences = {
  'text-sum': ({ places, what, told, verdict, found, expected, difference }) => {
    const parts = shownPlaces(places?.slice(1, 8), 'en');
    if (what === 'part')
      return `${place(places, 0)}: the part ${shownFigure(expected)}${unit(told)} is more than the whole ${shownFigure(found)} (${parts}).`;
    if (what === 'phases')
      return `${place(places, 0)}: the whole period has ${shownFigure(found)}, its phases add up to ${shownFigure(expected)}${unit(told)} (${parts}).`;
    return `${place(places, 0)}: says ${shownFigure(found)}, the parts add up to ${shownFigure(expected)}${unit(told)}, difference ${shownFigure(difference)}${verdict === 'rounding' ? ' by rounding' : ''} (${parts}).`;
  },
  'text-share': ({ places, what, found, expected, difference }) =>
    what === 'sum'
      ? `${shownPlaces(places, 'en')}: the shares add up to ${shownFigure(found)} %, more than 100 %; difference ${shownFigure(difference)}.`
      : `${place(places, 0)}: says ${shownFigure(found)} %, the figures give ${shownFigure(expected)} % (${shownPlaces(places?.slice(1), 'en')}).`,
  'text-raised': ({ places, baseline, added, found, expected, difference }) =>
    `${place(places, 0)}: the total is ${shownFigure(found)}, but ${shownFigure(baseline)} of before and ${shownFigure(added)} new make ${shownFigure(expected)}, difference ${shownFigure(difference)} (${shownPlaces(places?.slice(1), 'en')}).`,
  'text-repeated': ({ places, told, found, expected }) =>
    `${place(places, 0)}: says ${shownFigure(found)}, while ${place(places, 1)} says ${shownFigure(expected)}${unit(told)}. Probably one thing; see which is right.`,
  'text-product': ({ places, told, factors, found, expected }) =>
    `${place(places, 0)}: says ${shownFigure(found)}, but ${factors.map(shownFigure).join(' × ')} = ${shownFigure(expected)}${unit(told)} (${shownPlaces(places?.slice(1), 'en')}).`,
  'text-list-count': ({ places, noun, found, expected }) =>
    `${place(places, 0)}: announces ${shownFigure(found)} ${noun}, ${shownFigure(expected)} are listed below.`,
  'text-year': ({ places, year, from, to }) =>
    `${place(places, 0)}: ${year} is outside the plan's period (${from === to ? from : `${from}-${to}`}). Look at the year.`,
  'text-date': ({ places, text }) =>
    `${place(places, 0)}: ${text === '' ? 'the month is not in that quarter' : `there is no ${text}`}. Look at the date.`,
  'deadline-order': ({ places, what, earlier, later }) =>
    what === 'levels'
      ? `${place(places, 0)}: ${earlier} comes after ${later}, when the higher level is due (${place(places, 1)}). Look at both.`
      : `${place(places, 0)}: the earlier round is due ${earlier}, the later one ${later} (${place(places, 1)}). Look at the order.`,
  'text-numbering': ({ places, what, before, marker }) =>
    what === 'twice'
      ? `${place(places, 0)}: the number "${marker}" is used twice.`
      : `${place(places, 0)}: "${before}" is followed by "${marker}"; a number is left out.`,
  'appendix-missing': ({ places, numbers }) =>
    `${shownPlaces(places, 'en')}: cites appendix ${numbers.join(', ')}, which the opened files do not have. Add it or open more files.`,
  'appendix-uncited': ({ cells, places, title }) =>
    `${cells.length > 0 ? shownCells(cells) : shownPlaces(places, 'en')}: the text does not cite "${title.slice(0, 80)}".`,
  'citation-date': ({ cells, places, document, dates }) =>
    `${[...(cells.length > 0 ? [shownCells(cells)] : []), shownPlaces(places, 'en')].filter(Boolean).join('; ')}: ${document === '' ? "the plan's own date" : document} has different dates (${dates.map(shownDate).join(', ')}).`,
  'text-period': ({ cells, subject, plan, other }) =>
    `${shownCells(cells)} (${subject ? LAYOUT_NAMES.en[subject.layout] : 'appendix'}): its years ${other} are not the plan's (${plan}). Look at the years.`,
  'text-appendix': ({ cells, places, subject, told, verdict, found, expected, difference, reason }) => {
    const where = `${place(places, 0)} and ${shownCells(cells)}${subject ? ` (${LAYOUT_NAMES.en[subject.layout]}${SUBJECTS.en(subject) === '' ? '' : `: ${SUBJECTS.en(subject)}`})` : ''}`;
    const figures = `the text says ${shownFigure(found)}, the appendix ${cells.length > 1 ? 'adds up to' : 'has'} ${shownFigure(expected)}${unit(told)}`;
    if (verdict === 'rounding')
      return `${where}: ${figures}; difference ${shownFigure(difference)} by rounding.`;
    return `${where}: ${figures}, difference ${shownFigure(difference)}.${reason ? ` Probably one thing (${REASONS[reason]}).` : ''}`;
  },
  'text-target': ({ cells, places, told, found, expected }) =>
    `${place(places, 0)} and ${shownCells(cells)}: the text says ${shownFigure(found)}, the target sheet ${shownFigure(expected)}${unit(told)}.`,
};
