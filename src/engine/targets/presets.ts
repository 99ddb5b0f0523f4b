import { decimal, type Decimal } from '../decimal';
import type { RecognisedStars } from '../layouts/star-rules';
import { bare } from '../text/fold';
import { INDICATORS, type IndicatorId } from './indicators';
import type { Comparator, Target } from './target';

/** A set of targets to begin from, by whose plan it is. */
export type PresetId =
  | 'quoc-gia-919'
  | 'gia-lai'
  | 'lam-dong'
  | 'ninh-thuan'
  | 'binh-duong'
  | 'hai-duong'
  | 'binh-phuoc'
  | 'ha-noi'
  | 'ninh-binh-2024'
  | 'cao-lanh';

/** An indicator's planned value: one, or the two ends of a range. */
type Entry = readonly [indicator: IndicatorId, ...values: [number] | [number, number]];

/** The targets that a named plan sets: to begin from, never a constant. */
export interface Preset {
  readonly id: PresetId;
  /** Whose plan it is. */
  readonly name: string;
  readonly source: string;
  /** `reported`: what others report of the plan; `reconstructed`: from provinces that copy it; `plan`: its own text. */
  readonly confidence: 'plan' | 'reported' | 'reconstructed';
  readonly entries: readonly Entry[];
}

/** What named plans set (reference/target_presets.json): a choice to begin from, never constants. */
export const PRESETS: readonly Preset[] = [
  {
    id: 'quoc-gia-919',
    name: 'Quốc gia (Quyết định 919/QĐ-TTg)',
    source:
      'dulieuphapluat.vn 526; baothaibinh 184834; các tỷ lệ dựng lại từ những tỉnh chép nguyên văn, chưa đọc văn bản gốc',
    confidence: 'reconstructed',
    entries: [
      ['cumulative-products', 10_000],
      ['five-star-products', 400, 500],
      ['upgrade-share', 50],
      ['cooperative-share', 40],
      ['small-enterprise-share', 30],
      ['value-chain-share', 30],
      ['craft-village-share', 50],
      ['trained-labour-share', 20],
      ['women-share', 40],
      ['modern-channel-share', 50],
    ],
  },
  {
    id: 'gia-lai',
    name: 'Gia Lai 2021-2025',
    source: 'Kế hoạch 2581/KH-UBND ngày 07/11/2022 của UBND tỉnh Gia Lai',
    confidence: 'plan',
    entries: [
      ['new-products', 246],
      ['upgrade-share', 30],
      ['cooperative-share', 40],
      ['small-enterprise-share', 30],
      ['value-chain-share', 10],
      ['trained-labour-share', 20],
      ['women-share', 40],
      ['minority-share', 5],
      ['modern-channel-share', 70],
      ['sales-points', 10],
    ],
  },
  {
    id: 'lam-dong',
    name: 'Lâm Đồng',
    source: 'baodantoc.vn 1664967104146',
    confidence: 'reported',
    entries: [
      ['recognised-products', 250],
      ['province-products', 230],
      ['five-star-products', 20],
      ['upgrade-share', 50],
      ['cooperative-share', 30],
      ['small-enterprise-share', 50],
      ['value-chain-share', 30],
      ['craft-village-share', 30],
      ['trained-labour-share', 20],
      ['women-share', 40],
      ['minority-share', 10],
    ],
  },
  {
    id: 'ninh-thuan',
    name: 'Ninh Thuận (Kế hoạch 4056/KH-UBND)',
    source: 'baoninhthuan.com.vn 151718',
    confidence: 'reported',
    entries: [
      ['new-products', 20, 30],
      ['upgrade-share', 50],
      ['cooperative-share', 30],
      ['small-enterprise-share', 40],
      ['value-chain-share', 30],
      ['craft-village-share', 50],
    ],
  },
  {
    id: 'binh-duong',
    name: 'Bình Dương',
    source: 'baobinhduong.vn a317034',
    confidence: 'reported',
    entries: [
      ['new-products', 150],
      ['cooperative-share', 40],
      ['small-enterprise-share', 30],
      ['craft-village-share', 50],
      ['commune-share', 100],
    ],
  },
  {
    id: 'hai-duong',
    name: 'Hải Dương (Kế hoạch 1366/KH-UBND)',
    source: 'baokiemtoan.vn 24979',
    confidence: 'reported',
    entries: [
      ['new-products', 150],
      ['five-star-products', 3],
      ['upgrade-share', 25],
      ['value-chain-share', 25],
      ['craft-village-share', 30],
      ['modern-channel-share', 30],
    ],
  },
  {
    id: 'binh-phuoc',
    name: 'Bình Phước',
    source: 'snnptnt.binhphuoc.gov.vn 2619',
    confidence: 'reported',
    entries: [
      ['new-products', 150],
      ['cumulative-products', 250],
      ['potential-five-star-share', 10],
      ['upgrade-share', 50],
      ['cooperative-enterprise-share', 80],
      ['value-chain-share', 20],
      ['trained-labour-share', 20],
      ['women-share', 40],
      ['minority-share', 5],
      ['modern-channel-share', 70],
    ],
  },
  {
    id: 'ha-noi',
    name: 'Hà Nội',
    source: 'hanoidep.vn',
    confidence: 'reported',
    entries: [
      ['new-products', 2000],
      ['potential-five-star-share', 3],
      ['upgrade-share', 50],
      ['craft-village-share', 50],
      ['organised-share', 70],
      ['value-chain-share', 30],
      ['trained-labour-share', 25],
    ],
  },
  {
    id: 'ninh-binh-2024',
    name: 'Ninh Bình 2024',
    source: 'Kế hoạch năm 2024 của UBND tỉnh Ninh Bình',
    confidence: 'plan',
    entries: [
      ['new-products', 30],
      ['cumulative-products', 200],
      ['craft-villages', 1],
    ],
  },
  {
    id: 'cao-lanh',
    name: 'Huyện Cao Lãnh 2021-2025',
    source: 'Kế hoạch giai đoạn 2021-2025 của UBND huyện Cao Lãnh',
    confidence: 'plan',
    entries: [
      ['five-star-products', 3],
      ['three-star-products', 20],
      ['tourism-products', 1],
    ],
  },
];

const OF_STARS: Readonly<Partial<Record<IndicatorId, readonly RecognisedStars[]>>> = {
  'province-products': [3, 4],
  'three-star-products': [3],
  'four-star-products': [4],
  'five-star-products': [5],
};

/** The targets of a preset; its plan's period is that of the plan it is used for. */
export function targetsOf(id: PresetId): Target[] {
  const preset = PRESETS.find((each) => each.id === id);
  return (preset?.entries ?? []).map(([indicator, ...values]): Target => {
    const { kind, label, noun } = INDICATORS[indicator];
    const planned: Decimal[] = values.map((value) => decimal(value));
    const comparator: Comparator = planned.length > 1 ? 'range' : 'at-least';
    const shown = `${planned.length > 1 ? '' : 'ít nhất '}${values.join(' - ')}`;
    const stars = OF_STARS[indicator];
    return {
      indicator,
      text: kind === 'share' ? `${label.vi}: ${shown}%` : `${label.vi}: ${shown} ${noun.vi}`,
      comparator,
      planned,
      measure: kind === 'share' ? '%' : noun.vi,
      ...(stars ? { stars } : {}),
    };
  });
}

/** The preset that a name means: its id, or its plan's name with or without diacritics and years. */
export function presetNamed(name: string): Preset | undefined {
  const words = bare(name);
  return (
    PRESETS.find(({ id }) => bare(id) === words) ??
    PRESETS.find((preset) => bare(preset.name) === words) ??
    PRESETS.find((preset) => words !== '' && bare(preset.name).startsWith(words))
  );
}
