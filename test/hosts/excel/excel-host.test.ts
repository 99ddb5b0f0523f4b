import { ExcelHost } from '../../../src/hosts/excel/excel-host';
import { SimulatedExcel } from '../../excel-host/simulated-excel';
import { likeNewerExcel } from '../../excel-host/newer-excel';
import { hostContract } from '../contract';

/** Longer than the debounce of `watch`. */
const SETTLED = 700;

hostContract('Excel, simulated', async (workbook) => {
  const excel = likeNewerExcel(new SimulatedExcel(workbook));
  return {
    host: new ExcelHost(),
    external: {
      edit: async (ref, value) => excel.edit(ref, value),
      settle: () => new Promise((resolve) => setTimeout(resolve, SETTLED)),
      selection: () => excel.selection(),
      // The active cell is the first of the selected ones.
      parts: () => excel.selected().slice(1),
    },
  };
});
