import { crc32, deflateSync } from 'node:zlib';
import type { Shape } from './icon-shapes';

/** Points looked at in each direction of a pixel. */
const FINE = 8;

/** Shapes on a square of 32 units as a PNG of the given size, with transparent ground and soft edges. */
export function rasterise(shapes: readonly Shape[], size: number): Buffer {
  const rows = Buffer.alloc(size * (size * 4 + 1));
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      rows.set(pixel(shapes, x, y, 32 / size), y * (size * 4 + 1) + 1 + x * 4);
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  // 8 bits a channel, red, green, blue and alpha.
  header.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

export function toSvg(shapes: readonly Shape[]): string {
  const lines = shapes.map((shape) => {
    if (shape.kind === 'polygon') {
      const points = shape.points.map((point) => point.map((value) => value.toFixed(2)).join(',')).join(' ');
      return `  <polygon points="${points}" fill="${shape.fill}"/>`;
    }
    const [left, top, right, bottom] = shape.at;
    const round = shape.round > 0 ? ` rx="${shape.round}"` : '';
    return `  <rect x="${left}" y="${top}" width="${right - left}" height="${bottom - top}"${round} fill="${shape.fill}"/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">\n${lines.join('\n')}\n</svg>\n`;
}

function pixel(
  shapes: readonly Shape[],
  x: number,
  y: number,
  unit: number,
): [number, number, number, number] {
  let [red, green, blue, covered] = [0, 0, 0, 0];
  for (let point = 0; point < FINE * FINE; point += 1) {
    const px = (x + ((point % FINE) + 0.5) / FINE) * unit;
    const py = (y + (Math.floor(point / FINE) + 0.5) / FINE) * unit;
    const top = shapes.findLast((shape) => holds(shape, px, py));
    if (!top) continue;
    const colour = Number.parseInt(top.fill.slice(1), 16);
    red += (colour >> 16) & 255;
    green += (colour >> 8) & 255;
    blue += colour & 255;
    covered += 1;
  }
  if (covered === 0) return [0, 0, 0, 0];
  const mean = (sum: number): number => Math.round(sum / covered);
  return [mean(red), mean(green), mean(blue), Math.round((covered * 255) / (FINE * FINE))];
}

function holds(shape: Shape, x: number, y: number): boolean {
  if (shape.kind === 'polygon') return inPolygon(shape.points, x, y);
  const [left, top, right, bottom] = shape.at;
  if (x < left || x > right || y < top || y > bottom) return false;
  const { round } = shape;
  const dx = Math.max(left + round - x, x - (right - round), 0);
  const dy = Math.max(top + round - y, y - (bottom - round), 0);
  return dx === 0 || dy === 0 || Math.hypot(dx, dy) <= round;
}

/** By the number of edges to the right of the point. */
function inPolygon(points: readonly (readonly [number, number])[], x: number, y: number): boolean {
  let inside = false;
  points.forEach(([ax, ay], index) => {
    const [bx, by] = points.at(index - 1) ?? [ax, ay];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  });
  return inside;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
