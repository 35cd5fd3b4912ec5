import { describe, expect, it } from 'vitest';
import { standaloneAnchors } from '../../../src/permalinks/ledger.ts';
import { standalones } from '../../../src/permalinks/standalone.ts';
import { project } from '../corpus/helpers.ts';

describe('what stands alone', () => {
	const all = () => standalones(project().corpus);

	it('is everything with an address of its own, and nothing is lost', () => {
		const { corpus } = project();
		expect(standalones(corpus).map(({ anchor }) => anchor.id)).toEqual(
			standaloneAnchors(corpus).map(({ id }) => id),
		);
	});

	it('knows its page and its address', () => {
		const first = all().find(({ anchor }) => anchor.id === 'first-section');
		expect(first).toMatchObject({ path: '/s/first-section/', title: 'First section' });
		expect(first?.page.data.title).toBe('What BPO is');
	});

	it('names a self-check after its page', () => {
		expect(all().find(({ anchor }) => anchor.kind === 'quiz')?.title).toBe(
			'Check yourself: What BPO is',
		);
	});
});
