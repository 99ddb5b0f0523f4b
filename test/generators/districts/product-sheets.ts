import type { Sheet, Workbook } from '../../../src/engine/grid/grid';
import { ENTRY_KIND_CHOICES, PRODUCER_TYPE_CHOICES, SEX_CHOICES } from '../../../src/engine/layouts/choices';
import { GROUPS } from '../../../src/engine/layouts/group-list';
import { PRODUCTS } from '../../../src/engine/layouts/inputs/products';
import type { NeutralPlan, PlannedProduct } from './neutral-plan';
import { dateCell, sheetOf, spread, type Spread, type Written } from './sheets';

type Labelled = readonly { readonly id: string; readonly label: { readonly vi: string } }[];

export function labelOf(choices: Labelled, id: string | undefined): string | undefined {
  return choices.find((choice) => choice.id === id)?.label.vi;
}

type Columns = Readonly<
  Record<string, (product: PlannedProduct, plan: NeutralPlan, index: number) => Written>
>;

const score = (tenths: number | undefined): Written => (tenths === undefined ? undefined : tenths / 10);

/** Every column of the canonical sheet. */
const CELLS: Columns = {
  stt: (_product, _plan, index) => index + 1,
  unit: ({ unit }) => unit,
  commune: () => undefined,
  name: ({ name }) => name,
  code: ({ code }) => code,
  producer: ({ producer }, { producers }) => producers[producer ?? -1]?.name,
  producerType: ({ producer }, { producers }) =>
    labelOf(PRODUCER_TYPE_CHOICES, producers[producer ?? -1]?.type),
  sex: ({ producer }, { producers }) => labelOf(SEX_CHOICES, producers[producer ?? -1]?.sex),
  ethnicity: ({ producer }, { producers }) => producers[producer ?? -1]?.ethnicity,
  group: ({ group }) => labelOf(GROUPS, group),
  set: () => undefined,
  kind: ({ kind }) => labelOf(ENTRY_KIND_CHOICES, kind),
  year: ({ year }) => year,
  scoreA: ({ scores }) => score(scores?.[0]),
  scoreB: ({ scores }) => score(scores?.[1]),
  scoreC: ({ scores }) => score(scores?.[2]),
  scoreTotal: ({ scores }) => score(scores && scores[0] + scores[1] + scores[2]),
  assessedOn: ({ assessedOn }) => dateCell(assessedOn),
  stars: ({ stars }) => stars,
  starsTargeted: ({ starsTargeted }) => starsTargeted,
  decision: ({ decision }) => decision,
  recognisedOn: ({ recognisedOn }) => dateCell(recognisedOn),
  expiresOn: ({ expiresOn }) => dateCell(expiresOn),
  status: () => undefined,
  note: () => undefined,
};

/** One product sheet for some units, with a title block, a signature and the canonical headings. */
export function productSheet(plan: NeutralPlan, name: string, units: readonly string[]): Sheet {
  const single = units.length === 1 && plan.units.length > 1 ? units[0] : undefined;
  const fields = PRODUCTS.fields.filter(({ id }) => !(single !== undefined && id === 'unit'));
  const among = new Set(units);
  const products = plan.products.filter(({ unit }) => among.has(unit));
  return sheetOf(name, [
    ['DANH MỤC SẢN PHẨM OCOP'],
    [single === undefined ? `Tỉnh ${plan.province}` : `Đơn vị: ${single}`],
    [],
    fields.map(({ label }) => label.vi),
    ...products.map((product, index) => fields.map(({ id }) => CELLS[id]?.(product, plan, index))),
    [],
    [undefined, undefined, 'Người lập biểu', undefined, undefined, 'Thủ trưởng đơn vị'],
  ]);
}

export function productBooks(plan: NeutralPlan, how: Spread, prefix = 'Sản phẩm'): Workbook[] {
  return spread(how, plan.units, prefix, (name, units) => productSheet(plan, name, units));
}
