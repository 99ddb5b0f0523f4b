import { mkdirSync, writeFileSync } from 'node:fs';
import { iconShapes } from './icon-shapes';
import { rasterise, toSvg } from './raster';
import { RIBBON_SHAPES } from './ribbon-shapes';

/** Draws the icons: `npx tsx src/tools/build-icons.ts`. The results are kept in the repository. */
const FOLDER = new URL('../../assets/icons/', import.meta.url);

/** Sizes of the ribbon (16, 32, 80), the add-in list (32, 64), and pages and shops (48, 128). */
const SIZES = [16, 32, 48, 64, 80, 128];

/** Sizes of a ribbon's button. */
const RIBBON_SIZES = [16, 32, 80];

mkdirSync(FOLDER, { recursive: true });
for (const size of SIZES) {
  writeFileSync(new URL(`icon-${size}.png`, FOLDER), rasterise(iconShapes(size < 24), size));
}
writeFileSync(new URL('icon.svg', FOLDER), toSvg(iconShapes(false)));
writeFileSync(new URL('icon-small.svg', FOLDER), toSvg(iconShapes(true)));
for (const [name, shapes] of Object.entries(RIBBON_SHAPES)) {
  for (const size of RIBBON_SIZES)
    writeFileSync(new URL(`${name}-${size}.png`, FOLDER), rasterise(shapes, size));
}
console.log(`${SIZES.length} icons drawn`);
