import { isExcelReady } from './requirements';

/** What became of waiting for Excel around the page. */
export type Readiness = 'ready' | 'not-excel' | 'too-old';

/** Resolves once office.js has found out where it runs, which may take long or never happen (office-js #6040). */
export async function untilReady(): Promise<Readiness> {
  const info: { readonly host?: unknown } | null = await Office.onReady();
  if (info?.host !== Office.HostType.Excel) return 'not-excel';
  return isExcelReady() ? 'ready' : 'too-old';
}

/** Office's display language, such as `vi-VN`; known once Excel is ready. */
export function displayLanguage(): string | undefined {
  const context: Partial<Office.Context> = Office.context;
  return context.displayLanguage;
}

/**
 * Whether a file can be handed over for saving. In the panes of Mac and iPad a download does nothing and
 * says nothing (office-js #2700, #4681).
 */
export function canDownload(): boolean {
  const context: Partial<Office.Context> = Office.context;
  const { platform } = context;
  return platform !== Office.PlatformType?.Mac && platform !== Office.PlatformType?.iOS;
}
