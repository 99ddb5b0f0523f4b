/** Names of units behind their kind: `huyện Kbang`, `TX. An Khê`, `các xã Ia Tul`. */
export const UNIT =
  /(?<![\p{L}])((?:[Hh]uyện|[Tt]hị xã|[Tt]hành phố|[Tt]hị trấn|[Pp]hường|[Xx]ã|[Qq]uận|[Đđ]ặc khu|TP\.?|TX\.?|TT\.?|H\.|X\.|P\.)\s*\p{Lu}[\p{L}'’]*(?:[ -]\p{Lu}[\p{L}'’]*)*)/gu;

/** The one unit that a stretch names, of a figure at `at`: before it as its label, or behind it. */
export function unitNamed(text: string, start: number, end: number, at: number): string | undefined {
  const named = [...text.slice(start, end).matchAll(UNIT)].map((match) => ({
    name: match[1] ?? '',
    before: start + match.index < at,
  }));
  const labels = named.filter(({ before }) => before);
  const [only, more] = labels.length > 0 ? labels : named;
  return only && !more ? only.name : undefined;
}

/** `Hải Hậu` of `: Hải Hậu 86`, `và Kbang: 7`: a name alone before a figure that says no noun. */
export function bareUnit(label: string): string | undefined {
  const name = label.replace(/^.*:(?=\s*\S)/u, '').replace(/^[\s,;:+-]*(?:và\s+)?|[\s:]+$/gu, '');
  return /^\p{Lu}[\p{L}'’]*(?:[ -]\p{Lu}[\p{L}'’]*){0,4}$/u.test(name) ? name : undefined;
}

/** `Phong Điền` of `Phong Điền (12 sản phẩm`: the name before the bracket that a figure opens. */
export function unitBeforeBracket(text: string, at: number): string | undefined {
  const before = /(?:^|[,;:.(]|\p{L}\s+và)\s*([^,;:.()\d]{2,60})\(\s*$/u.exec(
    text.slice(Math.max(0, at - 80), at),
  )?.[1];
  if (before === undefined) return undefined;
  const [unit] = before.match(UNIT) ?? [];
  return unit ?? bareUnit(before);
}
