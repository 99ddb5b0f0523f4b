import { quotedSheet } from '../grid/address';
import { INPUT_LAYOUTS, INPUTS } from '../layouts/inputs';
import type { AppendixId, InputId, OwnId, PrintedId, RecordLayout } from '../layouts/layout';
import { printedLayout } from '../layouts/printed';
import { APPENDIX_ROWS, appendixTemplate } from './appendix-template';
import { FILLABLE, FILLED_FIGURES } from './fillable';
import { planTemplate } from './plan-template';
import { BLANK_ROWS, recordTemplate, sheetTitle } from './record-template';
import { starTallyTemplate } from './star-template';
import { templateLevel } from './template-level';
import type { TemplateOptions } from './template-options';
import type { SheetPlan } from './write-plan';

/** What there is a blank sheet of. */
export type TemplateId = InputId | AppendixId;

/** A workbook with every sheet that a plan is made from. */
export const PLAN_SET = 'plan-set';

/** Every layout that there is a blank sheet of. */
export const TEMPLATE_IDS: readonly TemplateId[] = [...INPUT_LAYOUTS.map(({ id }) => id), ...FILLABLE];

/** The blank sheets of appendices that are made in a way of their own, with so many rows. */
const OWN_BLANKS: Readonly<Record<Exclude<OwnId, PrintedId>, (rows: number) => SheetPlan>> = {
  'star-tally': starTallyTemplate,
};

function isOwnFigures(id: TemplateId): id is keyof typeof OWN_BLANKS {
  return Object.hasOwn(OWN_BLANKS, id);
}

/** A blank sheet, and for sheets that name units a second one for the list that they are chosen from. */
export function templateSheets(id: TemplateId, options: TemplateOptions): readonly SheetPlan[] {
  if (isOwnFigures(id)) return [OWN_BLANKS[id](APPENDIX_ROWS)];
  const figures = FILLED_FIGURES.find((each) => each.id === id);
  if (figures) return [appendixTemplate(figures, options)];
  const list = printedLayout(id);
  if (list) return [recordTemplate(list, options, undefined)];
  const layout = INPUT_LAYOUTS.find((each) => each.id === id);
  if (!layout) throw new RangeError(`there is no blank sheet of ${id}`);
  if (id === 'plan') return [planTemplate(layout, templateLevel(options.date), options)];
  if (id === 'units') return [withUnits(recordTemplate(layout, options, undefined), options.units ?? [])];
  const needsUnits = layout.fields.some((field) => field.id === 'unit');
  const units = INPUTS.units;
  const names = needsUnits && !options.units ? units : undefined;
  return [
    recordTemplate(layout, options, names && unitReference(names)),
    ...(names ? [recordTemplate(names, options, undefined)] : []),
  ];
}

/** Every input sheet of a plan in one workbook; units are chosen from its own list of units. */
export function planSet(options: TemplateOptions): readonly SheetPlan[] {
  const { units } = INPUTS;
  const list = unitReference(units);
  return INPUT_LAYOUTS.map((layout) => {
    const { id } = layout;
    if (id === 'plan') return planTemplate(layout, templateLevel(options.date), options);
    if (id === 'units') return withUnits(recordTemplate(layout, options, undefined), options.units ?? []);
    const asksUnit = layout.fields.some((field) => field.id === 'unit');
    const { years, date } = options;
    return recordTemplate(
      layout,
      { years, ...(date === undefined ? {} : { date }) },
      asksUnit ? list : undefined,
    );
  });
}

/** As the list of levels has xã, phường and đặc khu. */
const COMMUNE = 'Xã';

/** The list of units with these filled in under its example. */
function withUnits(sheet: SheetPlan, units: readonly string[]): SheetPlan {
  const first = (sheet.page?.titleRows?.[1] ?? 0) + 2;
  return {
    ...sheet,
    rows: sheet.rows.map((row, index) => {
      const name = units[index - first];
      if (name === undefined || index < first) return row;
      const written = [index - first + 1, name, COMMUNE];
      return row?.map((cell, col) =>
        written[col] === undefined || !cell ? cell : { ...cell, value: written[col] },
      );
    }),
  };
}

function unitReference(units: RecordLayout): string {
  const top = 5;
  return `${quotedSheet(sheetTitle(units))}!$B$${top}:$B$${top + BLANK_ROWS}`;
}
