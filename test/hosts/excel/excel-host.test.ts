import { ExcelHost } from '../../../src/hosts/excel/excel-host';
import { SimulatedExcel } from '../../excel-host/simulated-excel';
import { hostContract } from '../contract';

/** Longer than the debounce of `watch`. */
const SETTLED = 700;

hostContract('Excel, simulated', async (workbook) => {
  const excel = new SimulatedExcel(workbook);
  return {
    host: new ExcelHost(),
    external: {
      edit: async (ref, value) => excel.edit(ref, value),
      settle: () => new Promise((resolve) => setTimeout(resolve, SETTLED)),
      selection: () => excel.selection(),
      marks: () => excel.marks(),
    },
  };
});
