import type { Field } from './shape';

/** The district that a row's unit was of until 2025-06-30, for a plan that is drawn up in districts. */
export const FORMER_UNIT: Field = {
  id: 'formerUnit',
  label: { vi: 'Huyện trước sắp xếp', en: 'District until 30/6/2025' },
  aliases: ['huyện cũ', 'đơn vị cấp huyện trước sắp xếp', 'huyện thị xã thành phố trước sắp xếp'],
  type: 'text',
};

/**
 * The unit of today that a row of a former unit belongs to, as `phuluc units` writes it beside the row or a
 * person does. No blank sheet asks for it: there the unit is today's own.
 */
export const TODAY_UNIT: Field = {
  id: 'todayUnit',
  label: { vi: 'Xã, phường mới', en: "Today's commune" },
  aliases: [
    'xã mới',
    'xã phường hiện nay',
    'đơn vị mới',
    'xã phường sau sắp xếp',
    'xã phường đặc khu mới',
    'đơn vị hành chính mới',
    'tên xã mới',
    'tên xã phường mới',
  ],
  type: 'text',
};
