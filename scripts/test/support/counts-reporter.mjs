// A reporter for @web/test-runner: says the counts, and leaves them in a file for the browser group to add up.
import { writeFileSync } from 'node:fs';

export function countsReporter(file) {
  return {
    onTestRunFinished({ sessions }) {
      const counts = { passed: 0, failed: 0 };
      for (const session of sessions) {
        for (const test of testsOf(session.testResults))
          if (!test.skipped) counts[test.passed ? 'passed' : 'failed'] += 1;
        // A file that could not be loaded, or that ended with an error outside its tests, is one more failure.
        if (!session.passed && !testsOf(session.testResults).some((test) => !test.passed)) counts.failed += 1;
      }
      if (file) writeFileSync(file, JSON.stringify(counts));
      console.log(
        `${sessions[0]?.browser.name ?? 'No browser'}: ${counts.passed} passed, ${counts.failed} failed`,
      );
    },
  };
}

function testsOf(suite) {
  return suite ? [...suite.tests, ...suite.suites.flatMap(testsOf)] : [];
}
