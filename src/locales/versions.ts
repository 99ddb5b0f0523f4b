import type { MoneyUnit } from '../engine/text/measure-unit';
import type { Decimal } from '../engine/decimal';
import { amountIn } from '../engine/funding/money';
import type { Reconciliation } from '../engine/funding/reconcile';
import { areVersions, changesOf } from '../engine/funding/versions';
import { SOURCES } from '../engine/layouts/source-tree';
import { en } from './en/versions';
import type { Language } from './language';
import { MEASURE_NAMES } from './measures';
import { shownFigure } from './shown/figures';
import type { VersionWords } from './types/versions';
import { vi } from './vi/versions';

const WORDS = { vi, en } satisfies Readonly<Record<Language, VersionWords>>;

/** What two versions of a plan come to in all; nothing where the two sides are no versions of one sheet. */
export function versionLines(
  reconciliation: Reconciliation,
  measure: MoneyUnit,
  language: Language,
): string[] {
  if (!areVersions(reconciliation)) return [];
  const words = WORDS[language];
  const { effects, added, removed, renamed } = changesOf(reconciliation);
  const figure = (dong: Decimal): string => shownFigure(amountIn(dong, measure));
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
