import type { Cause } from '../engine/cause';
import { toPlain } from '../engine/decimal';
import type { TextPlace } from '../engine/document/plan-text';
import type { CellChange, Suggestion } from '../engine/findings/facts';
import type { Finding } from '../engine/findings';
import type { ThirdEvidence } from '../engine/findings/sums';
import { cellRuns, refName } from '../engine/grid/address';
import type { CellRef } from '../engine/grid/grid';
import { NamedByFile } from '../engine/grid/named-by-file';
import { findingSentence } from '../locales/finding-sentence';
import type { Locale } from '../locales/types/locale';

const named = new NamedByFile();

/**
 * Cells as `--json` names them: without their files, which stand beside them where there are several, one for
 * each name: `files` beside `cells`, `partsFiles` beside `parts` (cli.md).
 */
export function cellsJson(key: string, cells: readonly CellRef[], withFile: boolean): object {
  const runs = cellRuns(cells);
  const files = { [key === 'cells' ? 'files' : `${key}Files`]: runs.map(({ file }) => file) };
  return { [key]: runs.map(({ name }) => name), ...(withFile ? files : {}) };
}

/** A finding as `--json` prints it; the contract with other programs (cli.md). */
export function findingJson(finding: Finding, locale: Locale, withFile: boolean): object {
  const { rule, severity, verdict, cells, parts, places, subject, expected, found, difference, suggestion } =
    finding;
  return {
    rule,
    severity,
    verdict,
    ...cellsJson('cells', cells, withFile),
    ...cellsJson('parts', parts, withFile),
    ...(places ? { places: places.map(placeJson) } : {}),
    ...(subject ? { subject } : {}),
    ...(expected ? { expected: toPlain(expected) } : {}),
    ...(found ? { found: toPlain(found) } : {}),
    ...(difference ? { difference: toPlain(difference) } : {}),
    message: findingSentence(locale, withFile ? named.of(finding) : finding),
    ...(suggestion ? { suggestion: suggestionJson(suggestion, withFile) } : {}),
    ...('evidence' in finding && finding.evidence
      ? { evidence: evidenceJson(finding.evidence, withFile) }
      : {}),
  };
}

/** People count paragraphs from 1. */
function placeJson({ file, paragraph, quote }: TextPlace): object {
  return { file, paragraph: paragraph + 1, quote };
}

function suggestionJson(suggestion: Suggestion, withFile: boolean): object {
  const { cause, changes, unique, alternatives, mends, proved } = suggestion;
  return {
    ...(cause ? { cause: causeJson(cause, withFile) } : {}),
    changes: changes.map((change) => changeJson(change, withFile)),
    unique,
    ...(alternatives
      ? { alternatives: alternatives.map((each) => each.map((change) => changeJson(change, withFile))) }
      : {}),
    ...(mends ? cellsJson('mends', mends, withFile) : {}),
    ...(proved === undefined ? {} : { proved }),
  };
}

/** A cause's kind, the cells that it concerns as ranges, and the names of its lines. */
function causeJson(cause: Cause, withFile: boolean): object {
  return {
    kind: cause.kind,
    ...('cells' in cause ? cellsJson('cells', cause.cells, withFile) : {}),
    ...('total' in cause ? { total: cause.total.name } : {}),
    ...('line' in cause && cause.line ? { lines: [cause.line.name] } : {}),
    ...('lines' in cause ? { lines: cause.lines.map(({ name }) => name) } : {}),
    ...('others' in cause ? { others: cause.others.map(({ name }) => name) } : {}),
    ...('name' in cause && cause.name !== undefined ? { name: cause.name } : {}),
    ...('figures' in cause ? { figures: cause.figures.map(toPlain) } : {}),
    ...('by' in cause ? { by: cause.by } : {}),
    ...('power' in cause ? { power: cause.power } : {}),
  };
}

function changeJson({ cell, from, to, formula, because }: CellChange, withFile: boolean): object {
  return {
    cell: refName(cell),
    ...(withFile ? { file: cell.file } : {}),
    ...(from ? { from: toPlain(from) } : {}),
    to: toPlain(to),
    ...(formula === undefined ? {} : { formula: `=${formula}` }),
    because,
  };
}

/** What a third appendix says of a difference: evidence, not a verdict. */
function evidenceJson({ layout, implied, sidesWith, cells, norm }: ThirdEvidence, withFile: boolean): object {
  return {
    layout,
    ...cellsJson('cells', cells, withFile),
    norm: toPlain(norm),
    ...(implied ? { implied: toPlain(implied) } : {}),
    sidesWith,
  };
}
