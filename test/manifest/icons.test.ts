import { readFileSync } from 'node:fs';
import path from 'node:path';
import { inflateSync } from 'node:zlib';
import { iconShapes } from '../../src/tools/icon-shapes';
import { rasterise } from '../../src/tools/raster';
import { RIBBON_SHAPES, type RibbonIcon } from '../../src/tools/ribbon-shapes';

const FOLDER = path.resolve(__dirname, '../../assets/icons');

describe('icons', () => {
  it.each([16, 32, 48, 64, 80, 128])('%i pixels: the file is what the script draws', (size) => {
    const file = readFileSync(path.join(FOLDER, `icon-${size}.png`));
    expect(pixels(file)).toEqual(pixels(rasterise(iconShapes(size < 24), size)));
  });

  it.each(
    (Object.keys(RIBBON_SHAPES) as RibbonIcon[]).flatMap((name) =>
      [16, 32, 80].map((size): [RibbonIcon, number] => [name, size]),
    ),
  )("the ribbon's %s, %i pixels, too", (name, size) => {
    const file = readFileSync(path.join(FOLDER, `${name}-${size}.png`));
    expect(pixels(file)).toEqual(pixels(rasterise(RIBBON_SHAPES[name], size)));
  });

  it('the corners are clear, so that dark and light ribbons show through', () => {
    expect([...pixels(rasterise(iconShapes(false), 32)).subarray(1, 5)]).toEqual([0, 0, 0, 0]);
  });
});

/** The picture itself: compressed bytes may differ from one zlib to the next. */
function pixels(png: Buffer): Buffer {
  const start = png.indexOf('IDAT');
  return inflateSync(png.subarray(start + 4, start + 4 + png.readUInt32BE(start - 4)));
}
