import type { PanelId } from '../panels/panel';

/** Where a button of Excel's ribbon leads to: `taskpane.html?place=…`. */
export type Place = PanelId | 'templates' | 'clear';

const PANEL_OF: Readonly<Record<Place, PanelId>> = {
  check: 'check',
  fill: 'fill',
  stars: 'stars',
  funding: 'funding',
  templates: 'fill',
  clear: 'check',
};

export const PLACES = Object.keys(PANEL_OF) as readonly Place[];

/** The place that a page's address asks for; Office adds parameters of its own. */
export function placeOf(search: string): Place | undefined {
  const asked = new URLSearchParams(search).get('place');
  return PLACES.find((place) => place === asked);
}

export function panelOf(place: Place | undefined): PanelId {
  return place ? PANEL_OF[place] : 'check';
}
