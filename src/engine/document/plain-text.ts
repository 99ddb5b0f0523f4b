import type { Workbook } from '../grid/grid';
import { assembleDocument } from './assemble';
import { textBlocks } from './read-text';

/** A plain text, from a .txt or pasted, as a workbook: its tables are sheets. Reading never fails. */
export function readPlainText(text: string, file: string): Workbook {
  return { file, ...assembleDocument(textBlocks(text)) };
}
