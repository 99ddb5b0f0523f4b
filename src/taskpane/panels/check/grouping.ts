import type { Finding } from '../../../engine/findings';
import { mistakesOf, type Mistake } from '../../../reporting/mistakes';

/** What a reviewer does first comes first. */
export type GroupId = 'errors' | 'warnings' | 'explained' | 'assumed';

export interface Group {
  readonly id: GroupId;
  readonly mistakes: readonly Mistake[];
  /** True for what needs nothing done: it is shown folded. */
  readonly folded: boolean;
}

function groupOf(finding: Finding): GroupId {
  if (finding.severity === 'error') return 'errors';
  if (finding.severity === 'warning') return 'warnings';
  return finding.verdict === 'rounding' ? 'explained' : 'assumed';
}

const ORDER: readonly GroupId[] = ['errors', 'warnings', 'explained', 'assumed'];

const NONE: ReadonlySet<Finding> = new Set();

/**
 * Mistakes by what they ask of a reader, in that order. Within a group what is fresh comes first; else the
 * order is the engine's, so that what stays keeps its place. A mistake weighs as much as its worst finding.
 */
export function groupedFindings(findings: readonly Finding[], fresh: ReadonlySet<Finding> = NONE): Group[] {
  const worstFirst = ORDER.flatMap((id) => findings.filter((finding) => groupOf(finding) === id));
  const place = new Map(findings.map((finding, index) => [finding, index]));
  const mistakes = mistakesOf(worstFirst).map((mistake) => ({ mistake, id: worst(mistake) }));
  const at = ({ lead }: Mistake): number => place.get(lead) ?? 0;
  return ORDER.map((id) => ({
    id,
    mistakes: mistakes
      .flatMap((each) => (each.id === id ? [each.mistake] : []))
      .sort((a, b) => Number(isFresh(b, fresh)) - Number(isFresh(a, fresh)) || at(a) - at(b)),
    folded: id === 'explained' || id === 'assumed',
  })).filter((group) => group.mistakes.length > 0);
}

export function isFresh({ lead, consequences }: Mistake, fresh: ReadonlySet<Finding>): boolean {
  return [lead, ...consequences].some((finding) => fresh.has(finding));
}

function worst({ lead, consequences }: Mistake): GroupId {
  const ids = [lead, ...consequences].map(groupOf);
  return ORDER.find((id) => ids.includes(id)) ?? 'assumed';
}

/** The findings of one file; those of no file, of the whole plan, have none. */
export interface FileFindings {
  readonly file?: string;
  readonly groups: readonly Group[];
}

/** By file, in the order of the files, then by weight; what is of no file comes last. */
export function groupedByFile(
  files: readonly string[],
  findings: readonly Finding[],
  fresh: ReadonlySet<Finding> = NONE,
): FileFindings[] {
  if (files.length < 2) return [{ groups: groupedFindings(findings, fresh) }];
  const fileOf = ({ cells: [cell], places: [spot] = [] }: Finding): string | undefined =>
    cell?.file ?? spot?.file;
  const own = files.map((file) => ({
    file,
    groups: groupedFindings(
      findings.filter((finding) => fileOf(finding) === file),
      fresh,
    ),
  }));
  const rest = findings.filter((finding) => !files.includes(fileOf(finding) ?? ''));
  return [...own, { groups: groupedFindings(rest, fresh) }].filter(({ groups }) => groups.length > 0);
}
