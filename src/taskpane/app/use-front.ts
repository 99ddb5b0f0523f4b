import { useState } from 'react';
import type { State } from '../state/state';
import { useFrontFocus } from './use-front-focus';

export interface Front {
  /** Whether what is open hides the pane where the page is narrow. */
  readonly inFront: boolean;
  readonly bring: () => void;
  readonly sendBack: () => void;
}

const ALWAYS = {};

/** On a narrow page the workbook comes to the front with each finding that is looked up, until it is sent back. */
export function useFront({ reading, focus }: State, hasView: boolean): Front {
  const [seen, setSeen] = useState<object | undefined>();
  const lookedUp = reading?.place ? reading : focus;
  const inFront = hasView && (seen === ALWAYS || (lookedUp !== undefined && seen !== lookedUp));
  useFrontFocus(inFront);
  return { inFront, bring: () => setSeen(ALWAYS), sendBack: () => setSeen(lookedUp) };
}
