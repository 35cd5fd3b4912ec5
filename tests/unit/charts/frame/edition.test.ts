import { describe, expect, it } from 'vitest';
import { otherEdition, withEdition } from '../../../../src/charts/frame/edition.ts';

const figure = 'https://atlas.example/learn/a/b/';

describe('a link to a figure', () => {
	it('names the edition of its data before the figure', () => {
		expect(withEdition(`${figure}#fig-x`, '2026-11')).toBe(`${figure}?v=2026-11#fig-x`);
	});

	it('keeps the view and replaces the edition of an older link', () => {
		expect(withEdition(`${figure}?fig-x.year=2015&v=2025-03#fig-x`, '2026-11')).toBe(
			`${figure}?fig-x.year=2015&v=2026-11#fig-x`,
		);
	});
});

describe('the edition of an address', () => {
	it('is told when the page shows another', () => {
		expect(otherEdition('?v=2025-03', '2026-11')).toBe('2025-03');
	});

	it.each(['', '?v=', '?v=2026-11', '?v=<b>', `?v=${'1'.repeat(30)}`])(
		'is nothing to tell in "%s"',
		(query) => {
			expect(otherEdition(query, '2026-11')).toBeUndefined();
		},
	);
});
