import { supportSet } from './client';
import type { SimulatedExcel } from './simulated-excel';

/**
 * Makes the simulated Excel one with ExcelApi 1.19, on an office.js that knows `RangeAreas.select` (1.18):
 * the npm package ends at 1.15, the hosted library goes further. To be called once the double is made.
 */
export function likeNewerExcel(excel: SimulatedExcel): SimulatedExcel {
  supportSet(19);
  const { BatchApiHelper } = Reflect.get(globalThis, 'OfficeExtension') as unknown as {
    readonly BatchApiHelper: {
      invokeMethod(
        on: object,
        name: string,
        type: number,
        args: unknown[],
        flags: number,
        result: number,
      ): void;
    };
  };
  Object.defineProperty(Excel.RangeAreas.prototype, 'select', {
    configurable: true,
    value(this: object) {
      BatchApiHelper.invokeMethod(this, 'Select', 1, [], 0, 0);
    },
  });
  return excel;
}

/** The oldest Excel that the manifest admits again. */
export function likeOldestExcel(): void {
  supportSet(14);
  Reflect.deleteProperty(Excel.RangeAreas.prototype, 'select');
}
