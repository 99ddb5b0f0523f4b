import type { Cell, Row, Sheet } from '../grid/grid';
import { PLAN, PLAN_FACTS } from '../layouts/inputs/plan';
import type { PlanFact } from '../records/plan-record';
import type { TextResult } from './check-text';
import type { Deadline, Level } from './facts/deadlines';

/** What the sheet is called. */
const TEXT_PLAN_SHEET = 'Thông tin kế hoạch (lời văn)';
const TITLE = 'THÔNG TIN KẾ HOẠCH ĐỌC TỪ LỜI VĂN, CẦN XÁC NHẬN';

/**
 * The rounds that a text sets, with its number, date and years, in the form of the plan sheet: each fact with the
 * paragraphs that it was read from. Undefined where the text sets no day for a round of the province.
 */
export function textPlanSheet({ identity, deadlines }: TextResult): Sheet | undefined {
  const decided = roundsOf(deadlines, ['province']);
  if (decided.length === 0) return undefined;
  const sent = roundsOf(deadlines, ['district', 'commune']);
  const { number, date, period } = identity;
  const [year, month, day] = date?.iso.split('-') ?? [];
  const facts: readonly (readonly [PlanFact, string | number, readonly number[]] | undefined)[] = [
    number && ['number', number.text, [number.paragraph]],
    date && ['date', `${day ?? ''}/${month ?? ''}/${year ?? ''}`, [date.paragraph]],
    period && ['from', period.from, [period.paragraph]],
    period && ['to', period.to, [period.paragraph]],
    // Only where each round has its own day may they stand side by side.
    sent.length === decided.length ? ['proposalDays', daysOf(sent), paragraphsOf(sent)] : undefined,
    ['roundDays', daysOf(decided), paragraphsOf(decided)],
  ];
  const rows = facts
    .filter((fact) => fact !== undefined)
    .map(([id, value, paragraphs], index): Row => {
      const label = PLAN_FACTS.find((fact) => fact.id === id)?.label.vi ?? id;
      const note = paragraphs.map((paragraph) => `Đoạn ${paragraph + 1}`).join('; ');
      return [{ value: index + 1 }, { value: label }, { value }, { value: note }];
    });
  const header = PLAN.fields.map(({ label }): Cell => ({ value: label.vi }));
  return { name: TEXT_PLAN_SHEET, rows: [[{ value: TITLE }], undefined, header, ...rows] };
}

type RoundDeadline = Deadline & { readonly day: number; readonly round: number };

/** The days by which rounds end at some levels, one for each, in their order; none where a number is missing. */
function roundsOf(deadlines: readonly Deadline[], levels: readonly Level[]): RoundDeadline[] {
  const found = deadlines
    .filter(
      (each): each is RoundDeadline =>
        each.kind === 'round' &&
        each.mode === 'before' &&
        each.day !== undefined &&
        each.months.length === 1 &&
        each.round !== undefined &&
        each.level !== undefined &&
        levels.includes(each.level),
    )
    .sort((a, b) => a.round - b.round);
  return found.every(({ round }, index) => round === index + 1) ? found : [];
}

/** `20/3/2023; 05/10/2023`. */
function daysOf(rounds: readonly RoundDeadline[]): string {
  return rounds
    .map(({ day, months, year }) => [day, ...months, ...(year === undefined ? [] : [year])].join('/'))
    .join('; ');
}

function paragraphsOf(rounds: readonly RoundDeadline[]): number[] {
  return rounds.map(({ paragraph }) => paragraph);
}
