import { UNIT_LEVEL_CHOICES } from './choices';
import type { RecordLayout } from './layout';

/** One unit or department a row, in the order in which appendices print them. */
export const UNITS: RecordLayout & { readonly id: 'units' } = {
  kind: 'records',
  id: 'units',
  label: { vi: 'Danh sách đơn vị', en: 'Units' },
  titles: ['danh sách đơn vị', 'danh mục đơn vị', 'đơn vị hành chính', 'danh sách xã', 'danh sách huyện'],
  fields: [
    { id: 'stt', label: { vi: 'STT', en: 'No.' }, aliases: ['tt', 'số tt', 'số thứ tự', 'no'], type: 'text' },
    {
      id: 'name',
      label: { vi: 'Tên đơn vị', en: 'Unit' },
      aliases: [
        'đơn vị',
        'địa phương',
        'tên',
        'tên xã',
        'tên huyện',
        'xã phường',
        'xã phường đặc khu',
        'huyện thị xã thành phố',
        'đơn vị hành chính',
      ],
      type: 'text',
    },
    {
      id: 'level',
      label: { vi: 'Cấp', en: 'Level' },
      aliases: ['loại', 'cấp hành chính', 'loại đơn vị', 'loại hình', 'cấp đơn vị'],
      type: 'choice',
      choices: UNIT_LEVEL_CHOICES,
    },
    {
      id: 'parent',
      label: { vi: 'Trực thuộc', en: 'Belongs to' },
      aliases: ['thuộc', 'đơn vị cấp trên', 'thuộc huyện', 'thuộc tỉnh', 'đơn vị chủ quản', 'huyện'],
      type: 'text',
      fillDown: true,
    },
    {
      id: 'former',
      label: { vi: 'Đơn vị cũ', en: 'Former units' },
      aliases: [
        'đơn vị trước sắp xếp',
        'sáp nhập từ',
        'hợp nhất từ',
        'các đơn vị cũ',
        'tên cũ',
        'đơn vị sáp nhập',
        'đơn vị trước đây',
        'trước sắp xếp',
      ],
      type: 'text',
    },
    {
      id: 'craftVillages',
      label: { vi: 'Số làng nghề truyền thống', en: 'Traditional craft villages' },
      aliases: ['làng nghề truyền thống', 'làng nghề', 'số làng nghề'],
      type: 'count',
    },
    {
      id: 'craftVillagesWithProducts',
      label: { vi: 'Số làng nghề có sản phẩm OCOP', en: 'Craft villages with OCOP products' },
      aliases: ['làng nghề có sản phẩm ocop', 'làng nghề có sản phẩm', 'số làng nghề có sản phẩm'],
      type: 'count',
    },
    {
      id: 'salesPoints',
      label: { vi: 'Số điểm bán hàng', en: 'Sales points' },
      aliases: [
        'điểm bán hàng',
        'điểm bán',
        'số điểm bán',
        'điểm giới thiệu và bán sản phẩm ocop',
        'điểm bán hàng ocop',
        'số điểm giới thiệu và bán sản phẩm',
      ],
      type: 'count',
    },
    { id: 'note', label: { vi: 'Ghi chú', en: 'Note' }, aliases: ['chú thích'], type: 'text' },
  ],
  required: ['name'],
  origin: 'Nghị quyết 202/2025/QH15 (sắp xếp đơn vị hành chính); các kế hoạch trong seeds',
};
