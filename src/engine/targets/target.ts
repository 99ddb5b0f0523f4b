import type { Decimal } from '../decimal';
import type { RecognisedStars } from '../layouts/star-rules';
import type { IndicatorId } from './indicators';

/** `number`: a bare figure, met from it upwards; `range`: met from its lower end upwards. */
export type Comparator = 'at-least' | 'at-most' | 'range' | 'number';

/**
 * When a target is for. `in`: what happens in these years; `by`: what there is by the end of the last of
 * them, whenever it came about.
 */
export interface TargetPeriod {
  readonly mode: 'in' | 'by';
  readonly from?: number;
  readonly to: number;
}

/** A target taken apart from a plan's words, or chosen from a preset. */
export interface Target {
  readonly indicator: IndicatorId;
  /** The plan's own words. */
  readonly text: string;
  readonly comparator: Comparator;
  /** One value, or the two ends of a range. In per cent for a share. */
  readonly planned: readonly Decimal[];
  /** `%`, `sản phẩm`, `điểm` … */
  readonly measure: string;
  /** Stars that count; all recognised ones where absent. */
  readonly stars?: readonly RecognisedStars[];
  /** The product group that counts; all where absent. */
  readonly group?: string;
  /** Products that each commune is to have. */
  readonly perCommune?: number;
  /** Entries count before they are recognised: `đăng ký`, `dự thi`. */
  readonly registered?: boolean;
  readonly period?: TargetPeriod;
}
