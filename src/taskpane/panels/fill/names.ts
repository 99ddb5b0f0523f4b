import type { LayoutId } from '../../../engine/layouts/layout';
import { LOCALES } from '../../../locales';
import type { Language } from '../../../locales/language';

/** What a sheet is called at the beginning of a line: `Dự kiến kinh phí`. */
export function layoutName(id: LayoutId, language: Language): string {
  return capital(LOCALES[language].layouts[id], language);
}

/** As at the beginning of a line. */
export function capital(name: string, language: Language): string {
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}
