import type { Row } from '../grid/grid';
import { EXAMPLE_MARK } from '../layouts/example-row';
import { PLAN_FACTS } from '../layouts/inputs/plan';
import type { RecordLayout } from '../layouts/layout';
import type { Field } from '../layouts/shape';
import { LOOKS } from './page/looks';
import { appendixPage } from './page/page';
import { sheetTitle } from './record-template';
import type { TemplateOptions } from './template-options';
import { choicesAt, factsAt, type TemplateLevel } from './template-level';
import type { SheetPlan } from './write-plan';

/** The plan sheet asks for one fact a row; the examples stand beside the blanks. */
const FACT_EXAMPLES_OF_DISTRICTS: Readonly<Record<string, string>> = {
  number: '2581/KH-UBND',
  date: '07/11/2022',
  from: '2021',
  to: '2025',
  level: 'Cấp huyện',
};

/** The same for a plan of communes, and what both have alike. */
const FACT_EXAMPLES: Readonly<Record<string, string>> = {
  number: '25/KH-UBND',
  date: '15/01/2026',
  issuer: 'UBND tỉnh Gia Lai',
  province: 'Gia Lai',
  from: '2026',
  to: '2030',
  level: 'Cấp xã',
  measure: 'triệu đồng',
  proposalDays: '30/4; 30/10',
  roundDays: '30/6; 30/12',
};

/** The blank sheet of what a plan is: its number, day, province, years, rounds. */
export function planTemplate(
  layout: RecordLayout,
  level: TemplateLevel,
  { province }: Pick<TemplateOptions, 'province'>,
): SheetPlan {
  // The period is asked for by its first and last year.
  const facts = factsAt(PLAN_FACTS, level).filter(({ id }) => id !== 'period');
  const head: Row = layout.fields.map((field) => ({ value: field.label.vi, look: LOOKS.header }));
  const rows = facts.map((fact, index): Row => [
    { value: index + 1, look: LOOKS.ordinal },
    { value: fact.label.vi, look: LOOKS.name },
    {
      value: fact.id === 'province' ? (province ?? null) : null,
      look: LOOKS.name,
      ...(fact.type === 'date' ? { format: 'dd/mm/yyyy' } : {}),
    },
    { value: factNote(fact, level), look: LOOKS.below },
  ]);
  const widths = [7, 40, 34, 44];
  const top = 3;
  return {
    name: sheetTitle(layout),
    rows: [[{ value: layout.label.vi.toUpperCase(), look: LOOKS.title }], [], head, ...rows],
    merges: [{ top: 0, left: 0, bottom: 0, right: 3 }],
    columnWidths: widths,
    rowHeights: [24],
    validations: facts.flatMap((fact, index) => {
      const list = choicesAt(fact, level);
      const range = { top: top + index, left: 2, bottom: top + index, right: 2 };
      return list.length > 0 ? [{ range, list }] : [];
    }),
    page: appendixPage(widths, { top: 0, left: 0, bottom: top + facts.length - 1, right: 3 }, [2, 2]),
  };
}

function factNote(fact: Field, level: TemplateLevel): string | null {
  const examples = level === 'district' ? { ...FACT_EXAMPLES, ...FACT_EXAMPLES_OF_DISTRICTS } : FACT_EXAMPLES;
  const example = examples[fact.id] ?? choicesAt(fact, level)[0];
  return example === undefined ? null : `${EXAMPLE_MARK}: ${example}`;
}
