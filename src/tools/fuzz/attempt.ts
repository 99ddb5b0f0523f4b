import { checkPlan } from '../../engine/check';
import { diagnose } from '../../engine/diagnosis/diagnose';
import { LOCALES } from '../../locales';
import { problemSentence } from '../../locales/finding-sentence';
import { InputProblem } from '../../engine/problems';
import { reportText } from '../../reporting/report-text';
import { openWorkbook } from '../../hosts/file/open-workbook';

/**
 * What a person gets to read of a file: the report of its check, or why it cannot be used. Anything that is
 * thrown from here is a crash.
 */
export async function attempt(bytes: Uint8Array, file: string): Promise<string> {
  try {
    const workbook = await openWorkbook(bytes, file, { looks: true });
    const { result } = diagnose(checkPlan([workbook], { asOf: '2026-11-27' }));
    return reportText(result, LOCALES.vi);
  } catch (error) {
    if (error instanceof InputProblem) return problemSentence(LOCALES.vi, error.problem);
    throw error;
  }
}
