import type { Told } from '../../engine/findings/text-figures';
import type { Language } from '../language';
import { MEASURE_NAMES } from '../measures';

/** How a figure of the text is measured, with a space before it: ` triệu đồng`, ` %`, ` lớp`; empty where nothing says. */
export function toldMeasure({ money, measure, noun }: Told, language: Language): string {
  if (money) return ` ${MEASURE_NAMES[language][money]}`;
  if (measure === '%') return ' %';
  return noun === '' ? '' : ` ${noun}`;
}
