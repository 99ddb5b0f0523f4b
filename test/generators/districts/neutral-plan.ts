import type { SourceId } from '../../../src/engine/layouts/source-ids';
import type { EntryKind, ProducerType } from '../../../src/engine/records/product-record';

/** What districts plan, before anybody types it into a sheet. Tests count from here, independently of the engine. */
export interface NeutralPlan {
  readonly province: string;
  readonly years: readonly number[];
  readonly units: readonly string[];
  readonly departments: readonly string[];
  readonly producers: readonly PlannedProducer[];
  readonly products: readonly PlannedProduct[];
  readonly money: readonly PlannedMoney[];
  /** Sources that budget sheets show, leaves of the source tree. */
  readonly sources: readonly SourceId[];
}

export interface PlannedProducer {
  readonly name: string;
  readonly unit: string;
  readonly type: ProducerType;
  readonly sex: 'female' | 'male';
  readonly ethnicity: string;
  /** Undefined: nobody knows, the cell stays blank. */
  readonly workers?: number;
  readonly trainedWorkers?: number;
  readonly modernChannels?: boolean;
  readonly valueChain?: boolean;
  readonly green?: boolean;
}

export interface PlannedProduct {
  readonly unit: string;
  readonly name: string;
  readonly code?: string;
  /** Index into `NeutralPlan.producers`; undefined where nobody is named. */
  readonly producer?: number;
  /** An id of the group list. */
  readonly group?: string;
  readonly kind: EntryKind;
  readonly year: number;
  /** Tenths of a point. */
  readonly scores?: readonly [number, number, number];
  readonly stars?: number;
  readonly starsTargeted?: number;
  readonly decision?: string;
  /** `YYYY-MM-DD`. */
  readonly assessedOn?: string;
  readonly recognisedOn?: string;
  readonly expiresOn?: string;
}

/** One item of a unit or department in a year: đồng by source. */
export interface PlannedMoney {
  readonly unit: string;
  readonly item: string;
  readonly year: number;
  readonly quantity?: number;
  readonly dong: Readonly<Partial<Record<SourceId, bigint>>>;
}

export function totalDong(money: PlannedMoney): bigint {
  return Object.values(money.dong).reduce((sum, part) => sum + (part ?? 0n), 0n);
}
