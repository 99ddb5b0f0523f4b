import { LIMITS } from './limits';

/**
 * An OpenFormula (`of:=SUM([.A1:.B2];2)`) in the form of Excel: `SUM(A1:B2,2)`. A reference that Excel has
 * no form for (another file's) stays as it is written.
 */
export function excelFormula(attribute: string): string {
  const start = attribute.indexOf('=');
  const formula = attribute.slice(start + 1);
  // `msoxl:` formulas are in Excel's form already
  if (/^(msoxl|xlsx)/.test(attribute.slice(0, Math.max(0, start)))) return formula;
  if (formula.length > LIMITS.formulaCharacters) return formula;
  let inArray = false;
  return formula.replaceAll(/"(?:[^"]|"")*"|\[(?:'(?:[^']|'')*'|[^\]'])*\]|[;|~{}]/g, (part) => {
    if (part.startsWith('"')) return part;
    if (part.startsWith('[')) return excelReference(part);
    if (part === '{' || part === '}') inArray = part === '{';
    else if (part === '|' && inArray) return ';';
    else if (part === ';' || part === '~') return ',';
    return part;
  });
}

const REFERENCE =
  /^\[(?:(\$?(?:'(?:[^']|'')*'|[^'.:#]+))?\.)(\$?[A-Z]{0,3}\$?\d*|#REF!)(?::(?:\$?(?:'(?:[^']|'')*'|[^'.:#]+))?\.(\$?[A-Z]{0,3}\$?\d*))?\]$/;

function excelReference(part: string): string {
  const match = REFERENCE.exec(part);
  if (!match) return part;
  const [, sheet, first = '', last] = match;
  const range = last === undefined ? first : `${first}:${last}`;
  return sheet === undefined ? range : `${sheet.replace(/^\$/, '')}!${range}`;
}
