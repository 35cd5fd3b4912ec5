import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { citePage } from '../../../src/citing/cite-page.ts';
import { exportFormats } from '../../../src/citing/exports.ts';
import { formatReference } from '../../../src/citing/format.ts';
import type { CitationItem } from '../../../src/citing/item.ts';
import { citationStyles, type CitationStyle } from '../../../src/citing/style.ts';
import { sourceFile } from '../../../src/schemas/source.ts';

const fixture = (name: string) =>
	readFileSync(new URL(`../../fixtures/citing/${name}`, import.meta.url), 'utf8');

const items: CitationItem[] = [
	...sourceFile.parse(JSON.parse(fixture('sources.json'))),
	citePage({
		id: 'who-stays-responsible',
		title: 'What BPO is',
		section: 'Who stays responsible',
		version: '1.0',
		date: '2026-11-22',
		url: 'https://atlas.example/s/who-stays-responsible/',
	}),
];

describe('references in each style', () => {
	for (const style of Object.keys(citationStyles) as CitationStyle[]) {
		const references = items.map((item) => formatReference(item, style));

		it(`${style}: text of an article, a web page, a report, a chapter, a book and an atlas page`, () => {
			expect(`${references.map(({ text }) => text).join('\n')}\n`).toBe(fixture(`${style}.txt`));
		});

		it(`${style}: HTML with the DOI or address linked`, () => {
			expect(`${references.map(({ html }) => html).join('\n')}\n`).toBe(fixture(`${style}.html`));
		});
	}
});

describe('downloads', () => {
	for (const { label, extension, write } of Object.values(exportFormats)) {
		it(`${label} keeps every public field and nothing else`, () => {
			expect(write(items)).toBe(fixture(`references.${extension}`));
		});

		it(`${label} holds no editors' notes and no checking status`, () => {
			expect(write(items)).not.toMatch(/custom|checked|excerpt read|87 BPO articles/);
		});

		it(`${label} is the same text each time`, () => {
			expect(write(items)).toBe(write(structuredClone(items)));
		});
	}
});
