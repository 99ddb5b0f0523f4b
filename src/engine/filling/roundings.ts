import type { FillOptions } from './fill-options';
import { roundedAlone, type Prepared } from './figure-appendix';
import { agree, sharedRounding, type Rounded } from './shared-rounding';

/** The roundings of one filling: appendices that show the same money are rounded as one. */
export class Roundings {
  private readonly appendices: Prepared[] = [];
  private readonly known = new Map<Prepared, Rounded>();

  constructor(
    private readonly years: readonly number[],
    private readonly options: FillOptions,
  ) {}

  /** An appendix that this filling makes. */
  add(appendix: Prepared): void {
    this.appendices.push(appendix);
  }

  of(appendix: Prepared): Rounded {
    const before = this.known.get(appendix);
    if (before) return before;
    const [budget, sources] = this.pair();
    if (budget && sources && (appendix === budget || appendix === sources)) this.together(budget, sources);
    const found = this.known.get(appendix) ?? roundedAlone(appendix, this.options);
    this.known.set(appendix, found);
    return found;
  }

  private pair(): readonly (Prepared | undefined)[] {
    return (['budget-plan', 'funding-sources'] as const).map((id) =>
      this.appendices.find(({ layout }) => layout.id === id),
    );
  }

  private together(budget: Prepared, sources: Prepared): void {
    const [ours, theirs] = [budget, sources].map((each) => roundedAlone(each, this.options));
    if (!ours || !theirs) return;
    const same = agree([budget, ours], [sources, theirs]);
    const shared = same
      ? undefined
      : sharedRounding(budget, sources, this.years, budget.decimals, this.options);
    this.known.set(budget, shared?.[0] ?? ours);
    this.known.set(sources, shared?.[1] ?? theirs);
  }
}
