import { APPENDICES, PRINTED } from '../layouts/appendices';
import type { AppendixId, AppendixLayout } from '../layouts/layout';
import type { FillShape } from '../layouts/shape';

const FIGURES: readonly AppendixLayout[] = APPENDICES;

/** The appendices that are filled from input sheets, in the order of their numbers. */
export const FILLABLE: readonly AppendixId[] = [
  ...FIGURES.filter(({ filling }) => filling !== undefined),
  ...PRINTED,
].map(({ id }) => id);

/** An appendix whose figures are counted and added up from input sheets. */
export interface FilledFigures extends AppendixLayout {
  readonly filling: FillShape;
}

/** Those appendices, in the order of their numbers. */
export const FILLED_FIGURES: readonly FilledFigures[] = FIGURES.flatMap((layout) => {
  const { filling } = layout;
  return filling === undefined || filling === 'own' ? [] : [{ ...layout, filling }];
});
