import { noticeProblems } from '../scripts/lib/licenses.ts';
import { LICENSES_FILE } from '../scripts/lib/shipped-packages.mjs';
import type { Check } from './lib/site.ts';

/** What the site brings of other people's work is named with its license, and none of it is under the GPL or AGPL. */
export const licenses: Check = {
	promise: 'What is shipped of other packages may be shipped, and its licenses are in the site',
	run: ({ files }) => {
		const notices = files.get(LICENSES_FILE)?.toString() ?? '';
		return noticeProblems(notices).map((message) => ({ file: LICENSES_FILE, message }));
	},
};
