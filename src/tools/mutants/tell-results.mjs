import { appendFileSync } from 'node:fs';
import { env } from 'node:process';

/* Jest's reporter for one run: a line for each test file as it ends, in the file ANSWER. */
export default class TellResults {
  onTestResult(test, { testResults, testExecError, failureMessage, perfStats }) {
    const failed = testResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName, failureMessages }) => ({ test: fullName, said: failureMessages.join('\n') }));
    const failures =
      failed.length === 0 && (testExecError || failureMessage)
        ? [{ test: '', said: String(failureMessage) }]
        : failed;
    const seconds = (perfStats.end - perfStats.start) / 1000;
    appendFileSync(env.ANSWER, `${JSON.stringify({ file: test.path, seconds, failures })}\n`);
  }
}
