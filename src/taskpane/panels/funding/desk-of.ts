import type { Session } from '../../state/session';
import { FundingDesk } from './desk';

const desks = new WeakMap<Session, FundingDesk>();

/** What was brought beside the plan outlives a look at another place of the pane. */
export function deskOf(session: Session): FundingDesk {
  const before = desks.get(session);
  if (before) return before;
  const desk = new FundingDesk();
  desks.set(session, desk);
  return desk;
}
