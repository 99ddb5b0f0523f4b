import { bare } from '../text/fold';
import { readFigureText } from '../text/figure-text';
import type { TableBlock, TableCell } from './block';
import { isNumberHeading } from './pipe-table';

/**
 * Whether a table holds facts (an appendix, a list) or only arranges words on the page: the head of a letter,
 * the addressees beside the signature, a box.
 */
export function holdsFacts(table: TableBlock): boolean {
  const rows = table.rows.map((row) => row.filter((cell): cell is TableCell => hasText(cell)));
  const filled = rows.filter((row) => row.length > 0);
  const widest = Math.max(0, ...filled.map((row) => row.length));
  if (filled.length < 2 || widest < 2) return false;
  const texts = filled.slice(0, 6).flatMap((row) => row.map(({ text }) => bare(text)));
  if (filled.length <= 6 && texts.some(isLetterPart)) return false;
  if (filled.slice(0, 3).some((row) => isNumberHeading(row[0]?.text ?? ''))) return true;
  if (table.repeatedRows > 0) return true;
  const figures = filled
    .slice(1)
    .flatMap((row) => row.slice(1))
    .filter(isFigure).length;
  if (figures > 0) return true;
  return widest >= 3 ? filled.length >= 3 : filled.length >= 3 && table.ruled !== false;
}

/** The national title, the addressees, the signature. */
function isLetterPart(text: string): boolean {
  return (
    /^noi nhan|cong hoa xa hoi chu nghia|doc lap tu do hanh phuc/.test(text) ||
    /^(?:tm|kt|tl|tuq|q) .{0,40}(?:uy ban nhan dan|chu tich|giam doc|truong)/.test(text)
  );
}

function hasText(cell: TableCell | undefined): boolean {
  return cell !== undefined && cell.text.trim() !== '';
}

function isFigure({ text }: TableCell): boolean {
  return readFigureText(text).kind === 'figure';
}
