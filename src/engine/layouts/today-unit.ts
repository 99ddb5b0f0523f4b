import type { Field } from './layout';

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
