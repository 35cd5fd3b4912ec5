import { describe, expect, it } from 'vitest';
import { parseMdx } from '../../../src/corpus/parse-mdx.ts';

const TEXT = `---
title: Not counted
---

Two words.

## First section {#first}

Three <Term id="more">more words</Term>.

### A part {#part}

<Remark>One.</Remark>

## Second {#second}

Four and no more.
`;

describe('a parsed text', () => {
	const parsed = parseMdx(TEXT);

	it('counts words under each h2, its title with them, and in all', () => {
		expect([...parsed.sectionWords]).toEqual([
			[undefined, 2],
			['first', 8],
			['second', 5],
		]);
		expect(parsed.words).toBe(15);
	});

	it('knows where each heading stands', () => {
		expect(
			parsed.headings.map(({ id, depth, line, section }) => [id, depth, line, section]),
		).toEqual([
			['first', 2, 7, undefined],
			['part', 3, 11, 'first'],
			['second', 2, 15, undefined],
		]);
	});

	it('knows where each component stands', () => {
		expect(parsed.components.map(({ name, line, section }) => [name, line, section])).toEqual([
			['Term', 9, 'first'],
			['Remark', 13, 'first'],
		]);
	});

	it('gives the nodes in reading order, each time the same ones', () => {
		const texts = parsed.visits.flatMap(({ node }) => (node.type === 'text' ? [node.value] : []));
		expect(texts[0]).toBe('Two words.');
		expect(texts.at(-1)).toBe('Four and no more.');
		expect(parsed.visits).toBe(parsed.visits);
	});
});
