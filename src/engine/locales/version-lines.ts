import type { Decimal } from '../decimal';
import { inMeasure, type MoneyUnit } from '../funding/money';
import type { Reconciliation } from '../funding/reconcile';
import { areVersions, changesOf } from '../funding/versions';
import { SOURCES } from '../layouts/source-tree';
import { shownFigure } from './figures';
import type { Language } from './locale';
import { MEASURE_NAMES } from './measures';

interface VersionWords {
  readonly effect: (what: string, from: string, to: string, by: string, measure: string) => string;
  readonly added: (names: string) => string;
  readonly removed: (names: string) => string;
  readonly renamed: (from: string, to: string) => string;
}

const vi: VersionWords = {
  effect: (what, from, to, by, measure) => `${what} toàn kế hoạch: ${from} → ${to} ${measure} (${by}).`,
  added: (names) => `Đơn vị thêm vào: ${names}.`,
  removed: (names) => `Đơn vị bỏ ra: ${names}.`,
  renamed: (from, to) => `Tên đơn vị viết khác: ${from} → ${to}.`,
};

const en: VersionWords = {
  effect: (what, from, to, by, measure) => `${what} of the whole plan: ${from} → ${to} ${measure} (${by}).`,
  added: (names) => `Units added: ${names}.`,
  removed: (names) => `Units taken out: ${names}.`,
  renamed: (from, to) => `A unit spelled otherwise: ${from} → ${to}.`,
};

const WORDS = { vi, en } satisfies Record<Language, VersionWords>;

/** What two versions of a plan come to in all; nothing where the two sides are no versions of one sheet. */
export function versionLines(
  reconciliation: Reconciliation,
  measure: MoneyUnit,
  language: Language,
): string[] {
  if (!areVersions(reconciliation)) return [];
  const words = WORDS[language];
  const { effects, added, removed, renamed } = changesOf(reconciliation);
  const figure = (dong: Decimal): string => shownFigure(inMeasure(dong, measure));
  const signed = (by: Decimal): string => `${by.digits > 0n ? '+' : ''}${figure(by)}`;
  const label = (source: string): string =>
    SOURCES.find(({ id }) => id === source)?.label[language] ?? source;
  return [
    ...effects.map(({ source, from, to, by }) =>
      words.effect(label(source), figure(from), figure(to), signed(by), MEASURE_NAMES[language][measure]),
    ),
    ...(added.length > 0 ? [words.added(added.join(', '))] : []),
    ...(removed.length > 0 ? [words.removed(removed.join(', '))] : []),
    ...renamed.map(({ from, to }) => words.renamed(from, to)),
  ];
}
