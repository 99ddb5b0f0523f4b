import { RECOGNISED_STARS, type RecognisedStars } from '../layouts/star-rules';
import { starBefore } from '../tallying/baseline';
import { yearOf } from '../tallying/calendar';
import type { Movements } from '../tallying/movements';
import type { Product } from '../tallying/product';
import type { Counted } from '../tallying/tally';
import { MOVES, upgradeWord, type SupportColumn } from './star-support';

/** One column of figures: its headers, what it counts, or the columns before it that it adds up. */
export interface Column {
  readonly over: string;
  readonly label: string;
  /** What the rows of the support sheet must be; each a column of it and a criterion as it stands in a formula. */
  readonly counts?: readonly (readonly [SupportColumn, string])[];
  /** Places of the columns that make up this total. */
  readonly sums?: readonly number[];
  readonly value: (rows: readonly Counted[], moves: Movements) => number;
  /**
   * Which products that the plan's baseline has and no sheet lists it counts: those of a star, those of any
   * star, or all, also where the plan does not tell their stars.
   */
  readonly unlisted?: RecognisedStars | 'stars' | 'total';
}

const MOVED = 'Biến động trong kỳ';

/** The columns of a tally, from left to right: cumulative by star, valid by star, movements in the period. */
export function columns(): Column[] {
  const stars = (over: string, at: number, valid: boolean): Column[] => [
    ...RECOGNISED_STARS.map((star): Column => ({
      over,
      label: `${star} sao`,
      counts: [['stars', String(star)], ...(valid ? ([['valid', '1']] as const) : [])],
      value: (rows) =>
        rows.filter((row) => row.standing.latest.stars === star && (!valid || isValid(row))).length,
      ...(valid ? {} : { unlisted: star }),
    })),
    {
      over,
      label: 'Tổng',
      sums: [at, at + 1, at + 2],
      value: (rows) => (valid ? rows.filter(isValid).length : rows.length),
      ...(valid ? {} : { unlisted: 'stars' as const }),
    },
  ];
  const moved = (label: string, word: string, of: (moves: Movements) => readonly Product[]): Column => ({
    over: MOVED,
    label,
    counts: [['move', `"${word}"`]],
    value: among(of),
  });
  const upgraded = (from: RecognisedStars, to: RecognisedStars): Column =>
    moved(`Nâng ${from} lên ${to} sao`, upgradeWord(from, to), (moves) =>
      moves.upgraded.flatMap((change) => (change.from === from && change.to === to ? change.products : [])),
    );
  return [
    ...stars('Lũy kế', 0, false),
    ...stars('Còn hiệu lực', 4, true),
    {
      over: MOVED,
      label: 'Đầu kỳ',
      counts: [['before', '">=3"']],
      value: (rows, { from }) =>
        rows.filter(({ product }) => starBefore(product, yearOf(from)) !== undefined).length,
      unlisted: 'total',
    },
    moved('Mới', MOVES.new, (moves) => moves.new),
    {
      over: MOVED,
      label: 'Cuối kỳ',
      sums: [8, 9],
      value: (rows) => rows.length,
      unlisted: 'total',
    },
    upgraded(3, 4),
    upgraded(4, 5),
    moved('Công nhận lại', MOVES.renewed, ({ renewed }) => renewed),
    {
      over: MOVED,
      label: 'Hết hạn',
      counts: [['expired', '1']],
      value: among(({ expired }) => expired),
    },
  ];
}

const isValid = ({ standing }: Counted): boolean => standing.validity === 'valid';

/** Counts rows whose product is one of those chosen, which are looked for once and not for every unit. */
function among(of: (moves: Movements) => readonly Product[]): Column['value'] {
  const chosen = new WeakMap<Movements, ReadonlySet<Product>>();
  return (rows, moves) => {
    const wanted = chosen.get(moves) ?? new Set(of(moves));
    chosen.set(moves, wanted);
    return rows.filter(({ product }) => wanted.has(product)).length;
  };
}
