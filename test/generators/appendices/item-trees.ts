import type { Random } from './random';

/** What a table shows in each period: an item, and the items that make it up. */
export interface ItemNode {
  readonly id: string;
  readonly text: string;
  readonly children: readonly ItemNode[];
  /** False where only the children have columns (`NSNN` over `NSTW`, `NSĐP` without a total of its own). */
  readonly shown: boolean;
}

function node(id: string, text: string, children: readonly ItemNode[] = [], shown = true): ItemNode {
  return { id, text, children, shown };
}

export function leavesOf(item: ItemNode): ItemNode[] {
  return item.children.length === 0 ? [item] : item.children.flatMap(leavesOf);
}

/** Total, upgrades, new ones, and in some plans reassessments. */
export function productKinds(random: Random): ItemNode {
  const wording = random.pick([
    { upgrade: 'Sản phẩm nâng hạng sao', new: 'Sản phẩm mới', again: 'Sản phẩm đánh giá lại' },
    { upgrade: 'Nâng hạng', new: 'Mới', again: 'Đánh giá lại' },
    { upgrade: 'SP nâng hạng', new: 'SP mới', again: 'SP đánh giá lại' },
  ]);
  const parts = [
    node('upgrade', wording.upgrade),
    node('new', wording.new),
    ...(random.chance(0.4) ? [node('reassessment', wording.again)] : []),
  ];
  const total = random.pick(['Tổng sản phẩm dự kiến đánh giá', 'Tổng số', 'Tổng', 'Tổng sản phẩm', 'Cộng']);
  return node('total', total, random.shuffled(parts));
}

const GROUPS_2026: readonly (readonly [string, readonly string[]])[] = [
  ['I', ['Nhóm thực phẩm', 'Thực phẩm']],
  ['II', ['Nhóm đồ uống', 'Đồ uống']],
  ['III', ['Nhóm dược liệu và sản phẩm từ dược liệu', 'Dược liệu']],
  ['IV', ['Nhóm hàng thủ công mỹ nghệ', 'Thủ công mỹ nghệ']],
  ['V', ['Nhóm sinh vật cảnh', 'Sinh vật cảnh']],
  ['VI', ['Nhóm dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch', 'Dịch vụ du lịch']],
];
const GROUPS_2018: readonly (readonly [string, readonly string[]])[] = [
  ['I', ['Thực phẩm']],
  ['II', ['Đồ uống']],
  ['herbs-2018', ['Thảo dược']],
  ['textiles-2018', ['Vải và may mặc']],
  ['souvenirs-2018', ['Lưu niệm - nội thất - trang trí']],
  ['rural-services-2018', ['Dịch vụ du lịch nông thôn và bán hàng']],
];
const UNKNOWN_GROUPS = ['Nhóm sản phẩm số', 'Nhóm hóa mỹ phẩm', 'Nhóm giống cây trồng'];

export function productGroups(random: Random): ItemNode {
  const wordy = random.chance(0.6);
  const known = random
    .some(random.chance(0.25) ? GROUPS_2018 : GROUPS_2026, 2)
    .map(([id, texts]) => node(id, (wordy ? texts[0] : texts[texts.length - 1]) ?? ''));
  const unknown = random.chance(0.2) ? [node('stranger', random.pick(UNKNOWN_GROUPS))] : [];
  return node('total', random.pick(['Tổng sản phẩm', 'Tổng số', 'Tổng cộng']), [...known, ...unknown]);
}

/** Any cut of the tree of sources. */
export function sources(random: Random): ItemNode {
  const levels = random.some(
    [
      node('province', random.pick(['NS tỉnh', 'Ngân sách tỉnh', 'Tỉnh'])),
      node('district', random.pick(['NS huyện', 'Ngân sách huyện', 'Huyện'])),
      node('commune', random.pick(['NS xã', 'Ngân sách xã', 'Xã'])),
    ],
    2,
  );
  const central = node(
    'central',
    random.pick(['NSTW', 'Ngân sách trung ương', 'NS Trung ương']),
    random.chance(0.25) ? [node('capital', 'Vốn đầu tư'), node('recurrent', 'Vốn sự nghiệp')] : [],
  );
  const local = node('local', random.pick(['NSĐP', 'Ngân sách địa phương']), levels, random.chance(0.7));
  const plainLocal = node('local', 'Ngân sách địa phương');
  const stateParts = random.pick<readonly ItemNode[]>([
    [],
    [],
    [central, plainLocal],
    [central, local],
    [central, ...levels],
  ]);
  const other = random.some(
    [
      node('credit', random.pick(['Vốn tín dụng', 'Tín dụng'])),
      node('integrated', random.pick(['Vốn lồng ghép', 'Lồng ghép'])),
      node('producers', random.pick(['Vốn của chủ thể', 'Vốn doanh nghiệp', 'Vốn đối ứng'])),
      node('people', random.pick(['Dân đóng góp', 'Nhân dân đóng góp'])),
      node('other-rest', 'Khác'),
    ],
    2,
  );
  return node('total', random.pick(['Tổng', 'Tổng số', 'Tổng cộng', 'Tổng kinh phí']), [
    node(
      'state',
      random.pick(['NSNN', 'Ngân sách nhà nước', 'Vốn ngân sách']),
      stateParts,
      random.chance(0.8),
    ),
    node(
      'other',
      random.pick(['Vốn khác', 'Nguồn khác', 'Vốn huy động']),
      random.chance(0.35) ? other : [],
      random.chance(0.8),
    ),
  ]);
}
