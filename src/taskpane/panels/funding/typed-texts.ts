/** What a reviewer types of the plan's text, as typed. */
export interface TypedTexts {
  readonly total: string;
  readonly state: string;
  readonly other: string;
  readonly stateShare: string;
  readonly otherShare: string;
}

export const NOTHING_TYPED: TypedTexts = { total: '', state: '', other: '', stateShare: '', otherShare: '' };
