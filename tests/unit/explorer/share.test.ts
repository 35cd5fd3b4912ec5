import { describe, expect, it } from 'vitest';
import { embedCode } from '../../../src/teach/embed-code.ts';
import { viewNames } from '../../../src/explorer/state.ts';
import { uses } from '../../../src/explorer/view-controls.ts';

describe('the code for other pages', () => {
	it('is a frame with address, title and height', () => {
		expect(embedCode('https://atlas.example/compare/embed/?view=map&v=1', 'India leads')).toBe(
			'<iframe src="https://atlas.example/compare/embed/?view=map&amp;v=1" title="India leads" width="100%" height="640" loading="lazy"></iframe>',
		);
	});

	it('keeps markup in a title as text', () => {
		expect(embedCode('/', '"><script>')).toContain('title="&quot;&gt;&lt;script&gt;"');
	});
});

describe('choices of a view', () => {
	it('are offered only where they change something', () => {
		expect(viewNames.filter((view) => uses(view, 'across'))).toEqual(['scatter', 'table']);
		expect(viewNames.filter((view) => uses(view, 'mode'))).toEqual(['trend', 'multiples']);
		expect(viewNames.filter((view) => !uses(view, 'year'))).toEqual([
			'trend',
			'multiples',
			'profile',
		]);
	});
});
