import { useSyncExternalStore } from 'react';
import { reduce } from './reduce';
import { INITIAL, type Action, type State } from './state';

/** The one place where the pane's state is kept; data flows from it to the screen and back as actions. */
export interface Store {
  readonly state: () => State;
  readonly dispatch: (action: Action) => void;
  readonly subscribe: (changed: () => void) => () => void;
}

export function createStore(): Store {
  let state: State = INITIAL;
  const listeners = new Set<() => void>();
  return {
    state: () => state,
    dispatch: (action) => {
      state = reduce(state, action);
      for (const listener of listeners) listener();
    },
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}

export function useStored(store: Store): State {
  return useSyncExternalStore(store.subscribe, store.state);
}
