import type { Block, ParagraphBlock } from '../../engine/document/block';
import type { DocumentLooks } from './docx-looks';
import type { DocxNumbering } from './docx-numbering';
import type { DocxStyles } from './docx-styles';

/** What the parts of one document share. */
export interface DocxContext {
  readonly styles: DocxStyles;
  readonly numbering: DocxNumbering;
  /** Footnotes and endnotes by kind and id: `footnote 3`. */
  readonly notes: ReadonlyMap<string, readonly ParagraphBlock[]>;
  /** Files put in whole, by the id of their relation. */
  readonly chunks: ReadonlyMap<string, readonly Block[]>;
  /** Notes in the order in which they are called. */
  readonly called: Map<string, number>;
  /** Of the whole document. */
  readonly budget: { cells: number; paragraphs: number };
  readonly looks: DocumentLooks;
}
