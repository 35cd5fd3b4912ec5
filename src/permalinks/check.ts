import type { Problem } from '../corpus/problem.ts';
import type { Permalink } from '../schemas/permalinks.ts';
import { keyOf } from './ledger.ts';

/** Line of the first address in the ledger file, which holds one address a line. */
const FIRST_LINE = 3;

/**
 * Holds the ledger against what the atlas publishes now. A recorded address without a target
 * or a redirect is a broken promise; a new address that is not recorded could later vanish unseen.
 */
export function checkLedger(
	recorded: readonly Permalink[],
	current: readonly Permalink[],
): Problem[] {
	const now = new Set(current.map(keyOf));
	const paths = new Set(current.map(({ path }) => path));
	const known = new Set(recorded.map(keyOf));
	const problems: Problem[] = [];
	const report = (line: number, rule: string, what: string, fix: string) =>
		problems.push({ file: 'content/permalinks.json', line, rule, what, fix });

	recorded.forEach((address, index) => {
		const line = index + FIRST_LINE;
		if (address.movedTo !== undefined) {
			if (now.has(keyOf(address))) {
				report(
					line,
					'permalink-redirect',
					`The recorded ${keyOf(address)} is redirected, but exists.`,
					'Remove movedTo, or remove what stands at the address.',
				);
			}
			if (!paths.has(address.movedTo)) {
				report(
					line,
					'permalink-redirect',
					`The recorded ${keyOf(address)} is redirected to ${address.movedTo}, which does not exist.`,
					'Set movedTo to an address that exists.',
				);
			}
			return;
		}
		if (!now.has(keyOf(address))) {
			report(
				line,
				'permalink-without-target',
				`The recorded ${keyOf(address)} has no target any more.`,
				'Restore it, or add "movedTo" with the address that now answers for it.',
			);
		}
	});
	for (const address of current) {
		if (known.has(keyOf(address))) continue;
		report(
			1,
			'permalink-unrecorded',
			`The new ${keyOf(address)} is not recorded.`,
			'Run npm run permalinks and commit the ledger.',
		);
	}
	return problems;
}
