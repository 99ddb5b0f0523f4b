import type * as Dom from '@testing-library/dom';

/** A second is what the library waits for an element; a busy machine needs more than that to load a panel. */
if (typeof document !== 'undefined')
  jest.requireActual<typeof Dom>('@testing-library/dom').configure({ asyncUtilTimeout: 20_000 });
