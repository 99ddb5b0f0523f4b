import type { Block, ParagraphBlock } from '../../engine/document/block';
import type { CellLook } from '../../engine/grid/grid';

/** How the runs of a paragraph look, taken together. */
export interface LookParts {
  /** True while every run that says something is. */
  bold: boolean;
  italic: boolean;
  fontName?: string | undefined;
  fontSize?: number | undefined;
}

export interface ParagraphPlace {
  readonly horizontal: CellLook['horizontal'];
  /** Twentieths of a point. */
  readonly left: number | undefined;
}

export interface CellPlace {
  readonly vertical: CellLook['vertical'];
  readonly fill: string | undefined;
  readonly border: boolean;
}

/** One step of indent in a sheet is about the width of two letters. */
const STEP = 180;

/** Looks, each made once: a document has few and many cells. */
export class DocumentLooks {
  readonly #known = new Map<string, CellLook>();

  of(parts: LookParts, { horizontal, left }: ParagraphPlace): CellLook | undefined {
    const indent = Math.round((left ?? 0) / STEP);
    return this.#shared({
      ...(parts.bold ? { bold: true } : {}),
      ...(parts.italic ? { italic: true } : {}),
      ...(parts.fontName === undefined ? {} : { fontName: parts.fontName }),
      ...(parts.fontSize === undefined ? {} : { fontSize: parts.fontSize }),
      ...(horizontal ? { horizontal } : {}),
      ...(indent > 0 && indent <= 15 ? { indent } : {}),
    });
  }

  /** A cell looks as its paragraphs do: bold where all are, else as its first. */
  ofCell(blocks: readonly Block[], { vertical, fill, border }: CellPlace): CellLook | undefined {
    const looks = blocks
      .filter((block): block is ParagraphBlock => block.kind === 'paragraph' && block.text.trim() !== '')
      .map(({ look }) => look ?? {});
    const look: { -readonly [K in keyof CellLook]: CellLook[K] } = { ...looks[0] };
    if (!looks.every(({ bold }) => bold)) delete look.bold;
    if (!looks.every(({ italic }) => italic)) delete look.italic;
    return this.#shared({
      ...look,
      ...(vertical ? { vertical } : {}),
      ...(fill === undefined ? {} : { fill }),
      ...(border ? { border } : {}),
      wrap: true,
    });
  }

  #shared(look: CellLook): CellLook | undefined {
    const key = JSON.stringify(look);
    if (key === '{}') return undefined;
    const known = this.#known.get(key);
    if (known) return known;
    this.#known.set(key, look);
    return look;
  }
}
