import type { VersionWords } from '../types/versions';

export const vi: VersionWords = {
  effect: (what, from, to, by, measure) => `${what} toàn kế hoạch: ${from} → ${to} ${measure} (${by}).`,
  added: (names) => `Đơn vị thêm vào: ${names}.`,
  removed: (names) => `Đơn vị bỏ ra: ${names}.`,
  renamed: (from, to) => `Tên đơn vị viết khác: ${from} → ${to}.`,
};
