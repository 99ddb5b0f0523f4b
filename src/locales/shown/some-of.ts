/** Candidates that a sentence lists before it counts the rest. */
const MOST = 5;

/** `Xã A, Xã B và 3 đơn vị khác`. */
export function someOf(names: readonly string[], more: (count: number) => string): string {
  const shown = names.slice(0, MOST).join(', ');
  return names.length > MOST ? `${shown} ${more(names.length - MOST)}` : shown;
}
