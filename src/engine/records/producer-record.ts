import { z } from 'zod';
import { PRODUCER_TYPES } from './product-record';
import type { Placed } from './record';
import { choice, count, text, yesNo } from './schema-parts';

/** One producer (chủ thể), as a list of producers has it. */
export const producerSchema = z.object({
  stt: text,
  name: text,
  type: choice(PRODUCER_TYPES),
  unit: text,
  womenLed: yesNo,
  minorityLed: yesNo,
  workers: count,
  /** Workers with a degree or a certificate. */
  trainedWorkers: count,
  /** Sells in supermarkets, on online markets and the like. */
  modernChannels: yesNo,
  valueChain: yesNo,
  green: yesNo,
  note: text,
  /** Where a row of a former unit belongs today. */
  todayUnit: text,
  formerUnit: text,
});

/** What a row of a list of producers says; undefined fields are unknown. */
export type ProducerValues = z.infer<typeof producerSchema>;

/** A producer's row with its place. */
export type ProducerRecord = Placed<ProducerValues>;
