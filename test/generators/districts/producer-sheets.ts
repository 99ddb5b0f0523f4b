import type { Sheet, Workbook } from '../../../src/engine/grid/grid';
import { PRODUCER_TYPE_CHOICES } from '../../../src/engine/layouts/choices';
import { PRODUCERS } from '../../../src/engine/layouts/inputs/producers';
import type { NeutralPlan, PlannedProducer } from './neutral-plan';
import { labelOf } from './product-sheets';
import { sheetOf, spread, type Spread, type Written } from './sheets';

const yesNo = (value: boolean | undefined): Written =>
  value === undefined ? undefined : value ? 'Có' : 'Không';

const CELLS: Readonly<Record<string, (producer: PlannedProducer, index: number) => Written>> = {
  stt: (_producer, index) => index + 1,
  name: ({ name }) => name,
  type: ({ type }) => labelOf(PRODUCER_TYPE_CHOICES, type),
  unit: ({ unit }) => unit,
  womenLed: ({ sex }) => yesNo(sex === 'female'),
  minorityLed: ({ ethnicity }) => yesNo(ethnicity !== 'Kinh'),
  workers: ({ workers }) => workers,
  trainedWorkers: ({ trainedWorkers }) => trainedWorkers,
  modernChannels: ({ modernChannels }) => yesNo(modernChannels),
  valueChain: ({ valueChain }) => yesNo(valueChain),
  green: ({ green }) => yesNo(green),
  note: () => undefined,
};

/** A list of the producers of some units. */
export function producerSheet(plan: NeutralPlan, name: string, units: readonly string[]): Sheet {
  const among = new Set(units);
  const producers = plan.producers.filter(({ unit }) => among.has(unit));
  return sheetOf(name, [
    ['DANH SÁCH CHỦ THỂ OCOP'],
    [],
    PRODUCERS.fields.map(({ label }) => label.vi),
    ...producers.map((producer, index) => PRODUCERS.fields.map(({ id }) => CELLS[id]?.(producer, index))),
  ]);
}

export function producerBooks(plan: NeutralPlan, how: Spread, prefix = 'Chủ thể'): Workbook[] {
  return spread(how, plan.units, prefix, (name, units) => producerSheet(plan, name, units));
}
