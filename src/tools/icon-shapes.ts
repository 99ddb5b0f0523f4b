/** The product's icon as shapes, on a square of 32 × 32 units. */
export type Shape =
  | {
      readonly kind: 'box';
      readonly at: readonly [number, number, number, number];
      readonly round: number;
      readonly fill: string;
    }
  | {
      readonly kind: 'polygon';
      readonly points: readonly (readonly [number, number])[];
      readonly fill: string;
    };

export const GREEN = '#1F7A4D';
export const PALE = '#A9D3BC';
export const WHITE = '#FFFFFF';
export const GOLD = '#F2B233';
export const AMBER = '#9A6700';

/** `at`: left, top, right, bottom. */
export function box(at: readonly [number, number, number, number], fill: string, round = 0): Shape {
  return { kind: 'box', at, round, fill };
}

export function polygon(fill: string, ...points: readonly (readonly [number, number])[]): Shape {
  return { kind: 'polygon', points, fill };
}

export function star(x: number, y: number, radius: number, fill: string): Shape {
  const points = Array.from({ length: 10 }, (_, index): readonly [number, number] => {
    const length = index % 2 === 0 ? radius : radius * 0.46;
    const angle = (index * Math.PI) / 5 - Math.PI / 2;
    return [x + length * Math.cos(angle), y + length * Math.sin(angle)];
  });
  return { kind: 'polygon', points, fill };
}

/**
 * A sheet with a header, rows of a name and a figure, and a star where the total stands. At 16 pixels a
 * unit is half a pixel: edges lie on even units, and the thin rows go.
 */
export function iconShapes(small: boolean): readonly Shape[] {
  const rows = small
    ? [box([6, 14, 12, 16], PALE), box([14, 14, 24, 16], GREEN), box([6, 20, 12, 22], PALE)]
    : [13, 17, 21].flatMap((top) => [
        box([6, top, 13, top + 2], PALE),
        box([15, top, top > 16 ? 18 : 25, top + 2], GREEN),
      ]);
  const total = small ? box([6, 24, 12, 26], GREEN) : box([6, 25, 15, 27], GREEN);
  const size = small ? 10 : 8.6;
  const [x, y] = small ? [21, 21.5] : [22.5, 22.5];
  return [
    box([2, 2, 28, 30], GREEN, 3),
    box([4, 4, 26, 28], WHITE, small ? 0 : 1),
    box([2, 2, 28, 10], GREEN, 3),
    box([2, 6, 28, 10], GREEN),
    small ? box([6, 4, 16, 6], WHITE) : box([6, 5, 17, 7], WHITE),
    ...rows,
    total,
    star(x, y, size + (small ? 3.4 : 2.4), WHITE),
    star(x, y, size, small ? GOLD : AMBER),
    star(x, y + 0.1, size - 1.4, GOLD),
  ];
}
