/**
 * Prints promises one by one, each with what breaks it, and counts them.
 *
 * @param {number} most problems of one promise that are printed; the rest is counted
 * @param {(line: string) => void} [print]
 */
export function promiseReport(most, print = (line) => console.log(line)) {
	let passed = 0;
	let failed = 0;
	return {
		/**
		 * @param {string} promise
		 * @param {readonly string[]} problems none when the promise is kept
		 */
		tell(promise, problems) {
			const isKept = problems.length === 0;
			if (isKept) passed += 1;
			else failed += 1;
			print(`${isKept ? '✓' : '✗'} ${promise}`);
			for (const line of problems.slice(0, most)) print(`    ${line}`);
			if (problems.length > most) print(`    … and ${problems.length - most} more`);
		},
		/** Prints the counts and gives the exit code. */
		close() {
			print(`\n${passed} passed, ${failed} failed`);
			return failed > 0 ? 1 : 0;
		},
	};
}
