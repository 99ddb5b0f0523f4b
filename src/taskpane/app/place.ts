import type { PanelId } from '../panels/panel';

/** Where a button of Excel's ribbon leads to: `taskpane.html?place=…`. */
export type RibbonPlace = PanelId | 'templates' | 'clear';

const PANEL_OF: Readonly<Record<RibbonPlace, PanelId>> = {
  check: 'check',
  fill: 'fill',
  stars: 'stars',
  funding: 'funding',
  templates: 'fill',
  clear: 'check',
};

export const RIBBON_PLACES = Object.keys(PANEL_OF) as readonly RibbonPlace[];

/** The place that a page's address asks for; Office adds parameters of its own. */
export function ribbonPlaceOf(search: string): RibbonPlace | undefined {
  const asked = new URLSearchParams(search).get('place');
  return RIBBON_PLACES.find((place) => place === asked);
}

export function panelOf(place: RibbonPlace | undefined): PanelId {
  return place ? PANEL_OF[place] : 'check';
}
