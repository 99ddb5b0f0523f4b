import { toNumber } from '../decimal';
import { quotedSheet } from '../grid/address';
import type { GridRange, Row } from '../grid/grid';
import { GROUPS } from '../layouts/group-list';
import type { ProductRecord } from '../records/product-record';
import { yearOf } from '../tallying/calendar';
import { movementsBetween } from '../tallying/movements';
import type { Product } from '../tallying/product';
import { tallyProducts, type Counted, type TallyOf, type TallyResult } from '../tallying/tally';
import type { MadeSheet, Naming } from './figure-appendix';
import type { FillIssue } from './fill-issue';
import type { FillOptions } from './fill-options';
import type { InputData } from './input-data';
import { fitPage } from './page/fit-page';
import { layOut } from './page/lay-out';
import type { Looks } from './page/looks';
import { signatureBlock } from './page/signature-block';
import { productSubject } from './row-subjects';
import { block, type BodyRow, type TallyContext } from './star-block';
import { starNeeds } from './star-needs';
import { columns } from './star-columns';
import { AS_OF_CELL, NO_NAME, starSupport } from './star-support';
import { periodWords, referenceLine, titleBlock } from './page/title-block';

/** The unit under the name that all appendices print. */
function unitName(product: ProductRecord, data: InputData): string | undefined {
  return productSubject(product, data)?.name;
}

/** Rows of the second table that stand with its caption: its two header rows, the total and two groups. */
const LEAST_OF_SECOND = 5;

/** The tally of stars by unit, and by group below it. Undefined where no day is known. */
export function starTallyAppendix(
  data: InputData,
  naming: Naming,
  options: FillOptions,
): MadeSheet | undefined {
  const { asOf } = data;
  if (asOf === undefined) return undefined;
  const result = tallyProducts(data.records, asOf, (product) => unitName(product, data));
  const start = data.records.plan?.from ?? data.years[0] ?? yearOf(asOf);
  const from = `${Math.min(start, yearOf(asOf))}-01-01`;
  const support = starSupport({
    appendix: naming.sheet,
    counted: result.counted,
    unlisted: result.baseline.unlisted,
    asOf,
    from,
    data,
  });
  const moves = movementsBetween(result.products, from, asOf);
  const all = columns();
  const body = unitRows(result, data);
  const page = fitPage((size) => starNeeds(all, [...body, ...groupRows(result)], size), options.paper);
  const { looks } = page;
  const width = page.widths.length;
  const heading = options.headings?.['star-tally'];
  const title = titleBlock(
    {
      number: heading?.number ?? naming.number,
      title:
        heading?.title ?? `TỔNG HỢP HẠNG SAO SẢN PHẨM OCOP ${periodWords(data.years)}`.trim().toUpperCase(),
      reference: referenceLine(data.caption),
    },
    width,
    looks,
  );
  const dated = withDay(title.rows, support.sheet.name, asOf, looks);
  const context: TallyContext = { all, support, moves, values: options.values ?? false, looks };
  const units = block(
    { top: dated.length, nameHeader: 'ĐƠN VỊ', keyed: 'unit', totalName: data.levelName, body },
    context,
  );
  const groups = block(
    {
      top: dated.length + units.rows.length + 2,
      nameHeader: 'NHÓM SẢN PHẨM',
      keyed: 'group',
      totalName: 'Tổng số',
      body: groupRows(result),
    },
    context,
  );
  const between = dated.length + units.rows.length + 1;
  const caption: GridRange = { top: between, left: 0, bottom: between, right: width - 1 };
  const gap: Row[] = [[], [{ value: 'Phân theo nhóm sản phẩm', look: looks.below }]];
  const rows = [...dated, ...units.rows, ...gap, ...groups.rows];
  const signed = signatureBlock(options.foot, rows.length, page);
  return {
    sheet: layOut(
      {
        name: naming.sheet,
        rows: [...rows, ...signed.rows],
        merges: [...title.merges, ...units.merges, caption, ...groups.merges, ...signed.merges],
        header: [dated.length, dated.length + 1],
        foot: rows.length,
        second: { gap: between - 1, last: Math.min(rows.length - 1, between + LEAST_OF_SECOND) },
      },
      page,
    ),
    support: support.sheet,
    issues: baselineIssues(result),
  };
}

function baselineIssues({ baseline }: TallyResult): FillIssue[] {
  return baseline.findings.flatMap((finding): FillIssue[] => {
    if (finding.rule !== 'baseline-stars' || !finding.expected || !finding.found) return [];
    const [total, stars] = [toNumber(finding.found), toNumber(finding.expected)];
    return [{ kind: 'baseline-stars', total, stars, cells: finding.cells }];
  });
}

/** The day, in the line where money appendices state their measure unit; it follows the support sheet. */
function withDay(rows: readonly Row[], support: string, asOf: string, looks: Looks): Row[] {
  const [year = '', month = '', day = ''] = asOf.split('-');
  const at = `${quotedSheet(support)}!${AS_OF_CELL}`;
  return rows.map((row, index) =>
    index < rows.length - 1
      ? row
      : [
          {
            value: `Tính đến ngày ${day}/${month}/${year}`,
            formula: `"Tính đến ngày "&TEXT(DAY(${at}),"00")&"/"&TEXT(MONTH(${at}),"00")&"/"&YEAR(${at})`,
            look: looks.measure,
          },
        ],
  );
}

function unitRows(result: TallyResult, data: InputData): BodyRow[] {
  const known = result.byUnit.flatMap(({ key }) => key ?? []);
  const listed = data.subjects.all.flatMap(({ name, place }) => (place === 'unit' ? [name] : []));
  const names = [...new Set([...listed, ...known])];
  const byUnit = keyed(result, ({ unit }) => unit);
  return [
    ...names.map((name) => ({ key: name, name, rows: byUnit.get(name) ?? [] })),
    ...nameless(result, result.byUnit, byUnit, 'Chưa rõ đơn vị'),
  ];
}

function groupRows(result: TallyResult): BodyRow[] {
  const byGroup = keyed(result, ({ group }) => group);
  return [
    ...result.byGroup.flatMap(({ key }): BodyRow[] => {
      if (key === undefined) return [];
      const label = GROUPS.find(({ id }) => id === key)?.label.vi ?? key;
      return [{ key, name: label, rows: byGroup.get(key) ?? [] }];
    }),
    ...nameless(result, result.byGroup, byGroup, 'Chưa rõ nhóm'),
  ];
}

type Keyed = ReadonlyMap<string | undefined, readonly Counted[]>;

/** Products by their key, sorted out once and not for every row. */
function keyed({ counted }: TallyResult, keyOf: (product: Product) => string | undefined): Keyed {
  const rows = new Map<string | undefined, Counted[]>();
  for (const each of counted) {
    const key = keyOf(each.product);
    const known = rows.get(key);
    if (known) known.push(each);
    else rows.set(key, [each]);
  }
  return rows;
}

/** Products without a unit or group, and those of the baseline that no sheet lists. */
function nameless(
  result: TallyResult,
  tallies: readonly TallyOf<string>[],
  rows: Keyed,
  name: string,
): BodyRow[] {
  if (!tallies.some(({ key }) => key === undefined)) return [];
  const { unlisted } = result.baseline;
  return [
    {
      key: NO_NAME,
      name,
      rows: rows.get(undefined) ?? [],
      ...(unlisted.total > 0 ? { unlisted } : {}),
    },
  ];
}
