import { compare, decimal, type Decimal } from '../decimal';
import { lex } from '../language/lex';
import { cellOf, rowCell } from '../records/record';
import type { TargetRecord } from '../records/target-record';
import { bare, clean } from '../text/fold';
import type { TargetImpossible } from '../findings/lists';

/** Shares that may pass 100 %: growth, and what is measured against a plan. */
const MAY_PASS =
  /(?:^| )(?:tang|tang them|toc do|so voi|vuot|doanh thu|gia tri|san luong|ke hoach|hoan thanh|thu nhap|gap)(?: |$)/;
const HUNDRED = decimal(100);

/** Planned values that cannot be: a range that runs backwards, a share of a whole beyond all of it. */
export function checkTargetTexts(targets: readonly TargetRecord[]): TargetImpossible[] {
  return targets.flatMap((target) => {
    const planned = clean(target.planned ?? '');
    const text = planned === '' ? clean(target.indicator ?? '') : planned;
    const percent = /%|phần trăm/iu.test(target.measure ?? '');
    const growth = MAY_PASS.test(bare(`${target.indicator ?? ''} ${planned}`));
    return lex(text).quantities.flatMap((quantity): TargetImpossible[] => {
      const [low, high] = quantity.values;
      if (low && high && compare(low, high) > 0) return [told(target, text, 'backwards', low)];
      const share = quantity.percent || (percent && quantity.money === undefined && planned !== '');
      const most = high ?? low;
      if (!share || growth || !most || compare(most, HUNDRED) <= 0) return [];
      return [told(target, text, 'above-all', most)];
    });
  });
}

function told(
  target: TargetRecord,
  text: string,
  what: TargetImpossible['what'],
  found: Decimal,
): TargetImpossible {
  return {
    rule: 'target-impossible',
    severity: 'warning',
    verdict: 'fail',
    cells: [
      (target.planned === undefined ? undefined : cellOf(target, 'planned')) ??
        rowCell(target, ['indicator']),
    ],
    parts: [],
    what,
    text: text.slice(0, 80),
    found,
  };
}
