import { SOURCES } from '../../engine/layouts/source-tree';
import type { Language } from '../language';

export const source = (id: string, language: Language): string =>
  SOURCES.find((known) => known.id === id)?.label[language] ?? id;
