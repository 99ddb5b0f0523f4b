import { bare, clean } from '../text/fold';

/** Lines that stand above a table and belong to it, as plans print them. */

/** `PHỤ LỤC I`, `Phụ lục 02:`, `Biểu số 3`, `PHỤ LỤC` alone; never a sentence that cites one. */
const HEADING =
  /^(phu luc|bieu so|bieu mau|mau bieu|bieu|bang)(?: so)?(?: ((?:\d{1,2}|[ivx]{1,5}|[a-h])(?: ?[a-h])?))?(?= |$)/;

/** A line of a plan's text that heads an appendix or a table: `Phụ lục 02`, `Bảng 3`. */
export interface AppendixHeading {
  readonly kind: 'appendix' | 'table';
  /** As printed, without its title: `Phụ lục 02`. */
  readonly name: string;
}

const LONGEST = 250;

/** The appendix or table that a line heads (`PHỤ LỤC II`, `Biểu số 3 …`); undefined where the line heads none. */
export function appendixHeading(line: string): AppendixHeading | undefined {
  if (line.length > 2 * LONGEST) return undefined;
  const text = clean(line);
  if (text.length > LONGEST || !/^[\p{Lu}*(]/u.test(text)) return undefined;
  const match = HEADING.exec(bare(text));
  if (!match) return undefined;
  const [whole, word = '', number] = match;
  const appendix = word === 'phu luc';
  // `Bằng chữ`, `Băng rôn`
  if (word === 'bang' && !/^b[aả]ng/iu.test(text)) return undefined;
  // without a number it is a heading only where it stands alone or in capitals
  if (number === undefined && !(appendix && (bare(text) === word || isShouted(text, 2)))) return undefined;
  const rest = bare(text).slice(whole.length).trim();
  if (number !== undefined && rest !== '' && !isTitle(text, whole.split(' ').length)) return undefined;
  const name = text.split(/\s+/).slice(0, whole.split(' ').length).join(' ');
  return { kind: appendix ? 'appendix' : 'table', name: name.replace(/[\s.:;,(–-]+$/u, '') };
}

/** True of a line that heads an appendix; one that heads a table alone (`Bảng 2`) does not. */
export function isAppendixHeading(line: string): boolean {
  return appendixHeading(line)?.kind === 'appendix';
}

/** What follows the number is a title: behind a sign (`Phụ lục 1: …`), or in capitals, or in brackets. */
function isTitle(text: string, words: number): boolean {
  const parts = text.split(/\s+/);
  const head = parts.slice(0, words).join(' ');
  const rest = parts.slice(words).join(' ');
  return /[.:–-]$/u.test(head) || /^[.:–(-]/u.test(rest) || isShouted(rest, 1);
}

function isShouted(text: string, words: number): boolean {
  const first = text
    .split(/\s+/)
    .slice(0, words + 1)
    .join('');
  return first.length > 1 && first === first.toUpperCase() && /\p{L}/u.test(first);
}

/** `(Kèm theo Kế hoạch số …)`, `(Ban hành kèm theo …)`. */
export function isAttachedTo(line: string): boolean {
  return /^(?:ban hanh )?kem theo /.test(beginning(line));
}

/** True of a line that states a table's measure unit: `Đơn vị tính: Triệu đồng`, `ĐVT: …`. */
export function isUnitLine(line: string): boolean {
  return (
    line.length < 80 &&
    /^(?:don vi tinh|dvt|don vi(?= (?:dong|nghin|ngan|trieu|ty|ti)\b))(?: |$)/.test(bare(line))
  );
}

/** What is said under a table and belongs to it: the sum in words, a remark. */
export function isUnderTable(line: string): boolean {
  return /^(?:so tien )?(?:bang chu|viet bang chu|ghi chu|tong (?:so tien|kinh phi|cong)? ?bang chu)(?= |$)/.test(
    beginning(line),
  );
}

function beginning(line: string): string {
  return bare(line.slice(0, 80));
}
