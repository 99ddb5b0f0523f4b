import type { Row } from '../grid/grid';
import { GROUPS } from '../layouts/group-list';
import type { Movements } from '../tallying/movements';
import { LOOKS } from './page/looks';
import { fitPage } from './page/fit-page';
import { layOut } from './page/lay-out';
import { block, type BodyRow, type TallyContext } from './star-block';
import { columns } from './star-columns';
import { starNeeds } from './star-needs';
import { referenceLine, titleBlock } from './page/title-block';
import type { SheetPlan } from './write-plan';

const NOTHING_MOVED: Movements = {
  from: '2026-01-01',
  to: '2026-12-31',
  new: [],
  upgraded: [],
  renewed: [],
  lowered: [],
  returned: [],
  expired: [],
  withdrawn: [],
};

/** A blank tally of so many units and the six groups: totals are formulas, the other figures are to be typed. */
export function starTallyTemplate(unitCount: number): SheetPlan {
  const all = columns();
  const page = fitPage((size) => starNeeds(all, [], size));
  const width = page.widths.length;
  const title = titleBlock(
    { number: '……', title: 'TỔNG HỢP HẠNG SAO SẢN PHẨM OCOP', reference: referenceLine(undefined) },
    width,
  );
  const dated: Row[] = title.rows.map((row, index) =>
    index < title.rows.length - 1 ? row : [{ value: 'Tính đến ngày ……/……/……', look: LOOKS.measure }],
  );
  const context: TallyContext = { all, moves: NOTHING_MOVED, values: true, looks: page.looks };
  const empty = (name: string): BodyRow => ({ key: name, name, rows: [] });
  const units = block(
    {
      top: dated.length,
      nameHeader: 'ĐƠN VỊ',
      keyed: 'unit',
      totalName: 'Tổng cộng',
      body: Array.from({ length: unitCount }, () => empty('')),
    },
    context,
  );
  const numerals = GROUPS.filter(({ id }) => /^[IV]+$/.test(id));
  const groupsTop = dated.length + units.rows.length + 1;
  const groups = block(
    {
      top: groupsTop,
      nameHeader: 'NHÓM SẢN PHẨM',
      keyed: 'group',
      totalName: 'Tổng số',
      body: numerals.map(({ label }) => empty(label.vi)),
    },
    context,
  );
  const rows = [...dated, ...units.rows, [], ...groups.rows];
  return layOut(
    {
      name: 'Tổng hợp hạng sao',
      rows,
      merges: [...title.merges, ...units.merges, ...groups.merges],
      header: [dated.length, dated.length + 1],
      foot: rows.length,
    },
    page,
  );
}
