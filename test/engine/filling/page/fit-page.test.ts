import { fitPage, type ColumnNeed } from '../../../../src/engine/filling/page/fit-page';

/** A column of names as long as so many letters, beside so many columns of figures. */
const table =
  (letters: number, figures: number, names: 'in-one-line' | 'in-lines') =>
  (size: number): ColumnNeed[] => [
    {
      least: 4 * size,
      wanted: letters * size,
      grows: 2,
      ...(names === 'in-one-line' ? { unbroken: letters * size } : {}),
    },
    ...Array.from({ length: figures }, () => ({ least: 3 * size, wanted: 5 * size, grows: 1 })),
  ];

const sizeOf = (needs: Parameters<typeof fitPage>[0]) => {
  const { paper, orientation, looks, widths } = fitPage(needs);
  return { paper, orientation, size: looks.name.fontSize ?? 12, name: Math.round(widths[0] ?? 0) };
};

test('a short name stands in one line, for which headings are narrower and letters smaller', () => {
  const broken = sizeOf(table(9, 17, 'in-lines'));
  const whole = sizeOf(table(9, 17, 'in-one-line'));
  expect(whole.name).toBeGreaterThanOrEqual(9 * whole.size);
  expect(broken.name).toBeLessThan(9 * broken.size);
  expect(whole.size).toBeLessThanOrEqual(broken.size);
});

test('no larger paper is taken for it', () => {
  const whole = sizeOf(table(9, 24, 'in-one-line'));
  expect(whole.paper).toBe('a4');
  expect(whole).toEqual({ ...sizeOf(table(9, 24, 'in-lines')), name: whole.name });
});
