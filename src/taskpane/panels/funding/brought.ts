import type { Session } from '../../state/session';
import { FundingDesk } from './desk';

/** What a reviewer types of the plan's text, as typed. */
export interface TypedTexts {
  readonly total: string;
  readonly state: string;
  readonly other: string;
  readonly stateShare: string;
  readonly otherShare: string;
}

export const NOTHING_TYPED: TypedTexts = { total: '', state: '', other: '', stateShare: '', otherShare: '' };

const desks = new WeakMap<Session, FundingDesk>();

/** What was brought beside the plan outlives a look at another place of the pane. */
export function deskOf(session: Session): FundingDesk {
  const before = desks.get(session);
  if (before) return before;
  const desk = new FundingDesk();
  desks.set(session, desk);
  return desk;
}
