import { isExcelReady, REQUIRED_SET } from '../../../src/hosts/excel/requirements';
import { SimulatedExcel } from '../../excel-host/simulated-excel';
import { book } from './books';

describe('requirements', () => {
  it('outside Office there is no Excel', () => {
    expect(isExcelReady()).toBe(false);
  });

  it('the oldest Excel that the manifest admits will do; the client library refuses calls of newer sets there', () => {
    expect(new SimulatedExcel(book()).model.sheets).toEqual([]);
    expect(isExcelReady()).toBe(true);
    expect(Office.context.requirements.isSetSupported('ExcelApi', REQUIRED_SET.version)).toBe(true);
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.15')).toBe(false);
  });
});
