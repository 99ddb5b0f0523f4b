import type { Marker } from '../engine/text/marker';

/** Word's lists as planners set them up: one for the headings of three levels, one a sign. */
const HEADINGS = 1;
const DASHES = 2;
const PLUSES = 3;

interface ListLevel {
  readonly list: number;
  readonly level: number;
}

/** Where a typed marker stands in those lists; `undefined` for one that stays typed. */
export function listLevel({ kind }: Marker): ListLevel | undefined {
  switch (kind) {
    case 'roman':
      return { list: HEADINGS, level: 0 };
    case 'decimal-1':
      return { list: HEADINGS, level: 1 };
    case 'decimal-2':
      return { list: HEADINGS, level: 2 };
    case 'dash':
      return { list: DASHES, level: 0 };
    case 'plus':
      return { list: PLUSES, level: 0 };
    default:
      return undefined;
  }
}

/** What goes into the numbering part. */
export function numberingPart(): string {
  const headings = [level(0, 'upperRoman', '%1.'), level(1, 'decimal', '%2.'), level(2, 'decimal', '%2.%3.')];
  return (
    abstract(HEADINGS, headings.join('')) +
    abstract(DASHES, level(0, 'bullet', '-')) +
    abstract(PLUSES, level(0, 'bullet', '+')) +
    [HEADINGS, DASHES, PLUSES]
      .map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`)
      .join('')
  );
}

function abstract(id: number, levels: string): string {
  return `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>${levels}</w:abstractNum>`;
}

function level(depth: number, format: string, text: string): string {
  return (
    `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>` +
    `<w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/></w:lvl>`
  );
}
