import { looksAt, type Looks } from './looks';

/** What one column asks for, in points, at a size of letters. */
export interface ColumnNeed {
  /** Its widest word and its widest figure, with what cells keep free. */
  readonly least: number;
  /** Wide enough to read comfortably. */
  readonly wanted: number;
  /**
   * Of names: a wish that is met before those of others, and letters are made smaller for it, since a name that is broken
   * into lines makes its whole row higher. Nought for names so long that they are broken all the same.
   */
  readonly unbroken?: number;
  /** How much of what is left over it takes; nought for a column of numbers. */
  readonly grows: number;
}

/** Paper sizes that offices print on. */
export type Paper = 'a4' | 'a3';

/** How a table lies on its page. */
export interface FittedPage {
  readonly paper: Paper;
  readonly orientation: 'portrait' | 'landscape';
  /** Points of each column. */
  readonly widths: readonly number[];
  readonly looks: Looks;
  /** Points of a page's height between its margins. */
  readonly height: number;
}

/** Nghị định 30/2020/NĐ-CP: top and bottom 20 mm, left 30, right 15. */
export const MARGINS = { top: 20, bottom: 20, left: 30, right: 15 } as const;

const POINTS_PER_MM = 72 / 25.4;
const SIDES: Readonly<Record<Paper, readonly [number, number]>> = { a4: [210, 297], a3: [297, 420] };
/** Printers and programs draw columns up to so much wider than they say. */
const SAFETY = 0.985;

/** Letters of less than 9 points are not read on paper. */
const SIZES = [12, 11, 10, 9];

interface Room {
  readonly paper: Paper;
  readonly orientation: FittedPage['orientation'];
  readonly size: number;
}

/** Upright before across, larger letters before smaller ones, A4 before A3. */
const ROOMS: readonly Room[] = [
  { paper: 'a4', orientation: 'portrait', size: 12 },
  ...SIZES.map((size): Room => ({ paper: 'a4', orientation: 'landscape', size })),
  ...SIZES.map((size): Room => ({ paper: 'a3', orientation: 'landscape', size })),
];

/** Points of a page between its margins. */
function roomOf({ paper, orientation }: Room): { readonly width: number; readonly height: number } {
  const [short, long] = SIDES[paper];
  const [across, down] = orientation === 'portrait' ? [short, long] : [long, short];
  return {
    width: (across - MARGINS.left - MARGINS.right) * POINTS_PER_MM * SAFETY,
    height: (down - MARGINS.top - MARGINS.bottom) * POINTS_PER_MM,
  };
}

/**
 * The first page that a table fits on as it is: narrower columns and smaller letters before larger paper, and
 * only what fits on no page is shrunk. `paper`: the only one that there is.
 */
export function fitPage(needs: (size: number) => readonly ColumnNeed[], paper?: Paper): FittedPage {
  const rooms = paper ? ROOMS.filter((room) => room.paper === paper) : ROOMS;
  const leastOf = (room: Room): number => needs(room.size).reduce((sum, { least }) => sum + least, 0);
  const first = rooms.find((each) => leastOf(each) <= roomOf(each).width) ?? rooms.at(-1) ?? ROOMS[0];
  const room =
    rooms.find(
      (each) =>
        each.paper === first?.paper && leastOf(each) + earlyOf(needs(each.size)) <= roomOf(each).width,
    ) ?? first;
  if (!room) throw new RangeError('no page');
  const { width, height } = roomOf(room);
  const scale = Math.min(1, width / leastOf(room));
  return {
    ...room,
    height: height / scale,
    widths: shared(needs(room.size), width / scale),
    looks: looksAt(room.size, scale),
  };
}

/** Least widths first, then what columns would like to have, then the rest to those that grow. */
function shared(needs: readonly ColumnNeed[], room: number): number[] {
  const wishOf = ({ wanted, least }: ColumnNeed): number => Math.max(0, wanted - least);
  const total = (of: (need: ColumnNeed) => number): number => needs.reduce((sum, need) => sum + of(need), 0);
  const free = room - total(({ least }) => least);
  const early = earlyOf(needs);
  const late = total(wishOf) - early;
  const forEarly = Math.min(early, free);
  const forLate = Math.min(late, free - forEarly);
  const grows = total((need) => need.grows);
  const rest = free - forEarly - forLate;
  return needs.map((need) => {
    const name = unbrokenOf(need);
    const more =
      (early > 0 ? (name / early) * forEarly : 0) + (late > 0 ? ((wishOf(need) - name) / late) * forLate : 0);
    return need.least + more + (grows > 0 ? (need.grows / grows) * rest : 0);
  });
}

/** What names want beyond their least width so as to stand in one line. */
function unbrokenOf({ least, wanted, unbroken = 0 }: ColumnNeed): number {
  return Math.max(0, Math.min(unbroken, wanted) - least);
}

function earlyOf(needs: readonly ColumnNeed[]): number {
  return needs.reduce((sum, need) => sum + unbrokenOf(need), 0);
}

/** Widths of columns as `Sheet.columnWidths` has them, from points. */
export function charactersOf(points: readonly number[]): number[] {
  return points.map((each) => Math.max(1, Math.round(((each / 0.75 - 5) / 7) * 100) / 100));
}
