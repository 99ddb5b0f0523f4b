import type { Decimal } from '../decimal';
import type { Facts } from './facts';

/** A target that was not reached; `expected` is its lower bound, `found` what was reached. */
export interface TargetMissed extends Facts {
  readonly rule: 'target-missed';
  readonly text: string;
  readonly lacking: Decimal;
  /** True where per cents are lacking: the share is known only as a sheet reports it. */
  readonly inPerCents?: boolean;
  readonly measure: string;
  /** True while the target's period still runs on the date of the report. */
  readonly open: boolean;
}

/** Rows of a target sheet that name no planned value that could be read. */
export interface TargetUnreadable extends Facts {
  readonly rule: 'target-unreadable';
  readonly text: string;
}

/** What the target sheet says was reached, and what its own plan's sheets count. */
export interface TargetActualDiffers extends Facts {
  readonly rule: 'target-actual-differs';
  readonly text: string;
}

/** A reported share of the producers, products or workers that is more than all of them. */
export interface ShareOverWhole extends Facts {
  readonly rule: 'share-over-whole';
  readonly text: string;
}

/** One producer, listed twice with different answers. */
export interface ProducerConflict extends Facts {
  readonly rule: 'producer-conflict';
  readonly producer: string;
  /** The field's id in the layout of producers. */
  readonly field: string;
}

/** Producers with recognised products whom the list of producers does not have. */
export interface ProducerUnlisted extends Facts {
  readonly rule: 'producer-unlisted';
  readonly producers: readonly string[];
}

/** What is found about targets and producers. */
export type TargetFinding =
  | TargetMissed
  | TargetUnreadable
  | TargetActualDiffers
  | ShareOverWhole
  | ProducerConflict
  | ProducerUnlisted;
