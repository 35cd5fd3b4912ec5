import { expect, it } from 'vitest';
import { medianRow } from '../../../bench/lib/lighthouse.ts';

it('gives the median of each number, whichever run it comes from', () => {
	const runs = [
		{ performance: 99, 'TBT ms': 40 },
		{ performance: 87, 'TBT ms': 0 },
		{ performance: 98, 'TBT ms': 280 },
	];
	expect(medianRow(runs)).toEqual({ performance: 98, 'TBT ms': 40 });
});
