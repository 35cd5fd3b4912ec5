import { describe, expect, it } from 'vitest';
import { xmlFaults } from './xml.ts';

describe('the check of XML', () => {
	it('notices what is not well-formed', async () => {
		expect(await xmlFaults('bad.xml', '<a><b></a>')).not.toEqual([]);
	});
});
