import { describe, expect, it, vi } from 'vitest';
import { cutterOf } from '../../../src/permalinks/page-cutter.ts';

function pageWith(text: string) {
	return vi.fn(() => Promise.resolve(`<section id="one">${text}</section>`));
}

describe('the cutter of a page', () => {
	it('renders a page once, however many sections are cut from it', async () => {
		const render = pageWith('a');
		const cutters = await Promise.all([1, 2, 3].map(() => cutterOf('/once/', render)));
		expect(cutters.map((cut) => cut('one').html)).toEqual(
			Array(3).fill('<section id="one">a</section>'),
		);
		expect(render).toHaveBeenCalledTimes(1);
	});

	it('never gives the section of another page', async () => {
		const first = await cutterOf('/first/', pageWith('first'));
		const second = await cutterOf('/second/', pageWith('second'));
		expect(second('one').html).toContain('second');
		// Asked for earlier, used later: as when pages are built side by side.
		expect(first('one').html).toContain('first');
	});

	it('keeps only the last page', async () => {
		const render = pageWith('a');
		await cutterOf('/here/', render);
		await cutterOf('/there/', pageWith('b'));
		await cutterOf('/here/', render);
		expect(render).toHaveBeenCalledTimes(2);
	});
});
