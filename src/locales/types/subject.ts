/** How a figure's year and unit are put behind its name: `NSNN năm 2021 của Cấp Huyện`. */
export interface SubjectWords {
  readonly year: (year: number) => string;
  readonly period: (period: string) => string;
  readonly of: (unit: string) => string;
}
