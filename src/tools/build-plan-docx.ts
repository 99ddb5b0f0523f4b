import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAppendixHeading } from '../engine/document/appendix-heading';
import { paragraph, type Block, type TableBlock } from '../engine/document/block';
import { textBlocks } from '../engine/document/read-text';
import { writeDocx, type DocxBlock } from './docx-parts';

/** The five plans, and which of them have Word's own lists. */
export const PLANS = {
  gialai: { automatic: true },
  ninhbinh: { automatic: true },
  quangngai: { automatic: false },
  caolanh: { automatic: false },
  quangtri: { automatic: false },
} as const;

export type PlanName = keyof typeof PLANS;

const FIXTURES = join(__dirname, '..', '..', 'test', 'fixtures', 'plans');
/** Rows of a table on its first page, where the plan breaks it by hand. */
const FIRST_PAGE = 14;
const LONG_TABLE = 24;

export function planSource(name: PlanName): string {
  return readFileSync(join(FIXTURES, `${name}.txt`), 'utf8');
}

/** A plan as the Word document that it once was, from its text. */
export function buildPlanDocx(name: PlanName): Promise<Uint8Array> {
  return writeDocx(laidOut(textBlocks(planSource(name))), PLANS[name]);
}

/** Number and date side by side, addressees beside the signature, appendices on landscape pages. */
function laidOut(blocks: readonly Block[]): DocxBlock[] {
  const from = blocks.findIndex((block) => /^Nơi nhận/i.test(textOf(block)));
  const appendix = blocks.findIndex((block) => isAppendixHeading(textOf(block)));
  const end = appendix < 0 ? blocks.length : appendix;
  const signature = blocks.slice(from, end);
  const right = signature.findIndex((block) => /^(?:TM|KT)\s*\./.test(textOf(block)));
  const head = blocks.findIndex((block) => /^Số/.test(textOf(block)));
  return [
    ...blocks.slice(0, head),
    sideBySide(blocks.slice(head, head + 1), blocks.slice(head + 1, head + 2)),
    ...blocks.slice(head + 2, from),
    sideBySide(signature.slice(0, right), signature.slice(right)),
    ...(appendix < 0 ? [] : [{ kind: 'landscape' } as const]),
    ...blocks.slice(end).flatMap((block) => (block.kind === 'table' ? overPages(block) : [block])),
  ];
}

function textOf(block: Block): string {
  return block.kind === 'paragraph' ? block.text : '';
}

/** A table without lines that only arranges the page. */
function sideBySide(left: readonly Block[], right: readonly Block[]): TableBlock {
  const cell = (blocks: readonly Block[]) => ({ text: blocks.map(textOf).join('\n') });
  return { kind: 'table', rows: [[cell(left), cell(right)]], repeatedRows: 0, width: 2, ruled: false };
}

/** A long table goes on with its heading typed again; a shorter one leaves that to Word. */
function overPages(table: TableBlock): Block[] {
  const heading = table.rows.slice(0, table.rows[1]?.[0] === undefined ? 2 : 1);
  if (table.rows.length < LONG_TABLE) return [{ ...table, repeatedRows: heading.length }];
  return [
    { ...table, rows: table.rows.slice(0, FIRST_PAGE) },
    paragraph(''),
    { ...table, rows: [...heading, ...table.rows.slice(FIRST_PAGE)] },
  ];
}
