import type { CellLook } from '../../engine/grid/grid';
import type { Tag } from './xml';

/** How a run of text looks, as far as anyone here asks. */
export interface RunFormat {
  bold?: boolean;
  italic?: boolean;
  fontName?: string;
  /** Points. */
  fontSize?: number;
  capitals?: boolean;
  hidden?: boolean;
  raised?: boolean;
}

export interface ParagraphFormat {
  numbering?: string;
  level?: number;
  outline?: number;
  horizontal?: CellLook['horizontal'];
  /** Twentieths of a point. */
  left?: number;
}

const HORIZONTAL: Readonly<Record<string, CellLook['horizontal']>> = {
  left: 'left',
  start: 'left',
  center: 'center',
  right: 'right',
  end: 'right',
  both: 'justify',
  distribute: 'justify',
};

/** Takes one property of a run in; others are left alone. */
export function setRunProperty(tag: Tag, format: RunFormat): void {
  switch (tag.name) {
    case 'b':
      format.bold = isOn(tag);
      break;
    case 'i':
      format.italic = isOn(tag);
      break;
    case 'caps':
      format.capitals = isOn(tag);
      break;
    case 'vanish':
      format.hidden = isOn(tag);
      break;
    case 'vertAlign':
      format.raised = tag.attribute('val') === 'superscript';
      break;
    // LibreOffice lifts a web page's superscripts by points
    case 'position':
      format.raised = Number(tag.attribute('val')) >= 4;
      break;
    case 'rFonts': {
      const name = tag.attribute('ascii') ?? tag.attribute('hAnsi');
      if (name) format.fontName = name;
      break;
    }
    case 'sz': {
      const halves = Number(tag.attribute('val'));
      if (halves > 0) format.fontSize = halves / 2;
      break;
    }
  }
}

/** Takes one property of a paragraph in. `numId` and `ilvl` stand inside `numPr`. */
export function setParagraphProperty(tag: Tag, format: ParagraphFormat): void {
  const value = tag.attribute('val') ?? '';
  switch (tag.name) {
    case 'numId':
      format.numbering = value;
      break;
    case 'ilvl':
      format.level = Number(value) || 0;
      break;
    case 'outlineLvl': {
      const outline = Number(value);
      // nine is Word's "body text"
      if (outline >= 0 && outline < 9) format.outline = outline;
      break;
    }
    case 'jc':
      format.horizontal = HORIZONTAL[value];
      break;
    case 'ind': {
      const left = Number(tag.attribute('left') ?? tag.attribute('start'));
      if (Number.isFinite(left)) format.left = left;
      break;
    }
  }
}

function isOn(tag: Tag): boolean {
  const value = tag.attribute('val');
  return value === undefined || !['0', 'false', 'off', 'none'].includes(value);
}
