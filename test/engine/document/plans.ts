import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkPlan, type CheckResult } from '../../../src/engine/check';
import { toPlain } from '../../../src/engine/decimal';
import type { TextResult } from '../../../src/engine/document/check-text';
import { readPlainText } from '../../../src/engine/document/plain-text';
import type { Workbook } from '../../../src/engine/grid/grid';

export function planOf(text: string, file = 'ke-hoach.txt'): Workbook {
  return { ...readPlainText(text, file), file };
}

/** A seed's own text. */
export function seedText(name: string): string {
  return readFileSync(join(__dirname, '../../fixtures/plans', `${name}.txt`), 'utf8');
}

export function checked(
  text: string,
  ...others: readonly Workbook[]
): CheckResult & { readonly text: TextResult } {
  const result = checkPlan([planOf(text), ...others]);
  const read = result.texts?.[0];
  if (!read) throw new Error('no text');
  return { ...result, text: read };
}

/** A plan's head, so that a few lines make a plan. */
export function plan(period: string, body: string): string {
  const span = period.includes('-') ? 'giai đoạn' : 'năm';
  return `Số: 45/KH-UBND\n\nBắc Hà, ngày 10 tháng 01 năm ${period.slice(0, 4)}\n\nKẾ HOẠCH\n\nThực hiện Chương trình mỗi xã một sản phẩm ${span} ${period}\n\n${body}`;
}

/** Every check that held figures of the text against each other or an appendix, with its figures. */
export function shownChecks({ outcomes, facts }: TextResult): string[] {
  return outcomes
    .filter((outcome) => outcome.facts.length > 0)
    .map(({ rule, verdict, facts: indices, finding }) => {
      const figures = indices.map((index) => facts[index]?.values.map(toPlain).join('-') ?? '').join(' ');
      return `${rule} ${verdict}: ${figures}${finding ? ` (${finding.severity})` : ''}`;
    });
}

/** Findings about the text alone: severity and rule. */
export function shownFindings({ findings }: TextResult): string[] {
  return findings.map(({ severity, rule }) => `${severity} ${rule}`);
}
