import type { Item } from './shape';

/**
 * The product groups. The six of Quyết định 26/2026/QĐ-TTg by their Roman numerals, and the groups of
 * 2018–2020 (Quyết định 1048/QĐ-TTg) that plans of that time still use.
 */
export const GROUPS: readonly Item[] = [
  {
    id: 'I',
    parent: 'total',
    label: { vi: 'Nhóm thực phẩm', en: 'Food' },
    aliases: ['nhóm thực phẩm', 'thực phẩm', 'sản phẩm thực phẩm'],
    measure: 'count',
  },
  {
    id: 'II',
    parent: 'total',
    label: { vi: 'Nhóm đồ uống', en: 'Drinks' },
    aliases: ['nhóm đồ uống', 'đồ uống', 'sản phẩm đồ uống'],
    measure: 'count',
  },
  {
    id: 'III',
    parent: 'total',
    label: { vi: 'Nhóm dược liệu và sản phẩm từ dược liệu', en: 'Medicinal herbs and their products' },
    aliases: [
      'nhóm dược liệu và sản phẩm từ dược liệu',
      'dược liệu và sản phẩm từ dược liệu',
      'nhóm dược liệu',
      'dược liệu',
      'sản phẩm dược liệu',
    ],
    measure: 'count',
  },
  {
    id: 'IV',
    parent: 'total',
    label: { vi: 'Nhóm hàng thủ công mỹ nghệ', en: 'Handicrafts' },
    aliases: [
      'nhóm hàng thủ công mỹ nghệ',
      'hàng thủ công mỹ nghệ',
      'thủ công mỹ nghệ',
      'nhóm thủ công mỹ nghệ',
      'thủ công mỹ nghệ trang trí',
    ],
    measure: 'count',
  },
  {
    id: 'V',
    parent: 'total',
    label: { vi: 'Nhóm sinh vật cảnh', en: 'Ornamental plants and animals' },
    aliases: ['nhóm sinh vật cảnh', 'sinh vật cảnh'],
    measure: 'count',
  },
  {
    id: 'VI',
    parent: 'total',
    label: {
      vi: 'Nhóm dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch',
      en: 'Community and eco-tourism',
    },
    aliases: [
      'nhóm dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch',
      'dịch vụ du lịch cộng đồng du lịch sinh thái và điểm du lịch',
      'dịch vụ du lịch cộng đồng và điểm du lịch',
      'dịch vụ du lịch',
      'nhóm dịch vụ du lịch',
      'du lịch',
      'du lịch cộng đồng',
    ],
    measure: 'count',
  },
  {
    id: 'herbs-2018',
    parent: 'total',
    label: { vi: 'Thảo dược', en: 'Herbs (2018–2020)' },
    aliases: ['thảo dược', 'nhóm thảo dược'],
    measure: 'count',
  },
  {
    id: 'textiles-2018',
    parent: 'total',
    label: { vi: 'Vải và may mặc', en: 'Textiles and clothing (2018–2020)' },
    aliases: ['vải và may mặc', 'nhóm vải và may mặc', 'vải may mặc'],
    measure: 'count',
  },
  {
    id: 'souvenirs-2018',
    parent: 'total',
    label: { vi: 'Lưu niệm - nội thất - trang trí', en: 'Souvenirs, furniture, decoration (2018–2020)' },
    aliases: ['lưu niệm nội thất trang trí', 'nhóm lưu niệm nội thất trang trí', 'lưu niệm'],
    measure: 'count',
  },
  {
    id: 'rural-services-2018',
    parent: 'total',
    label: { vi: 'Dịch vụ du lịch nông thôn và bán hàng', en: 'Rural tourism and sales (2018–2020)' },
    aliases: [
      'dịch vụ du lịch nông thôn và bán hàng',
      'nhóm dịch vụ du lịch nông thôn và bán hàng',
      'dịch vụ du lịch nông thôn bán hàng',
    ],
    measure: 'count',
  },
];
