/**
 * A plan's text as plain data: what a .docx, a .txt or a pasted text hands to the engine beside its sheets.
 * Tables are not in here; a document's tables are sheets of the same workbook.
 */

/** What a paragraph is on its page. */
export type ParagraphKind = 'heading' | 'body' | 'footnote';

/** A paragraph of a plan's text. */
export interface Paragraph {
  /** NFC, without its own number or dash, lines that were only wrapped drawn together. */
  readonly text: string;
  /** The number or sign before it, as printed: `1.`, `a)`, `II.`, `-`; automatic ones are worked out. */
  readonly marker?: string;
  /** How deep it stands in lists, from 0. */
  readonly level: number;
  readonly kind: ParagraphKind;
  /** Footnotes that are called in this paragraph: indices into `paragraphs`. */
  readonly footnotes?: readonly number[];
  /** The sheets (tables) that stand right under this paragraph, by name. */
  readonly tables?: readonly string[];
}

/** What a document holds beside the text that was read: a header, a file put in whole, an embedded sheet, a picture. */
export interface UnreadPart {
  readonly kind: 'header' | 'footer' | 'alt-chunk' | 'object' | 'picture';
  readonly count: number;
  /** What a header or a footer says. */
  readonly text?: string;
}

/** Paragraphs in the order of the page; people count them from 1, this list from 0. */
export interface PlanText {
  readonly paragraphs: readonly Paragraph[];
  readonly unread?: readonly UnreadPart[];
}

/** Where a sentence stands. */
export interface TextPlace {
  readonly file: string;
  /** From 0. */
  readonly paragraph: number;
  /** The words themselves, as written. */
  readonly quote: string;
}
