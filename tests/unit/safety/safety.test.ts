// One file of tests, so that the cases of all can be counted; each topic has a file of its own.
import './brought-along.ts';
import './calculator-links.ts';
import './hosts.ts';
import './messages.ts';
import './publisher-files.ts';
import './queries.ts';
import './searched.ts';
import './sent-courses.ts';
import './stored-and-fetched.ts';
import './trainer-texts.ts';
import './typed-and-pasted.ts';
import { expect, it } from 'vitest';
import { casesTried } from './hostile.ts';

it('all in all at least ten thousand cases were tried', () => {
	console.log(`Safety: ${casesTried()} cases tried.`);
	expect(casesTried()).toBeGreaterThanOrEqual(10_000);
});
