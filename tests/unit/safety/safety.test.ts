// One file of tests, so that the cases of all can be counted; each topic has a file of its own.
import './files.ts';
import './hosts.ts';
import './markup.ts';
import './messages.ts';
import './queries.ts';
import { expect, it } from 'vitest';
import { casesTried } from './hostile.ts';

it('all in all at least ten thousand cases were tried', () => {
	console.log(`Safety: ${casesTried()} cases tried.`);
	expect(casesTried()).toBeGreaterThanOrEqual(10_000);
});
