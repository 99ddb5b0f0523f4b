import type { MatchReason, Told } from '../../engine/document/facts/text-findings';
import type { UnreadPart } from '../../engine/document/plan-text';
import { LAYOUT_NAMES } from '../layout-names';
import { MEASURE_NAMES } from '../measures';
import { calculation } from '../shown/calculation';
import { shownCells, shownDate, shownFigure } from '../shown/figures';
import { shownPlace, shownPlaces } from '../shown/places';
import { SUBJECTS } from '../shown/subject';
import type { TextSentences } from '../types/text';

const unit = ({ money, measure, noun }: Told): string =>
  money ? ` ${MEASURE_NAMES.en[money]}` : measure === '%' ? ' %' : noun === '' ? '' : ` ${noun}`;

const UNREAD: Readonly<Record<UnreadPart['kind'], (count: number) => string>> = {
  header: (count) => `tops of pages: ${count}`,
  footer: (count) => `feet of pages: ${count}`,
  'alt-chunk': (count) => `files put in whole: ${count}`,
  object: (count) => `embedded workbooks or objects: ${count}`,
  picture: (count) => `pictures: ${count}`,
};

const REASONS: Readonly<Record<MatchReason, string>> = {
  stars: 'the appendix does not tell stars apart',
  kind: 'the text does not say that the products are new',
  period: 'the text does not name all the years',
  comparator: 'the text gives a minimum or an approximate figure',
  headings: "read from the table's own headings",
  list: 'counted in the product list',
};

const place = (places: Parameters<typeof shownPlaces>[0], at: number): string => {
  const found = places?.[at];
  return found ? shownPlace(found, 'en') : '';
};

/** The sentences in question, not all of a long list. */
const all = (places: Parameters<typeof shownPlaces>[0]): string => shownPlaces(places?.slice(0, 8), 'en');

export const en: TextSentences = {
  'text-sum': ({ places, what, told, verdict, found, expected, difference }) => {
    const where = all(places);
    if (what === 'part')
      return {
        where,
        what: `the part ${shownFigure(expected)}${unit(told)} is more than the whole ${shownFigure(found)}.`,
      };
    if (what === 'rest')
      return {
        where,
        what: `says ${shownFigure(found)}, the figures beside it leave ${shownFigure(expected)}${unit(told)}.`,
      };
    if (what === 'phases')
      return {
        where,
        what: `the whole period has ${shownFigure(found)}, its phases add up to ${shownFigure(expected)}${unit(told)}.`,
      };
    return {
      where,
      what: `says ${shownFigure(found)}, the parts add up to ${shownFigure(expected)}${unit(told)}, difference ${shownFigure(difference)}${verdict === 'rounding' ? ' by rounding' : ''}.`,
    };
  },
  'text-share': ({ places, what, found, expected, difference }) =>
    what === 'sum'
      ? {
          where: all(places),
          what: `the shares add up to ${shownFigure(found)} %, more than 100 %; difference ${shownFigure(difference)}.`,
        }
      : {
          where: all(places),
          what: `says ${shownFigure(found)} %, the figures give ${shownFigure(expected)} %.`,
        },
  'text-raised': ({ places, baseline, added, found, expected, difference }) => ({
    where: all(places),
    what: `the total is ${shownFigure(found)}, but ${shownFigure(baseline)} of before and ${shownFigure(added)} new make ${shownFigure(expected)}, difference ${shownFigure(difference)}.`,
  }),
  'text-repeated': ({ places, told, found, expected }) => ({
    where: all(places),
    what: `the first says ${shownFigure(found)}, the second ${shownFigure(expected)}${unit(told)}. Probably one thing; see which is right.`,
  }),
  'text-product': ({ places, told, factors, found, expected }) => ({
    where: all(places),
    what: `says ${shownFigure(found)}, but ${factors.map(shownFigure).join(' × ')} = ${shownFigure(expected)}${unit(told)}.`,
  }),
  'text-equation': ({ places, told, terms, signs, found, expected }) => ({
    where: all(places),
    what: `says ${shownFigure(found)}, but ${calculation(terms, signs)} = ${shownFigure(expected)}${unit(told)}.`,
  }),
  'text-list-count': ({ places, noun, found, expected }) => ({
    where: all(places),
    what: `announces ${shownFigure(found)} ${noun}, ${shownFigure(expected)} are listed below.`,
  }),
  'text-year': ({ places, year, from, to }) => ({
    where: all(places),
    what: `${year} is outside the plan's period (${from === to ? from : `${from}-${to}`}). Look at the year.`,
  }),
  'text-date': ({ places, text }) => ({
    where: all(places),
    what: `${text === '' ? 'the month is not in that quarter' : `there is no ${text}`}. Look at the date.`,
  }),
  'deadline-order': ({ places, what, earlier, later }) =>
    what === 'levels'
      ? {
          where: all(places),
          what: `${earlier} comes after ${later}, when the higher level is due. Look at both.`,
        }
      : {
          where: all(places),
          what: `the earlier round is due ${earlier}, the later one ${later}. Look at the order.`,
        },
  'round-date': ({ cells, places, round, told, planned }) => ({
    where: `${all(places)} and ${shownCells(cells)}`,
    what: `round ${round}: the text says ${told}, the plan's facts ${planned}. Look at both.`,
  }),
  'text-numbering': ({ places, what, before, marker }) =>
    what === 'twice'
      ? { where: all(places), what: `the number "${marker}" is used twice.` }
      : { where: all(places), what: `"${before}" is followed by "${marker}"; a number is left out.` },
  'appendix-missing': ({ places, numbers }) => ({
    where: all(places),
    what: `cites appendix ${numbers.join(', ')}, which the opened files do not have. Add it or open more files.`,
  }),
  'appendix-uncited': ({ cells, places, title }) =>
    `${cells.length > 0 ? shownCells(cells) : shownPlaces(places, 'en')}: the text does not cite "${title.slice(0, 80)}".`,
  'citation-date': ({ cells, places, document, dates }) => ({
    where: `${[...(cells.length > 0 ? [shownCells(cells)] : []), shownPlaces(places, 'en')].filter(Boolean).join('; ')}`,
    what: `${document === '' ? "the plan's own date" : document} has different dates (${dates.map(shownDate).join(', ')}).`,
  }),
  'document-unread': ({ file, part }) => ({
    where: file,
    what:
      part.text === undefined
        ? `${UNREAD[part.kind](part.count)} not read. If there are figures in it, copy them as text or a table and check again.`
        : `the ${part.kind === 'header' ? 'top' : 'foot'} of the page says "${part.text}"; it is no part of the text.`,
  }),
  'text-period': ({ cells, subject, plan, other }) => ({
    where: `${shownCells(cells)} (${subject ? LAYOUT_NAMES.en[subject.layout] : 'appendix'})`,
    what: `its years ${other} are not the plan's (${plan}). Look at the years.`,
  }),
  'text-appendix': ({ cells, places, subject, told, verdict, found, expected, difference, reason }) => {
    const where = `${place(places, 0)} and ${shownCells(cells)}${subject ? ` (${LAYOUT_NAMES.en[subject.layout]}${SUBJECTS.en(subject) === '' ? '' : `: ${SUBJECTS.en(subject)}`})` : ''}`;
    const figures = `the text says ${shownFigure(found)}, ${reason === 'list' ? 'the list counts' : `the appendix ${cells.length > 1 ? 'adds up to' : 'has'}`} ${shownFigure(expected)}${unit(told)}`;
    if (verdict === 'rounding')
      return { where, what: `${figures}; difference ${shownFigure(difference)} by rounding.` };
    return {
      where,
      what: `${figures}, difference ${shownFigure(difference)}.${reason ? ` Probably one thing (${REASONS[reason]}).` : ''}`,
    };
  },
  'text-target': ({ cells, places, told, found, expected }) => ({
    where: `${place(places, 0)} and ${shownCells(cells)}`,
    what: `the text says ${shownFigure(found)}, the target sheet ${shownFigure(expected)}${unit(told)}.`,
  }),
};
