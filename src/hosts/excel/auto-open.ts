/** Office's own name for it, in the document's settings and as the task pane's id in the manifest. */
const SETTING = 'Office.AutoShowTaskpaneWithDocument';

/** Whether the pane opens with this workbook. */
export function opensAlong(): boolean {
  return settings()?.get(SETTING) === true;
}

/** Keeps in the workbook that the pane opens with it, for those who have the add-in. Rejects where Excel cannot. */
export function openAlong(opens: boolean): Promise<void> {
  const kept = settings();
  if (!kept) return Promise.reject(new Error('no document settings'));
  if (opens) kept.set(SETTING, true);
  else kept.remove(SETTING);
  return new Promise((resolve, reject) => {
    kept.saveAsync((result) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) resolve();
      else reject(new Error(result.error.message));
    });
  });
}

/** Absent in a simulated Excel and outside Office. */
function settings(): Office.Settings | undefined {
  const context: Partial<Office.Context> = Office.context;
  return context.document?.settings;
}
