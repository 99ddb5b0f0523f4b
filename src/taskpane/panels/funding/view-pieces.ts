import type { FundingSummary } from '../../../engine/funding/summary';
import type { FundingLine, FundingView as Side } from '../../../engine/funding/view';
import type { ShownFunding } from './desk-messages';

/** Lines of a side, or units of the summary, that go ahead of the view that they were cut out of. */
export type ViewPiece =
  | { readonly of: 'lines'; readonly side: number; readonly items: readonly FundingLine[] }
  | { readonly of: 'units'; readonly items: FundingSummary['byUnit'] };

/** So many at once are unpacked before a person notices. */
const MOST = 800;

function* parts<Item>(items: readonly Item[], most: number): Generator<readonly Item[]> {
  for (let from = 0; from < items.length; from += most) yield items.slice(from, from + most);
}

/** The sides that a view tells of, each once. */
function sidesOf({ result: { main, reconciliations } }: ShownFunding): readonly Side[] {
  const compared = reconciliations.flatMap(({ left, right }) => [left, right]);
  return [...new Set([...(main ? [main] : []), ...compared])];
}

/** The same view with other sides; one that was two sides' stays one. */
function withSides(view: ShownFunding, sides: readonly Side[]): ShownFunding {
  const before = sidesOf(view);
  const other = (side: Side): Side => sides[before.indexOf(side)] ?? side;
  const { main, reconciliations, ...rest } = view.result;
  return {
    ...view,
    result: {
      ...rest,
      ...(main ? { main: other(main) } : {}),
      reconciliations: reconciliations.map((each) => ({
        ...each,
        left: other(each.left),
        right: other(each.right),
      })),
    },
  };
}

function withUnits(view: ShownFunding, byUnit: FundingSummary['byUnit']): ShownFunding {
  const { summary } = view.result;
  return summary ? { ...view, result: { ...view.result, summary: { ...summary, byUnit } } } : view;
}

/** A view without its sides' lines and its summary's units, and these, a message each. */
export function cutView(
  view: ShownFunding,
  most = MOST,
): { readonly pieces: readonly ViewPiece[]; readonly frame: ShownFunding } {
  const sides = sidesOf(view);
  const lines = sides.flatMap(({ lines: all }, side) =>
    [...parts(all, most)].map((items): ViewPiece => ({ of: 'lines', side, items })),
  );
  const units = [...parts(view.result.summary?.byUnit ?? [], most)];
  const bare = withSides(
    view,
    sides.map((side) => ({ ...side, lines: [] })),
  );
  return {
    pieces: [...lines, ...units.map((items): ViewPiece => ({ of: 'units', items }))],
    frame: withUnits(bare, []),
  };
}

/** The other side: the view as it was. */
export function wholeView(frame: ShownFunding, pieces: readonly ViewPiece[]): ShownFunding {
  const sides = sidesOf(frame).map((side, at) => ({
    ...side,
    lines: pieces.flatMap((piece) => (piece.of === 'lines' && piece.side === at ? piece.items : [])),
  }));
  const units = pieces.flatMap((piece) => (piece.of === 'units' ? piece.items : []));
  return withUnits(withSides(frame, sides), units);
}
