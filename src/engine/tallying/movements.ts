import { RECOGNISED_STARS, type RecognisedStars } from '../layouts/star-rules';
import { addDays } from './calendar';
import { starBefore } from './baseline';
import { standingOn, type Product } from './product';
import { recognisedBy, type Recognition, type Validity } from './recognition';

/** A change of star by a further recognition. */
export interface StarChange {
  readonly from: RecognisedStars;
  readonly to: RecognisedStars;
  readonly products: readonly Product[];
}

/**
 * What happened to products between two days, both included. A product that was recognised more than once in
 * that time is counted by where it began and where it ended.
 */
export interface Movements {
  readonly from: string;
  readonly to: string;
  /** First recognised. */
  readonly new: readonly Product[];
  /** Recognised again at a higher star. */
  readonly upgraded: readonly StarChange[];
  /** Recognised again at the same star. */
  readonly renewed: readonly Product[];
  /** Recognised again at a lower star. */
  readonly lowered: readonly StarChange[];
  /** Recognised again while none was valid; they are among the three above. */
  readonly returned: readonly Product[];
  /** Their latest recognition ended in this time. */
  readonly expired: readonly Product[];
  /** Their recognition of this time, or the latest before, stands as withdrawn. */
  readonly withdrawn: readonly Product[];
}

interface Step {
  readonly product: Product;
  readonly before: RecognisedStars | undefined;
  readonly after: Recognition;
}

/** `planFrom`: the plan's first year, by which an upgrade alone tells of an earlier recognition. */
export function movementsBetween(products: readonly Product[], from: string, to: string): Movements {
  const eve = addDays(from, -1);
  const steps = products.flatMap((product): Step[] => {
    const after = product.recognitions.findLast((each) => recognisedBy(each, to));
    if (!after || recognisedBy(after, eve)) return [];
    const former = product.recognitions.findLast((each) => recognisedBy(each, eve));
    return [{ product, before: former?.stars ?? starBefore(product, Number(from.slice(0, 4))), after }];
  });
  const again = steps.flatMap(({ before, ...step }) => (before === undefined ? [] : [{ ...step, before }]));
  const changes = (rising: boolean): StarChange[] =>
    RECOGNISED_STARS.flatMap((one) =>
      RECOGNISED_STARS.flatMap((other) => {
        const some = again.filter(({ before, after }) => before === one && after.stars === other);
        const wanted = some.length > 0 && (rising ? other > one : other < one);
        return wanted ? [{ from: one, to: other, products: some.map(({ product }) => product) }] : [];
      }),
    );
  const moved = new Set(steps.map(({ product }) => product));
  const left = (validity: Validity): Product[] =>
    products.filter(
      (product) =>
        standingOn(product, to)?.validity === validity &&
        (moved.has(product) || standingOn(product, eve)?.validity === 'valid'),
    );
  return {
    from,
    to,
    new: steps.filter(({ before }) => before === undefined).map(({ product }) => product),
    upgraded: changes(true),
    renewed: again.filter(({ before, after }) => before === after.stars).map(({ product }) => product),
    lowered: changes(false),
    returned: again
      .map(({ product }) => product)
      .filter((product) => standingOn(product, eve)?.validity !== 'valid'),
    expired: left('expired'),
    withdrawn: left('withdrawn'),
  };
}
