import type { Finding } from '../../engine/findings';
import type { CellRef } from '../../engine/grid/grid';
import { gather } from '../../engine/gather';

/** What quiet checks brought since the person last asked for a check. Information is no news. */
export interface News {
  /** Findings that are still there and were not when the person last asked. */
  readonly fresh: ReadonlySet<Finding>;
  /** Those that have gone since, the latest first. */
  readonly gone: readonly Finding[];
  /** How many of the fresh ones came with the last check, and how many went. */
  readonly came: number;
  readonly went: number;
}

export const NO_NEWS: News = { fresh: new Set(), gone: [], came: 0, went: 0 };

/** More traces than this nobody reads. */
const MOST_GONE = 20;

/** The news after a quiet check, from the findings and the news before it. */
export function newsAfter(before: readonly Finding[], news: News, now: readonly Finding[]): News {
  const former = before.filter(matters);
  const present = now.filter(matters);
  const pairs = paired(former, present);
  const fresh = new Set(
    present.filter((finding) => {
      const old = pairs.get(finding);
      return !old || news.fresh.has(old) || finding.cells.length > old.cells.length;
    }),
  );
  const came = present.filter((finding) => !pairs.has(finding)).length;
  const stayed = new Set(pairs.values());
  const went = former.filter((finding) => !stayed.has(finding));
  const backAgain = new Set(
    paired(
      news.gone,
      present.filter((finding) => !pairs.has(finding)),
    ).values(),
  );
  const gone = [...went, ...news.gone.filter((finding) => !backAgain.has(finding))].slice(0, MOST_GONE);
  return { fresh, gone, came, went: went.length };
}

function matters({ severity }: Finding): boolean {
  return severity !== 'info';
}

/**
 * Findings of one check by those of another that are the same: about the same cells, or else, where rows
 * have moved, about the same subject. Each has at most one partner.
 */
function paired(before: readonly Finding[], now: readonly Finding[]): Map<Finding, Finding> {
  const pairs = new Map<Finding, Finding>();
  let [olds, news] = [before, now];
  for (const key of [placeKey, subjectKey]) {
    const waiting = new Map<string, Finding[]>();
    for (const old of olds) {
      const name = key(old);
      if (name !== undefined) gather(waiting, name, old);
    }
    const taken = new Set<Finding>();
    for (const finding of news) {
      const name = key(finding);
      const old = name === undefined ? undefined : waiting.get(name)?.shift();
      if (!old) continue;
      pairs.set(finding, old);
      taken.add(old);
    }
    olds = olds.filter((old) => !taken.has(old));
    news = news.filter((finding) => !pairs.has(finding));
  }
  return pairs;
}

const place = ({ file, sheet, row, col }: CellRef): string => `${file}/${sheet}/${row}/${col}`;

/** What a rule says of the same cell in several ways: a sum over years and one over rows. */
const kindOf = (finding: Finding): string =>
  `${finding.rule}/${finding.severity}/${'sum' in finding ? finding.sum : ''}`;

/** A name for the same finding as long as its cells stay where they are, its sentences as they are. */
export function placeKey(finding: Finding): string {
  const sentences = (finding.places ?? []).map(({ file, quote }) => `${file}/${quote}`);
  return `${kindOf(finding)}|${[...finding.cells.map(place), ...sentences].join(' ')}`;
}

/** A name for each finding of a list, no two alike. */
export function keysOf(findings: readonly Finding[]): Map<Finding, string> {
  const seen = new Map<string, number>();
  return new Map(
    findings.map((finding) => {
      const key = placeKey(finding);
      const count = (seen.get(key) ?? 0) + 1;
      seen.set(key, count);
      return [finding, `${key}#${count}`];
    }),
  );
}

function subjectKey(finding: Finding): string | undefined {
  const { subject } = finding;
  if (!subject) return undefined;
  const { layout, unit = '', year = '', measure = '' } = subject;
  const sheets = [...new Set(finding.cells.map(({ file, sheet }) => `${file}/${sheet}`))].join(' ');
  return `${kindOf(finding)}|${sheets}|${layout}|${unit}|${year}|${measure}`;
}
