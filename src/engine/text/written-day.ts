/** `ngày 02 tháng 12 năm 2021`, `ngày 05/01/2026`. */
const DAY = /ngày\s+(\d{1,2})\s*(?:tháng|[/.-])\s*(\d{1,2})\s*(?:năm|[/.-])\s*(\d{4})/iu;

/** The first whole day that a text names, `YYYY-MM-DD`. */
export function writtenDay(text: string): string | undefined {
  const [, day = '', month = '', year = ''] = DAY.exec(text) ?? [];
  if (Number(day) < 1 || Number(day) > 31 || Number(month) < 1 || Number(month) > 12) return undefined;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
