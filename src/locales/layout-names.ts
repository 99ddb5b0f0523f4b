import { APPENDICES, PRINTED } from '../engine/layouts/appendices';
import { INPUT_LAYOUTS } from '../engine/layouts/inputs';
import type { LayoutId } from '../engine/layouts/layout';
import { TABLE } from '../engine/layouts/table';
import type { Both, Language } from './language';

export type LayoutNames = Readonly<Record<LayoutId, string>>;

/** Each layout brings its own name; the ids are those of these layouts and no others. */
const LAYOUTS = [...APPENDICES, ...PRINTED, ...INPUT_LAYOUTS, TABLE];

/** What sheets are called in the middle of a sentence. */
export const LAYOUT_NAMES: Both<LayoutNames> = { vi: namesIn('vi'), en: namesIn('en') };

function namesIn(language: Language): LayoutNames {
  return Object.fromEntries(LAYOUTS.map(({ id, named }) => [id, named[language]])) as LayoutNames;
}
