/** One kind of thing that bars are made of; told apart by its pattern too, for prints without colour. */
export interface Series {
  readonly label: string;
  readonly fill: 'light' | 'striped' | 'dark' | 'other';
}

export interface BarRow {
  readonly name: string;
  /** One for each series, nought or more; undefined where nothing is known. */
  readonly values: readonly (number | undefined)[];
  /** What is written beside the bar. */
  readonly told: string;
}

export interface BarsPicture {
  readonly title: string;
  readonly series: readonly Series[];
  readonly rows: readonly BarRow[];
  /** Bars of one row stand behind each other, or under each other for comparison. */
  readonly stacked: boolean;
}

const PICTURE_WIDTH = 800;
const NAMES = 210;
const TOLD = 150;
const BAR = 18;
const GAP = 10;
const TOP = 78;
const MARGIN = 16;

const PATTERNS =
  '<defs><pattern id="striped" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">' +
  '<rect width="7" height="7" fill="#cfe4fa"/><rect width="3" height="7" fill="#0f548c"/></pattern>' +
  '<pattern id="other" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">' +
  '<rect width="7" height="7" fill="#ffffff"/><rect width="2.5" height="7" fill="#8a5a00"/></pattern></defs>';

const FILLS: Readonly<Record<Series['fill'], string>> = {
  light: '#9cc9f2',
  striped: 'url(#striped)',
  dark: '#0f548c',
  other: 'url(#other)',
};

/** How high the picture of so many rows is, in pixels. */
export function pictureHeight({ rows, series, stacked }: BarsPicture): number {
  const lines = stacked ? 1 : series.length;
  return TOP + rows.length * (lines * BAR + GAP) + MARGIN;
}

/** Bars as a picture that stands by itself: SVG with its own colours, on white, as it is put into a letter. */
export function barsSvg(picture: BarsPicture): string {
  const { title, series, rows, stacked } = picture;
  const height = pictureHeight(picture);
  const room = PICTURE_WIDTH - NAMES - TOLD - 2 * MARGIN;
  const sizes = rows.map(({ values }) => {
    const known = values.map((value) => value ?? 0);
    return stacked ? known.reduce((sum, value) => sum + value, 0) : Math.max(0, ...known);
  });
  const scale = room / Math.max(1e-9, ...sizes);
  const step = (stacked ? 1 : series.length) * BAR + GAP;
  const body = rows.map((row, index) => drawnRow(row, TOP + index * step, picture, scale));
  const legend = series.map(({ label, fill }, index) => {
    const x = MARGIN + NAMES + index * 170;
    return `<rect x="${x}" y="46" width="14" height="14" fill="${FILLS[fill]}" stroke="#0f548c"/>${text(x + 20, 58, label, 13)}`;
  });
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${PICTURE_WIDTH}" height="${height}" viewBox="0 0 ${PICTURE_WIDTH} ${height}" ` +
    `font-family="Segoe UI, Arial, sans-serif" role="img" aria-label="${escaped(title)}">${PATTERNS}` +
    `<rect width="100%" height="100%" fill="#ffffff"/>${text(MARGIN, 28, title, 18, 'font-weight="600"')}` +
    `${legend.join('')}${body.join('')}</svg>`
  );
}

function drawnRow({ name, values, told }: BarRow, top: number, picture: BarsPicture, scale: number): string {
  let x = MARGIN + NAMES;
  let end = x;
  const bars = picture.series.map(({ fill }, index) => {
    const width = (values[index] ?? 0) * scale;
    const y = picture.stacked ? top : top + index * BAR;
    const bar =
      width > 0
        ? `<rect x="${round(x)}" y="${y}" width="${round(Math.max(width, 1))}" height="${BAR - 3}" fill="${FILLS[fill]}" stroke="#0f548c" stroke-width="0.75"/>`
        : '';
    if (picture.stacked) x += width;
    end = Math.max(end, picture.stacked ? x : x + width);
    return bar;
  });
  return `${text(MARGIN, top + 13, shortened(name), 13)}${bars.join('')}${text(round(end) + 6, top + 13, told, 12)}`;
}

const LONGEST = 32;
const shortened = (name: string): string => (name.length > LONGEST ? `${name.slice(0, LONGEST - 1)}…` : name);
const round = (value: number): number => Math.round(value * 100) / 100;

function text(x: number, y: number, content: string, size: number, more = ''): string {
  return `<text x="${x}" y="${y}" font-size="${size}" fill="#242424" ${more}>${escaped(content)}</text>`;
}

/** A name out of a workbook is text and never markup. */
function escaped(content: string): string {
  return content
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/[^\P{Cc}\t\n]|[\ufffe\uffff]/gu, '');
}
