import { describe, expect, it } from 'vitest';
import { toggled } from '../../../src/explorer/dom/region-switches.ts';

describe('a press on a region', () => {
	it('shows it in the order of the atlas, whatever the order before', () => {
		expect(toggled(['africa', 'asia'], 'middle-east')).toEqual(['asia', 'africa', 'middle-east']);
	});

	it('takes it away when it is shown, down to none', () => {
		expect(toggled(['asia', 'africa'], 'asia')).toEqual(['africa']);
		expect(toggled(['africa'], 'africa')).toEqual([]);
	});
});
