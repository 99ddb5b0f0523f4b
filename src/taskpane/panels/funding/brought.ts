import type { FundingSide } from '../../../engine/funding/side';
import type { Session } from '../../state/session';

/** What a reviewer types of the plan's text, as typed. */
export interface TypedTexts {
  readonly total: string;
  readonly state: string;
  readonly other: string;
  readonly stateShare: string;
  readonly otherShare: string;
}

export const NOTHING_TYPED: TypedTexts = { total: '', state: '', other: '', stateShare: '', otherShare: '' };

/** What a reviewer brings beside the plan. It outlives a look at another place of the pane. */
export interface Brought {
  readonly side?: FundingSide;
  readonly typed: TypedTexts;
}

const kept = new WeakMap<Session, Brought>();

export function broughtIn(session: Session): Brought {
  return kept.get(session) ?? { typed: NOTHING_TYPED };
}

export function keepBrought(session: Session, brought: Brought): void {
  kept.set(session, brought);
}
