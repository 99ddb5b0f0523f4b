import { barsSvg, pictureHeight, type BarsPicture } from '../../../src/taskpane/parts/chart/bars-svg';

const PICTURE: BarsPicture = {
  title: 'Sao theo đơn vị',
  series: [
    { label: '3 sao', fill: 'light' },
    { label: '4 sao', fill: 'striped' },
  ],
  rows: [
    { name: 'An Khê', values: [3, 1], told: '4' },
    { name: '<script>alert("x")</script> & bạn', values: [undefined, 2], told: '2' },
  ],
  stacked: true,
};

/** x and width of every bar. */
const bars = (svg: string): (readonly [number, number])[] =>
  [...svg.matchAll(/<rect x="([\d.]+)" y="\d+" width="([\d.]+)" height="15"/g)].map(([, x, width]) => [
    Number(x),
    Number(width),
  ]);

test('parts of a row stand behind each other, as long as their figures', () => {
  const [first, second, third] = bars(barsSvg(PICTURE));
  if (!first || !second || !third) throw new Error('too few bars');
  expect(first[1] / second[1]).toBeCloseTo(3, 1);
  expect(second[0]).toBeCloseTo(first[0] + first[1], 1);
  expect(third[0]).toBe(first[0]);
});

test('for comparison they begin together, one under the other', () => {
  const both = { ...PICTURE, stacked: false };
  const [first, second] = bars(barsSvg(both));
  expect(second?.[0]).toBe(first?.[0]);
  expect(pictureHeight(both)).toBeGreaterThan(pictureHeight(PICTURE));
});

test('a name out of a workbook is text and never markup', () => {
  const svg = barsSvg(PICTURE);
  expect(svg).not.toContain('<script');
  expect(svg).toContain('&lt;script&gt;');
});

test('nothing to show is a picture of nothing', () => {
  expect(bars(barsSvg({ ...PICTURE, rows: [{ name: 'An Khê', values: [0, undefined], told: '' }] }))).toEqual(
    [],
  );
});
