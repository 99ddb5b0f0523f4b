import type { Telling } from '../../layouts/shape';

/** True where a header's fields tell it to be this layout. */
export function isTold(
  { all, any, least, leastTitled }: Telling,
  fields: ReadonlySet<string>,
  titled: boolean,
): boolean {
  const shown = any.filter((field) => fields.has(field)).length;
  return all.every((field) => fields.has(field)) && shown >= (titled ? leastTitled : least);
}
