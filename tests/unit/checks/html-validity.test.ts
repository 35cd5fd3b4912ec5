import { describe, expect, it } from 'vitest';
import { htmlValidity } from '../../../checks/html-validity.ts';
import { siteOf } from '../../../checks/lib/site.ts';

function page(body: string) {
	return siteOf({
		'index.html': `<!DOCTYPE html><html lang="en"><head><title>Page</title></head><body>${body}</body></html>`,
	});
}

describe('html validity', () => {
	it('accepts plain pages with custom elements around complete markup', async () => {
		const body = '<main><bpo-term><a href="/glossary/occupancy/">occupancy</a></bpo-term></main>';
		expect(await htmlValidity.run(page(body))).toEqual([]);
	});

	it('finds an id that stands twice', async () => {
		const problems = await htmlValidity.run(page('<p id="a">1</p><p id="a">2</p>'));
		expect(problems.map(({ message }) => message)).toEqual(['Duplicate ID "a" (no-dup-id)']);
	});

	it('finds a block inside a paragraph and an element that is never closed', async () => {
		expect(await htmlValidity.run(page('<p><div>1</div></p>'))).not.toEqual([]);
		expect(await htmlValidity.run(page('<main><section>1</main>'))).not.toEqual([]);
	});

	it('judges each page by itself', async () => {
		const bad = page('<p id="a">1</p><p id="a">2</p>').pages;
		const good = page('<p id="a">1</p>').pages;
		const pages = [...bad, ...good, ...bad];
		expect(await htmlValidity.run({ ...page(''), pages })).toHaveLength(2);
	});

	it('leaves redirect stubs alone', async () => {
		const stub = siteOf({ 'old.html': '<title>x</title><meta http-equiv="refresh" content="0">' });
		expect(await htmlValidity.run(stub)).toEqual([]);
	});
});
