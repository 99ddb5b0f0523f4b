import { APPENDICES, PRINTED } from '../layouts/appendices';
import type { AppendixId, AppendixLayout, FigureAppendixId, OwnId } from '../layouts/layout';
import type { AppendixShape, FillShape } from '../layouts/shape';

const FIGURES: readonly AppendixLayout[] = APPENDICES;

/** The appendices that are filled from input sheets, in the order of their numbers. */
export const FILLABLE: readonly AppendixId[] = [
  ...FIGURES.filter(({ filling }) => filling !== undefined),
  ...PRINTED,
].map(({ id }) => id);

/** Those among them that are made in a way of their own. */
export const OWN_IDS: readonly OwnId[] = [
  ...APPENDICES.flatMap((layout) => (layout.filling === 'own' ? [layout.id] : [])),
  ...PRINTED.map(({ id }) => id),
];

/** An appendix whose figures are counted and added up from input sheets. */
export interface FilledFigures extends AppendixShape<FigureAppendixId> {
  readonly filling: FillShape;
}

/** Those appendices, in the order of their numbers. */
export const FILLED_FIGURES: readonly FilledFigures[] = FIGURES.flatMap((layout) => {
  const { filling } = layout;
  return filling === undefined || filling === 'own' ? [] : [{ ...layout, filling }];
});
