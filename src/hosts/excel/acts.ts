import { z } from 'zod';
import type { WritePlan } from '../../engine/filling/write-plan';
import type { KeptAct, Undo } from '../host';
import { packed, packedPlan, unpacked } from './plan-text';
import type { SheetState } from './before';
import { queueRecall, queueRemember } from './settings';

/*
 * The journal of writes, kept in the workbook itself, so that whoever opens it next can finish or roll back
 * what stands half-written, and take back what was written in an earlier session. A short setting says how
 * each act stands; what takes it back is a custom XML part, as settings together hold 2 MB at most
 * (`Office.Settings`; office-js #621, #3957).
 */

const entry = z.object({
  id: z.string(),
  /** The pane that writes, by a name it gave itself. */
  by: z.string(),
  /** Milliseconds since 1970. */
  at: z.number(),
  /** `writing` until the last call of the write; `over`: it stands, and cannot be taken back. */
  state: z.enum(['writing', 'done', 'over']),
  /** Custom XML parts that hold it. */
  parts: z.number(),
});
export type ActEntry = z.infer<typeof entry>;

/** A sheet that the act takes away, as it was. */
export interface RemovedSheet {
  readonly name: string;
  readonly position: number;
}

/** A write with everything that is needed to take it back, even when it stopped half-way. */
export interface Act {
  readonly id: string;
  readonly undo: Undo;
  /** What was to be written: told from what somebody typed meanwhile. */
  readonly planned: WritePlan;
  /** What replaced and removed sheets held. The same as the undo's for those that are replaced. */
  readonly former: WritePlan;
  readonly removed: readonly RemovedSheet[];
  readonly note: unknown;
  /** The names of all charts, a person's own too, on each sheet whose charts are replaced. */
  readonly charts: readonly { readonly sheet: string; readonly names: readonly string[] }[];
}

const KEY = 'acts';
const NAMESPACE = 'urn:vn:phuluc:act:';
/** Letters of one part: small enough to share a round trip. */
const PART_LETTERS = 400_000;
/** Above this the plan itself is left out: it only tells typing from writing in a half-written sheet. */
const PLANNED_LETTERS = 300_000;
/** What lists of undo may weigh in somebody's workbook. */
const KEPT_BYTES = 500_000;
const KEPT_ACTS = 10;

const body = z.object({
  planned: packedPlan.optional(),
  former: packedPlan,
  undoSheets: z.array(z.string()),
  undoEdits: packedPlan,
  removeSheets: z.array(z.string()),
  left: z.array(z.object({ sheet: z.string(), print: z.string() })),
  removed: z.array(z.object({ name: z.string(), position: z.number() })),
  note: z.unknown(),
  charts: z.array(z.object({ sheet: z.string(), names: z.array(z.string()) })).default([]),
});

export function queueEntries(book: Excel.Workbook): () => readonly ActEntry[] {
  const value = queueRecall(book, KEY);
  return () => {
    const read = z.array(entry).safeParse(value());
    return read.success ? read.data : [];
  };
}

export function queueEntriesWritten(book: Excel.Workbook, entries: readonly ActEntry[]): void {
  queueRemember(book, KEY, entries);
}

/** An act as the texts of its parts. */
export function actTexts(act: Act): readonly string[] {
  const { undo } = act;
  const planned = packed(act.planned);
  const text = JSON.stringify({
    ...(JSON.stringify(planned).length <= PLANNED_LETTERS ? { planned } : {}),
    former: packed(act.former),
    undoSheets: undo.plan.sheets.map(({ name }) => name),
    undoEdits: packed({ sheets: [], edits: undo.plan.edits }),
    removeSheets: [...undo.removeSheets],
    left: [...(undo.left ?? [])],
    removed: [...act.removed],
    note: act.note ?? null,
    charts: act.charts.map(({ sheet, names }) => ({ sheet, names: [...names] })),
  } satisfies z.input<typeof body>);
  const texts: string[] = [];
  for (let from = 0; from < text.length; from += PART_LETTERS)
    texts.push(text.slice(from, from + PART_LETTERS));
  return texts.map((part, index) => `<act xmlns="${namespaceOf(act.id, index)}">${escaped(part)}</act>`);
}

function namespaceOf(id: string, part: number): string {
  return `${NAMESPACE}${id}:${part}`;
}

function textIn(xml: string): string {
  return unescaped(/^[^>]*>([^<]*)</.exec(xml.replace(/^<\?[^>]*\?>\s*/, ''))?.[1] ?? '');
}

function actOf(id: string, xmls: readonly string[]): Act | undefined {
  const read = body.safeParse(jsonOf(xmls.map(textIn).join('')));
  if (!read.success) return undefined;
  const { data } = read;
  const former = unpacked(data.former);
  const plan = {
    sheets: former.sheets.filter(({ name }) => data.undoSheets.includes(name)),
    edits: unpacked(data.undoEdits).edits,
  };
  return {
    id,
    undo: { plan, removeSheets: data.removeSheets, left: data.left, act: id },
    planned: data.planned ? unpacked(data.planned) : { sheets: [], edits: [] },
    former,
    removed: data.removed,
    note: data.note,
    charts: data.charts,
  };
}

/** What entries stand for, each undefined where it is not there whole. Two round trips. */
export async function readEntries(
  context: Excel.RequestContext,
  entries: readonly ActEntry[],
): Promise<readonly (Act | undefined)[]> {
  const parts = entries.map((each) => partsOf(context.workbook, each));
  for (const part of parts.flat()) part.load('id');
  await context.sync();
  const xmls = parts.map((list) =>
    list.some((part) => part.isNullObject) ? undefined : list.map((part) => part.getXml()),
  );
  await context.sync();
  return entries.map(({ id }, index) => {
    const xml = xmls[index];
    return (
      xml &&
      actOf(
        id,
        xml.map(({ value }) => value),
      )
    );
  });
}

function partsOf(book: Excel.Workbook, { id, parts }: ActEntry): Excel.CustomXmlPart[] {
  return Array.from({ length: parts }, (_, index) =>
    book.customXmlParts.getByNamespace(namespaceOf(id, index)).getOnlyItemOrNullObject(),
  );
}

/** Takes the parts of an entry away. */
export function queueActDropped(book: Excel.Workbook, { id, parts }: ActEntry): void {
  for (let index = 0; index < parts; index += 1)
    book.customXmlParts.getByNamespace(namespaceOf(id, index)).getOnlyItem().delete();
}

/** The entries after an act is done, and those whose parts go: the oldest, when they become too many. */
export function afterDone(
  entries: readonly ActEntry[],
  own: ActEntry,
  bytes: number,
  takesBack: string | undefined,
): { readonly entries: readonly ActEntry[]; readonly dropped: readonly ActEntry[] } {
  const keeps = takesBack === undefined && bytes <= KEPT_BYTES;
  const others = entries.filter(({ id, state }) => id !== own.id && id !== takesBack && state !== 'over');
  const done = others.filter(({ state }) => state === 'done');
  const many = done.slice(0, Math.max(0, done.length + (keeps ? 1 : 0) - KEPT_ACTS));
  return {
    entries: [
      ...others.filter((each) => !many.includes(each)),
      { ...own, state: keeps ? ('done' as const) : ('over' as const) },
    ],
    dropped: [...many, ...entries.filter(({ id }) => id === takesBack), ...(keeps ? [] : [own])],
  };
}

/** Every act that can be taken back, oldest first. */
export async function readActs(context: Excel.RequestContext): Promise<readonly KeptAct[]> {
  const entries = queueEntries(context.workbook);
  await context.sync();
  const done = entries().filter(({ state }) => state === 'done');
  if (done.length === 0) return [];
  const acts = await readEntries(context, done);
  return acts.flatMap((act, index) => {
    const at = done[index]?.at;
    return act ? [{ undo: act.undo, note: act.note, ...(at === undefined ? {} : { at }) }] : [];
  });
}

/** Sheets that an act touches, as people know them. */
export function sheetsOf(act: Act): string[] {
  return [...new Set([...act.undo.removeSheets, ...act.former.sheets.map(({ name }) => name)])];
}

export function isThere(sheets: ReadonlyMap<string, SheetState>, name: string): boolean {
  return sheets.has(name.toLowerCase());
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** JSON escapes control characters itself; two more have no place in XML. */
function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\ufffe\uffff]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16)}`);
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
