import { config } from 'zod/v4/core';

/*
 * The pages' security policy forbids making code from text, which zod does to be fast. It is told so before
 * any schema is made: this module is imported first, on the page and in its worker.
 */
config({ jitless: true });
