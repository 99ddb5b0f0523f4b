/** Excel's and Word's own lock files (`~$…`) and hidden ones are no files of a plan. */
const PLAN_FILE = /^(?!~\$|\.).*\.(?:xlsx|xlsm|xls|ods|docx|txt)$/i;

/** True for the files of a folder that are read where the folder stands for them. */
export function isPlanFile(name: string): boolean {
  return PLAN_FILE.test(name);
}
