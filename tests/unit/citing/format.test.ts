import fc from 'fast-check';
import { parseFragment, type DefaultTreeAdapterMap } from 'parse5';
import { describe, expect, it } from 'vitest';
import { formatReference } from '../../../src/citing/format.ts';
import { citationStyles, type CitationStyle } from '../../../src/citing/style.ts';
import { report } from './report.ts';

const styles = Object.keys(citationStyles) as CitationStyle[];

describe('links in references', () => {
	it('links the address once, without the full stop that a style sets after it', () => {
		const item = report({ URL: 'https://example.org/a?b=1&c=2' });
		expect(formatReference(item, 'harvard').html).toContain(
			'Available at: <a href="https://example.org/a?b=1&amp;c=2">https://example.org/a?b=1&amp;c=2</a>.',
		);
	});

	it.each(styles)('%s: links a DOI to doi.org', (style) => {
		const { html } = formatReference(report({ DOI: '10.1000/a(b)<c>' }), style);
		expect(html).toContain('<a href="https://doi.org/10.1000/a(b)%3Cc%3E">');
	});

	it('never links an address that is not http', () => {
		const { html } = formatReference(report({ URL: 'javascript:alert(1)' }), 'apa');
		expect(html).not.toContain('<a');
	});
});

describe('HTML of references', () => {
	it('keeps markup in a title as letters', () => {
		const title = 'Costs & <script>alert("x")</script> {benefits}';
		const { html, text } = formatReference(report({ title }), 'apa');
		expect(html).toContain('Costs &amp; &lt;script&gt;');
		expect(text).toContain('Costs & <script>');
	});

	it('consists of italics and links alone, whatever the title', () => {
		const pieces = fc.constantFrom(
			'<b onclick="x">',
			'</div>',
			'<img src=x>',
			'"',
			"'",
			'&lt;',
			'ü',
			' ',
		);
		fc.assert(
			fc.property(fc.array(pieces, { minLength: 1 }), (parts) => {
				const title = `x${parts.join('')}x`;
				const { html } = formatReference(report({ title, URL: 'https://example.org/' }), 'apa');
				for (const { name, attributes } of elements(parseFragment(html))) {
					expect(['i', 'b', 'sup', 'sub', 'a']).toContain(name);
					expect(attributes.every((key) => key === 'href')).toBe(true);
				}
			}),
			{ numRuns: 60 },
		);
	});

	it('drops the small capitals that a title may ask for, with their inline style', () => {
		const title = 'What <span style="font-variant:small-caps;">bpo</span> is';
		const { html } = formatReference(report({ title }), 'apa');
		expect(html).toContain('<i>What bpo is</i>');
	});

	it('carries no list number and no inline style', () => {
		const { html } = formatReference(report(), 'vancouver');
		expect(html).toMatch(/^Okafor A\./);
		expect(html).not.toMatch(/style=|<div|<span/);
	});
});

describe('what a reference says', () => {
	it.each(styles)('%s: names the version of a page', (style) => {
		const page = report({ type: 'webpage', version: '1.2' });
		expect(formatReference(page, style).text).toContain('A made-up report (version 1.2)');
	});

	it('gives two works of one author and year no letters, since readers see them one by one', () => {
		const first = formatReference(report({ id: 'a' }), 'apa');
		const second = formatReference(report({ id: 'b', title: 'Another' }), 'apa');
		expect(first.text + second.text).not.toMatch(/2020[ab]/);
	});

	it('is formatted once per item and style', () => {
		const item = report();
		expect(formatReference(item, 'apa')).toBe(formatReference(item, 'apa'));
		expect(formatReference(item, 'apa')).not.toBe(formatReference(item, 'harvard'));
	});
});

type Node = DefaultTreeAdapterMap['childNode'];

function elements(parent: { childNodes: Node[] }): { name: string; attributes: string[] }[] {
	return parent.childNodes.flatMap((node) =>
		'tagName' in node
			? [{ name: node.tagName, attributes: node.attrs.map((a) => a.name) }, ...elements(node)]
			: [],
	);
}
