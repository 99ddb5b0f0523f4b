import type { TextPlace } from '../../engine/document/plan-text';
import type { CellRef } from '../../engine/grid/grid';
import type { Language } from '../language';
import { TEXT_WORDS } from '../text-report';
import { shownCells } from './figures';

/** A long list of sentences is not told whole. */
const MOST_PLACES = 8;

/** Longer quotes are cut in sentences; the place holds them whole. */
const LONGEST_QUOTE = 110;

/** `đoạn 32 “246 sản phẩm mới”`. People count paragraphs from 1. */
function shownPlace({ paragraph, quote }: TextPlace, language: Language): string {
  const words = quote.length > LONGEST_QUOTE ? `${quote.slice(0, LONGEST_QUOTE).trimEnd()}…` : quote;
  return `${TEXT_WORDS[language].paragraph(paragraph + 1)}${words === '' ? '' : ` “${words}”`}`;
}

export function shownPlaces(places: readonly TextPlace[] | undefined, language: Language): string {
  return (places ?? [])
    .slice(0, MOST_PLACES)
    .map((place) => shownPlace(place, language))
    .join('; ');
}

/** The cells of a finding, or the sentences where it has none. */
export function shownWhere(
  { cells, places }: { readonly cells: readonly CellRef[]; readonly places?: readonly TextPlace[] },
  language: Language,
): string {
  return [
    ...(cells.length > 0 ? [shownCells(cells)] : []),
    ...(places?.[0] ? [shownPlace(places[0], language)] : []),
  ].join('; ');
}

/** The cells of a finding, and the paragraphs by their numbers alone: `đoạn 3, 7, 12`. */
export function shownAll(
  {
    cells,
    places = [],
  }: { readonly cells: readonly CellRef[]; readonly places?: readonly TextPlace[] | undefined },
  language: Language,
): string {
  const numbers = places.map(({ paragraph }) => paragraph + 1);
  return [
    ...(cells.length > 0 ? [shownCells(cells)] : []),
    ...(numbers.length > 0 ? [TEXT_WORDS[language].paragraph(numbers.join(', '))] : []),
  ].join('; ');
}
