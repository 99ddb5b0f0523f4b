import type * as Dom from '@testing-library/dom';

/** A second is what the library waits for an element; a busy machine needs more than that to load a panel. */
if (typeof document !== 'undefined')
  jest.requireActual<typeof Dom>('@testing-library/dom').configure({ asyncUtilTimeout: 20_000 });

/**
 * jsdom weighs every rule of every sheet anew for each element whose name is asked for, which was half of these
 * tests' time. What a person sees is looked at in a browser (test/browser); here nothing depends on a look.
 */
if (typeof CSSStyleSheet !== 'undefined') CSSStyleSheet.prototype.insertRule = () => 0;
