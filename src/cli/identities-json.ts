import type { CheckResult } from '../engine/check';
import { judge } from '../engine/checking/judge';
import { identitiesOf } from '../engine/checking/identities';
import { refName } from '../engine/grid/address';
import { cellsJson } from './finding-json';

/** Every sum that was checked, as `--identities` adds it to the JSON (cli.md). */
export function identitiesJson({ tables, inputFigures = [], files }: CheckResult): object[] {
  const withFile = files.length > 1;
  return [...tables, ...inputFigures].flatMap((table) =>
    identitiesOf(table).map((identity) => ({
      ...(withFile ? { file: identity.total.ref.file } : {}),
      total: refName(identity.total.ref),
      ...cellsJson(
        'parts',
        identity.parts.map(({ ref }) => ref),
        withFile && identity.parts.some(({ ref }) => ref.file !== identity.total.ref.file),
      ),
      kind: identity.kind,
      verdict: judge(identity)?.verdict ?? 'pass',
      evidence: identity.evidence,
    })),
  );
}
