import { rangesOf } from '../../../src/hosts/excel/addresses';
import type { GridRange } from '../../../src/engine/grid/grid';
import { NULL_OBJECT } from '../interpreter';
import { checkColor } from '../limits';
import { peek, type Model, type ModelChart, type ModelSheet } from '../model';
import { Refused } from '../protocol';
import { Areas } from './areas';

/** `Excel.ChartType`, as far as anybody asks for one here; an unknown one is InvalidArgument. */
const TYPES = new Set(['BarStacked', 'BarClustered', 'ColumnStacked', 'ColumnClustered']);
/** "Excel specifications and limits": 255 series in a chart, 255 characters in a name or title. */
const MOST_SERIES = 255;
const MOST_LETTERS = 255;

function refuseUnless(fits: boolean, where: string, code = 'InvalidArgument'): void {
  if (!fits) throw new Refused(code, where);
}

/** `worksheet.charts`. */
export class Charts {
  constructor(
    private readonly model: Model,
    private readonly sheet: ModelSheet,
  ) {}

  get Items(): Chart[] {
    return this.sheet.charts.map((chart) => new Chart(this.sheet, chart));
  }

  get Count(): number {
    return this.sheet.charts.length;
  }

  Add(type: unknown, source: unknown, seriesBy: unknown): Chart {
    refuseUnless(!this.sheet.protected, 'ChartCollection.add', 'AccessDenied');
    refuseUnless(TYPES.has(String(type)) && seriesBy === 'Columns', 'ChartCollection.add');
    refuseUnless(source instanceof Areas, 'ChartCollection.add');
    const [area, ...others] = source instanceof Areas ? rangesOf(source.Address) : [];
    if (!area || others.length > 0) throw new Refused('InvalidArgument', 'ChartCollection.add');
    const chart: ModelChart = {
      id: `{chart-${this.model.nextId}}`,
      name: `Chart ${this.model.nextId}`,
      type: String(type),
      source: area,
      series: seriesIn(this.sheet, area),
      members: new Map(),
    };
    refuseUnless(chart.series >= 1 && chart.series <= MOST_SERIES, 'ChartCollection.add');
    this.model.nextId += 1;
    this.sheet.charts.push(chart);
    return new Chart(this.sheet, chart);
  }

  GetItemOrNullObject(name: unknown): Chart | typeof NULL_OBJECT {
    const chart = this.sheet.charts.find((each) => each.name === name);
    return chart ? new Chart(this.sheet, chart) : NULL_OBJECT;
  }
}

/** A first column of texts names the points; the other columns are series. */
function seriesIn(sheet: ModelSheet, { top, left, bottom, right }: GridRange): number {
  const isText = (row: number): boolean => typeof peek(sheet, row, left)?.value === 'string';
  const rows = Array.from({ length: bottom - top + 1 }, (_, step) => top + step);
  return right - left + (rows.some(isText) ? 0 : 1);
}

class Chart {
  readonly Title: object;
  readonly Axes: object;
  readonly Legend: object;
  readonly Series: object;

  constructor(
    private readonly sheet: ModelSheet,
    private readonly chart: ModelChart,
  ) {
    const kept = (path: string, name: string, fits: (value: unknown) => boolean): object =>
      Object.defineProperty({}, name, {
        enumerable: true,
        get: () => chart.members.get(path) ?? '',
        set: (value: unknown) => {
          this.refuseProtected();
          refuseUnless(fits(value), `Chart.${path}`);
          chart.members.set(path, value);
        },
      });
    const both = (...parts: object[]): object =>
      parts.reduce((all, part) => Object.defineProperties(all, Object.getOwnPropertyDescriptors(part)));
    this.Title = kept('Title.Text', 'Text', isText);
    this.Axes = {
      ValueAxis: kept('Minimum', 'Minimum', (value) => typeof value === 'number'),
      CategoryAxis: both(
        kept('ReversePlotOrder', 'ReversePlotOrder', (value) => typeof value === 'boolean'),
        kept('CategoryAxis.Position', 'Position', (value) =>
          ['Automatic', 'Maximum', 'Minimum'].includes(String(value)),
        ),
        kept('TickLabelSpacing', 'TickLabelSpacing', (value) => typeof value === 'number' && value >= 1),
      ),
    };
    this.Legend = both(
      kept('Legend.Visible', 'Visible', (value) => typeof value === 'boolean'),
      kept('Legend.Position', 'Position', (value) =>
        ['Top', 'Bottom', 'Left', 'Right'].includes(String(value)),
      ),
    );
    this.Series = {
      GetItemAt: (index: unknown) => {
        refuseUnless(typeof index === 'number' && index >= 0 && index < chart.series, 'Series.getItemAt');
        const SetSolidColor = (colour: unknown): void => {
          this.refuseProtected();
          checkColor(colour);
          chart.members.set(`Fill ${String(index)}`, colour);
        };
        return { Format: { Fill: { SetSolidColor } } };
      },
    };
  }

  get Id(): string {
    return this.chart.id;
  }

  get Name(): string {
    return this.chart.name;
  }

  set Name(name: string) {
    this.refuseProtected();
    refuseUnless(isText(name), 'Chart.name');
    const others = this.sheet.charts.filter((each) => each !== this.chart);
    refuseUnless(!others.some((each) => each.name === name), 'Chart.name');
    this.chart.name = name;
  }

  SetPosition(from: unknown, to: unknown): void {
    this.refuseProtected();
    refuseUnless(from instanceof Areas && (to === undefined || to instanceof Areas), 'Chart.setPosition');
    const corners = [from, to].map((each) => (each instanceof Areas ? each.Address : ''));
    this.chart.members.set('Position', corners.join(':'));
  }

  Delete(): void {
    this.refuseProtected();
    this.sheet.charts = this.sheet.charts.filter((each) => each !== this.chart);
  }

  private refuseProtected(): void {
    if (this.sheet.protected) throw new Refused('AccessDenied', 'Chart');
    refuseUnless(this.sheet.charts.includes(this.chart), 'Chart', 'ItemNotFound');
  }
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== '' && value.length <= MOST_LETTERS;
}
