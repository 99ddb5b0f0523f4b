import { fingerprint } from '../../engine/filling/fingerprint';
import type { CellEdit, SheetPlan } from '../../engine/filling/write-plan';
import type { Undo } from '../host';
import {
  actTexts,
  afterDone,
  isThere,
  queueActDropped,
  queueEntriesWritten,
  type Act,
  type ActEntry,
} from './acts';
import type { BeforeWrite } from './before';
import { chartName } from './charts';
import { editBack, editStep } from './edits';
import { payloadBytes, type SendStep } from './payload';
import {
  blankingSteps,
  contentSteps,
  makingSteps,
  removalSteps,
  visibilitySteps,
  type StepTarget,
} from './plan-steps';
import type { Knowledge, Ready } from './wanted';
import { CALL_BYTES } from './write-sheet';

/** What the journal keeps of a write: what is planned, and what stood there. */
export function actOf(before: BeforeWrite, ready: Ready, id: string): Act {
  const { plan, removeSheets } = ready;
  const formerOf = (name: string): SheetPlan[] => {
    const former = before.former.get(name.toLowerCase());
    return former ? [former] : [];
  };
  const replaced = plan.sheets.flatMap(({ name }) => formerOf(name));
  const undo: Undo = {
    plan: {
      sheets: replaced,
      edits: plan.edits.flatMap((edit, index): CellEdit[] => {
        const former = ready.cells[index];
        return former ? [editBack(edit, former)] : [];
      }),
    },
    removeSheets: plan.sheets.map(({ name }) => name).filter((name) => !isThere(before.sheets, name)),
    left: plan.sheets.map((sheet) => ({ sheet: sheet.name, print: fingerprint(sheet) })),
    act: id,
  };
  return {
    id,
    undo,
    planned: { ...plan, sheets: plan.sheets.map(withoutRules) },
    former: { sheets: [...replaced, ...removeSheets.flatMap(formerOf)], edits: [] },
    removed: removeSheets.map((name) => ({
      name: before.sheets.get(name.toLowerCase())?.name ?? name,
      position: before.sheets.get(name.toLowerCase())?.position ?? 0,
    })),
    note: ready.note,
    charts: plan.sheets.flatMap((sheet) => {
      const names = before.former.get(sheet.name.toLowerCase())?.chartNames;
      return sheet.charts && names ? [{ sheet: sheet.name, names }] : [];
    }),
  };
}

function withoutRules({ validations: _, ...sheet }: SheetPlan): SheetPlan {
  return sheet;
}

/** A write that is about to be sent: what it finds, what it does, and the looks at what it writes over. */
export interface ReadyAct {
  readonly before: BeforeWrite;
  readonly ready: Ready;
  readonly act: Act;
  readonly latest: readonly SendStep[];
}

/** The write, call by call: the journal first, then the looks and the writing, last the word that it is done. */
export function writingSteps(
  context: Excel.RequestContext,
  { before, ready, act, latest }: ReadyAct,
  { by, now }: Knowledge,
): readonly SendStep[] {
  const book = context.workbook;
  const { plan, removeSheets } = ready;
  const made = plan.sheets.filter(({ name }) => !isThere(before.sheets, name));
  const targets = plan.sheets.map((sheet): StepTarget => {
    const key = sheet.name.toLowerCase();
    const charts = (before.former.get(key)?.charts ?? []).map(chartName);
    return { key: before.sheets.get(key)?.id ?? sheet.name, plan: sheet, charts };
  });
  const texts = actTexts(act);
  const bytes = texts.map(payloadBytes).reduce((sum, each) => sum + each, 0);
  const own: ActEntry = { id: act.id, by, at: now, state: 'writing', parts: texts.length };
  const done = afterDone(before.entries, own, bytes, ready.takesBack?.act);
  const begin: SendStep = {
    bytes: 2 * CALL_BYTES,
    queue: () => queueEntriesWritten(book, [...before.entries, own]),
  };
  const journal = texts.map((text): SendStep => ({
    bytes: payloadBytes(text) + CALL_BYTES,
    queue: () => {
      book.customXmlParts.add(text);
    },
  }));
  const end: SendStep = {
    bytes: (2 + done.dropped.length) * CALL_BYTES,
    queue: () => {
      queueEntriesWritten(book, done.entries);
      // Behind the last word: what goes wrong here leaves a part too many and nothing else.
      for (const entry of done.dropped) queueActDropped(book, entry);
    },
  };
  return [
    begin,
    ...journal,
    ...latest,
    ...makingSteps(context, made),
    ...blankingSteps(
      context,
      targets.filter(({ plan: sheet }) => !made.includes(sheet)),
    ),
    ...contentSteps(context, targets),
    ...visibilitySteps(context, made),
    ...plan.edits.flatMap((edit, index) => {
      const former = ready.cells[index];
      return former ? [editStep(edit, former)] : [];
    }),
    ...removalSteps(
      context,
      removeSheets.map((name) => before.sheets.get(name.toLowerCase())?.id ?? name),
    ),
    end,
  ];
}
