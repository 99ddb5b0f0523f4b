const UNIX_EPOCH_SERIAL = 25_569;
const DAYS_BEFORE_1904 = 1462;
const MILLISECONDS_PER_DAY = 86_400_000;

/**
 * The serial number of an ISO 8601 date (`2022-11-07`, `2022-11-07T08:30:00`), by which Excel keeps dates.
 * Right from 1 March 1900 on; undefined where the text is no date.
 */
export function serialOf(iso: string, date1904: boolean): number | undefined {
  const zoned = /(?:Z|[+-]\d\d:?\d\d)$/.test(iso) || !iso.includes('T');
  const time = Date.parse(zoned ? iso : `${iso}Z`);
  if (Number.isNaN(time)) return undefined;
  return serialOfTime(time) - (date1904 ? DAYS_BEFORE_1904 : 0);
}

/** The same of a time in milliseconds since 1970, UTC. */
export function serialOfTime(time: number): number {
  return time / MILLISECONDS_PER_DAY + UNIX_EPOCH_SERIAL;
}

/** The part of a day that an ISO 8601 duration (`PT08H30M00S`) is. */
export function dayShareOf(duration: string): number | undefined {
  const match = /^(-?)PT(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?$/.exec(duration);
  if (!match) return undefined;
  const [, sign, hours = '0', minutes = '0', seconds = '0'] = match;
  const share = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  return sign ? -share : share;
}
