import type { Cell, GridRange, Row } from '../../grid/grid';
import type { FittedPage } from './fit-page';

/** What stands under an appendix, where a person wants it (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II). */
export interface Foot {
  /** Who signs: "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", a name; each on its own line. */
  readonly signature?: {
    readonly authority: string;
    readonly title?: string;
    readonly name?: string;
  };
  /** "Nơi nhận", one a line. */
  readonly recipients?: readonly string[];
}

interface Block {
  readonly rows: readonly Row[];
  readonly merges: readonly GridRange[];
}

/** Rows for a hand and a stamp. */
const ROOM_TO_SIGN = 4;

/** Recipients at the left, the signature at the right, each over half of the page's width. */
export function signatureBlock(
  foot: Foot | undefined,
  top: number,
  { looks, widths }: Pick<FittedPage, 'looks' | 'widths'>,
): Block {
  const columns = widths.length;
  const { signature } = foot ?? {};
  const recipients = (foot?.recipients ?? []).filter((each) => each.trim() !== '');
  if (!signature && recipients.length === 0) return { rows: [], merges: [] };
  const left: Cell[] =
    recipients.length > 0
      ? [
          { value: 'Nơi nhận:', look: looks.recipients },
          ...recipients.map((value): Cell => ({
            value: `- ${value.replace(/[;.]?$/, ';')}`,
            look: looks.recipient,
          })),
        ]
      : [];
  const right: (Cell | undefined)[] = signature
    ? [
        { value: signature.authority, look: looks.signer },
        { value: signature.title ?? null, look: looks.signer },
        ...Array<undefined>(ROOM_TO_SIGN).fill(undefined),
        { value: signature.name ?? null, look: looks.signer },
      ]
    : [];
  const middle = middleOf(widths);
  const rows: Row[] = [[]];
  const merges: GridRange[] = [];
  for (let line = 0; line < Math.max(left.length, right.length); line++) {
    const row: (Cell | undefined)[] = [];
    const at = top + rows.length;
    for (const [cell, from, to] of [
      [left[line], 0, middle - 1],
      [right[line], middle, columns - 1],
    ] as const) {
      if (!cell) continue;
      row[from] = cell;
      if (to > from) merges.push({ top: at, left: from, bottom: at, right: to });
    }
    rows.push(Array.from(row));
  }
  return { rows, merges };
}

/** The column whose left edge is nearest to the middle. */
function middleOf(widths: readonly number[]): number {
  const half = widths.reduce((sum, width) => sum + width, 0) / 2;
  let left = 0;
  let best = 1;
  let off = Infinity;
  widths.forEach((width, column) => {
    if (column > 0 && Math.abs(left - half) < off) {
      best = column;
      off = Math.abs(left - half);
    }
    left += width;
  });
  return best;
}
