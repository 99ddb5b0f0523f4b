import { decimal, type Decimal } from '../decimal';

/**
 * The rules of star rating as data, each with its days in force and where it is printed. The law changes
 * by date: an old rule is never edited, a new one is added with its day.
 */

export type StarRuleId = 'QD1048-2019' | 'QD148-2023' | 'QD1489-2025' | 'QD26-2026';

/** Stars that a decision recognises. */
export type RecognisedStars = 3 | 4 | 5;

/** Stars that a recognition gives; fewer are none (26/2026/QĐ-TTg, and all rules before). */
export const RECOGNISED_STARS: readonly RecognisedStars[] = [3, 4, 5];

/** Who recognises: the district's or the province's committee, the centre; since 2026 persons by their office. */
export type Authority = 'district' | 'province' | 'centre' | 'province-chairman' | 'minister';

/** Scores of one star. `to` itself belongs to the band only where `closed`. */
export interface Band {
  readonly stars: 1 | 2 | 3 | 4 | 5;
  readonly from: Decimal;
  readonly to: Decimal;
  readonly closed: boolean;
}

/** A yearly round: files come in before the first day, the round ends by the second. Both are `MM-DD`. */
export interface Round {
  readonly level: 'province' | 'centre';
  readonly proposeBefore: string;
  readonly decideBy: string;
  /** Of this year alone: a plan's own round. */
  readonly year?: number;
}

/** When a renewal's file goes in, in days before the recognition ends. */
export interface RenewalWindow {
  readonly earliestDays: number;
  readonly latestDays: number;
  /** A missed window may be bridged by so many days after the end. */
  readonly bridgeDays: number;
}

/** The Prime Minister's rule of rating products that is in force on a day. */
export interface StarRule {
  readonly id: StarRuleId;
  /** As cited: `148/QĐ-TTg`. */
  readonly number: string;
  /** First day in force, `YYYY-MM-DD`. */
  readonly from: string;
  /** Last day in force; absent for the rule of today. */
  readonly to?: string;
  /** Files handed in before the rule began may be assessed under the former one through this day. */
  readonly formerThrough?: string;
  /** The most points of each part. */
  readonly parts: Readonly<Record<'A' | 'B' | 'C', Decimal>>;
  /** From the highest star down. */
  readonly bands: readonly Band[];
  readonly recognisedBy: Readonly<Record<RecognisedStars, Authority>>;
  /** Months that a recognition is valid. */
  readonly validMonths: number;
  readonly renewal?: RenewalWindow;
  readonly rounds: readonly Round[];
  /** `primary`: read in the text itself; `secondary`: as others report it. */
  readonly confidence: 'primary' | 'secondary';
  readonly source: string;
}

/** Below so many points nothing is recognised: the file goes back and may come again in a later round. */
export const LEAST_RECOGNISED_SCORE = decimal(50);

/** The most points that a product can have. */
export const FULL_SCORE = decimal(100);

/** Bands that meet: each ends where the next higher one begins. */
const MEETING_BANDS: readonly Band[] = [
  { stars: 5, from: decimal(90), to: FULL_SCORE, closed: true },
  { stars: 4, from: decimal(70), to: decimal(90), closed: false },
  { stars: 3, from: decimal(50), to: decimal(70), closed: false },
  { stars: 2, from: decimal(30), to: decimal(50), closed: false },
  { stars: 1, from: decimal(0), to: decimal(30), closed: false },
];

/** Bands as 1048 prints them, in whole numbers: 89.5 lies in none. */
const WHOLE_NUMBER_BANDS: readonly Band[] = [
  { stars: 5, from: decimal(90), to: FULL_SCORE, closed: true },
  { stars: 4, from: decimal(70), to: decimal(89), closed: true },
  { stars: 3, from: decimal(50), to: decimal(69), closed: true },
  { stars: 2, from: decimal(30), to: decimal(49), closed: true },
  { stars: 1, from: decimal(0), to: decimal(29), closed: true },
];

const PARTS_SINCE_2023 = { A: decimal(40), B: decimal(25), C: decimal(35) };

/** In the order of their days. */
export const STAR_RULES: readonly [StarRule, ...StarRule[]] = [
  {
    id: 'QD1048-2019',
    number: '1048/QĐ-TTg',
    from: '2019-08-21',
    to: '2023-02-23',
    parts: { A: decimal(35), B: decimal(25), C: decimal(40) },
    bands: WHOLE_NUMBER_BANDS,
    recognisedBy: { 3: 'province', 4: 'province', 5: 'centre' },
    validMonths: 36,
    rounds: [],
    confidence: 'secondary',
    source: 'Quyết định 1048/QĐ-TTg ngày 21/8/2019, sửa đổi bởi Quyết định 781/QĐ-TTg ngày 08/6/2020',
  },
  {
    id: 'QD148-2023',
    number: '148/QĐ-TTg',
    from: '2023-02-24',
    to: '2025-07-05',
    parts: PARTS_SINCE_2023,
    bands: MEETING_BANDS,
    recognisedBy: { 3: 'district', 4: 'province', 5: 'centre' },
    validMonths: 36,
    rounds: [],
    confidence: 'secondary',
    source: 'Quyết định 148/QĐ-TTg ngày 24/02/2023',
  },
  {
    id: 'QD1489-2025',
    number: '1489/QĐ-TTg',
    from: '2025-07-06',
    to: '2026-05-21',
    parts: PARTS_SINCE_2023,
    bands: MEETING_BANDS,
    recognisedBy: { 3: 'province', 4: 'province', 5: 'centre' },
    validMonths: 36,
    rounds: [],
    confidence: 'secondary',
    source: 'Quyết định 1489/QĐ-TTg ngày 06/7/2025, sửa đổi Quyết định 148/QĐ-TTg',
  },
  {
    id: 'QD26-2026',
    number: '26/2026/QĐ-TTg',
    from: '2026-05-22',
    formerThrough: '2026-07-21',
    parts: PARTS_SINCE_2023,
    bands: MEETING_BANDS,
    recognisedBy: { 3: 'province-chairman', 4: 'province-chairman', 5: 'minister' },
    validMonths: 36,
    renewal: { earliestDays: 180, latestDays: 120, bridgeDays: 180 },
    rounds: [
      { level: 'province', proposeBefore: '04-30', decideBy: '06-30' },
      { level: 'province', proposeBefore: '10-30', decideBy: '12-30' },
      { level: 'centre', proposeBefore: '07-30', decideBy: '09-30' },
      { level: 'centre', proposeBefore: '01-30', decideBy: '03-30' },
    ],
    confidence: 'primary',
    source: 'Quyết định 26/2026/QĐ-TTg ngày 22/5/2026',
  },
];
