import { ExcelHost } from '../../../src/hosts/excel/excel-host';
import { likeNewerExcel, likeOldestExcel } from '../../excel-host/newer-excel';
import { SimulatedExcel } from '../../excel-host/simulated-excel';
import { book, FILE, fullSheet } from './books';

const at = (sheet: string, row: number, col = 1) => ({ file: FILE, sheet, row, col });

function opened() {
  const excel = new SimulatedExcel(book(fullSheet('Biểu 1', 6, 4), fullSheet('Biểu 2', 6, 4)));
  return { excel, host: new ExcelHost() };
}

afterEach(likeOldestExcel);

describe('a click', () => {
  it('selects its cell in one round trip that writes nothing', async () => {
    const { excel, host } = opened();
    const told = writes(excel);
    await host.reveal(at('Biểu 2', 2), []);
    expect(excel.selection()).toEqual(at('Biểu 2', 2));
    expect(excel.trips).toHaveLength(1);
    await host.reveal(at('Biểu 1', 5), [at('Biểu 1', 1), at('Biểu 2', 3)]);
    expect(excel.selection()).toEqual(at('Biểu 1', 5));
    expect(excel.marks()).toEqual([]);
    expect(told()).toBe(0);
  });

  it('a total above its parts is one block, which any Excel can select', async () => {
    const { excel, host } = opened();
    await host.reveal(at('Biểu 1', 1), [at('Biểu 1', 3), at('Biểu 1', 2)]);
    expect(excel.selected()).toEqual([at('Biểu 1', 1), at('Biểu 1', 2), at('Biểu 1', 3)]);
    expect(excel.trips).toHaveLength(2);
  });

  it('in a newer Excel the parts are selected with it, the cell first; those of other sheets are left', async () => {
    const { excel, host } = opened();
    likeNewerExcel(excel);
    await host.reveal(at('Biểu 1', 5), [at('Biểu 1', 1), at('Biểu 1', 2), at('Biểu 2', 3), at('Biểu 1', 5)]);
    expect(excel.selected()).toEqual([at('Biểu 1', 5), at('Biểu 1', 1), at('Biểu 1', 2)]);
    await host.clearMarks();
    expect(excel.selected()).toEqual([at('Biểu 1', 5)]);
  });

  it('the set alone is not enough: an office.js without the call selects the cell', async () => {
    const { excel, host } = opened();
    likeNewerExcel(excel);
    Reflect.deleteProperty(Excel.RangeAreas.prototype, 'select');
    await host.reveal(at('Biểu 1', 5), [at('Biểu 1', 1)]);
    expect(excel.selected()).toEqual([at('Biểu 1', 5)]);
  });

  it('gets to its cell where everything but selecting it is refused', async () => {
    for (const code of ['GeneralException', 'ItemNotFound', 'AccessDenied', 'InvalidSelection']) {
      const { excel, host } = opened();
      likeNewerExcel(excel);
      excel.fail({ code, after: 1 });
      await host.reveal(at('Biểu 1', 5), [at('Biểu 1', 1)], { draw: true });
      expect(excel.selection()).toEqual(at('Biểu 1', 5));
      await host.clearMarks();
    }
  });

  it('on a protected sheet it selects as well', async () => {
    const { excel, host } = opened();
    excel.sheet('Biểu 1').protected = true;
    await host.reveal(at('Biểu 1', 5), [at('Biểu 1', 1)]);
    expect(excel.selection()).toEqual(at('Biểu 1', 5));
  });

  it('a sheet that is hidden or gone is said to be', async () => {
    const { excel, host } = opened();
    excel.sheet('Biểu 2').visibility = 'Hidden';
    await expect(host.reveal(at('Biểu 2', 1), [])).rejects.toMatchObject({ refusal: { kind: 'conflict' } });
    await expect(host.reveal(at('Biểu 3', 1), [])).rejects.toMatchObject({
      refusal: { kind: 'not-found', what: 'Biểu 3' },
    });
  });
});

/** Counts the requests that write. */
function writes(excel: SimulatedExcel): () => number {
  let told = 0;
  excel.model.events.add('changed');
  const { link } = excel as unknown as { link: { send: (type: string) => void } };
  const send = link.send.bind(link);
  link.send = (type) => {
    told += 1;
    send(type);
  };
  return () => told;
}
