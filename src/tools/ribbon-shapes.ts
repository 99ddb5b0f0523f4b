import { AMBER, box, GOLD, GREEN, PALE, polygon, star, WHITE, type Shape } from './icon-shapes';

/** The buttons of Excel's ribbon, by the place that they open. */
export type RibbonIcon = 'check' | 'fill' | 'stars' | 'funding' | 'templates' | 'clear';

/** A sheet with a header, to put something on. */
const SHEET: readonly Shape[] = [
  box([2, 2, 28, 30], GREEN, 3),
  box([4, 4, 26, 28], WHITE),
  box([2, 2, 28, 8], GREEN, 3),
  box([2, 6, 28, 8], GREEN),
];

/** Edges lie on even units, so that they are sharp at 16 pixels too. */
export const RIBBON_SHAPES: Readonly<Record<RibbonIcon, readonly Shape[]>> = {
  check: [
    box([2, 2, 30, 30], GREEN, 4),
    polygon(WHITE, [6, 16], [9, 13], [14, 18], [23, 8], [26, 11], [14, 24]),
  ],
  fill: [
    ...SHEET,
    ...[12, 18, 24].flatMap((top) => [
      box([6, top, 12, top + 2], PALE),
      box([14, top, 18, top + 2], GREEN),
      box([20, top, 24, top + 2], GREEN),
    ]),
  ],
  stars: [star(16, 17, 15, AMBER), star(16, 17, 12, GOLD)],
  funding: [
    box([4, 16, 10, 28], GREEN),
    box([12, 10, 18, 28], GREEN),
    box([12, 18, 18, 28], PALE),
    box([20, 4, 26, 28], GREEN),
    box([20, 20, 26, 28], PALE),
    box([2, 28, 30, 30], AMBER),
  ],
  templates: [...SHEET, box([14, 12, 18, 26], GREEN), box([8, 17, 24, 21], GREEN)],
  clear: [
    ...SHEET,
    polygon(
      AMBER,
      [10, 10],
      [15, 15],
      [20, 10],
      [23, 13],
      [18, 18],
      [23, 23],
      [20, 26],
      [15, 21],
      [10, 26],
      [7, 23],
      [12, 18],
      [7, 13],
    ),
  ],
};
