import { describe, expect, it } from 'vitest';
import { siteOf } from '../../../checks/lib/site.ts';
import { structuredData } from '../../../checks/structured-data.ts';

async function messages(json: string) {
	const html = `<script type="application/ld+json">${json}</script>`;
	const problems = await structuredData.run(siteOf({ 'index.html': html }));
	return problems.map(({ message }) => message);
}

describe('structured data', () => {
	it('accepts one thing, and several in a graph', async () => {
		expect(await messages('{"@context":"https://schema.org","@type":"Article"}')).toEqual([]);
		expect(
			await messages('{"@context":"https://schema.org","@graph":[{"@type":["Dataset"]}]}'),
		).toEqual([]);
	});

	it('finds what does not parse', async () => {
		expect(await messages('{"@context":')).toEqual([
			expect.stringContaining('structured data cannot be parsed'),
		]);
	});

	it('asks for vocabulary and type', async () => {
		expect(await messages('{"@type":"Article"}')).toEqual([
			'structured data lack "@context": "https://schema.org"',
		]);
		expect(await messages('{"@context":"https://schema.org","name":"x"}')).toEqual([
			'structured data lack an "@type"',
		]);
		expect(await messages('{"@context":"https://schema.org","@graph":[{}]}')).toHaveLength(1);
	});
});
