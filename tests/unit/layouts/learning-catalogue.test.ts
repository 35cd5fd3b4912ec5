import { describe, expect, it } from 'vitest';
import { glossaryJsonLd, standaloneJsonLd } from '../../../src/layouts/json-ld.ts';
import { learningCatalogue } from '../../../src/layouts/learning-catalogue.ts';
import { standalones } from '../../../src/permalinks/standalone.ts';
import { project } from '../corpus/helpers.ts';

interface Entry {
	'@id': string;
	'@type': string;
	name: string;
	license?: string;
	hasPart?: Entry[];
}

describe('the catalogue of learning resources', () => {
	const read = () => {
		const catalogue = learningCatalogue(project().corpus) as unknown as Entry;
		return { catalogue, entries: catalogue.hasPart ?? [] };
	};

	it('is one collection with its licence', () => {
		const { catalogue, entries } = read();
		expect(catalogue).toMatchObject({
			'@context': 'https://schema.org',
			'@type': 'Collection',
			license: 'https://creativecommons.org/licenses/by/4.0/',
			isAccessibleForFree: true,
		});
		expect(JSON.stringify(entries)).not.toContain('@context');
	});

	it('has every article, course, case and method, each with a licence of its own', () => {
		const { catalogue, entries } = read();
		expect(entries.map(({ name }) => name)).toEqual([
			'What BPO is',
			project().corpus.courses[0]?.data.title,
			'NHS England and Capita',
			'Break-even',
		]);
		for (const { license } of entries) expect(license).toBe(catalogue.license);
	});

	it('has all that stands alone of them, by permanent address', () => {
		const { entries } = read();
		const parts = entries[0]?.hasPart?.map((part) => [part['@type'], part['@id']]);
		expect(parts).toContainEqual([
			'LearningResource',
			expect.stringMatching(/\/s\/first-section\/$/),
		]);
		expect(parts).toContainEqual(['Quiz', expect.stringMatching(/\/s\/check-what-bpo-is\/$/)]);
	});

	it('uses no address twice', () => {
		const { entries } = read();
		const ids = [...entries, ...entries.flatMap(({ hasPart }) => hasPart ?? [])].map(
			(e) => e['@id'],
		);
		expect(new Set(ids).size).toBe(ids.length);
	});
});

describe('structured data of what stands alone', () => {
	const of = (id: string) => {
		const found = standalones(project().corpus).find(({ anchor }) => anchor.id === id);
		if (!found) throw new Error(`there is no ${id}`);
		return standaloneJsonLd(found);
	};

	it('says of what page it is a part, and of what kind', () => {
		expect(of('we-one')).toMatchObject({
			'@type': 'LearningResource',
			learningResourceType: 'worked example',
			version: '1.0',
			isPartOf: { name: 'What BPO is' },
		});
		expect(of('check-what-bpo-is')).toMatchObject({ '@type': 'Quiz' });
	});
});

describe('structured data of the glossary', () => {
	it('is a set with every term, its definition and its address', () => {
		const about = { path: '/glossary/', name: 'Glossary', description: 'All terms.' };
		expect(glossaryJsonLd(about, project().corpus.terms)).toMatchObject({
			'@type': 'DefinedTermSet',
			name: 'Glossary',
			license: expect.stringMatching(/^https:/) as string,
			hasDefinedTerm: [
				{
					'@type': 'DefinedTerm',
					termCode: 'outsourcing',
					name: 'outsourcing',
					url: expect.stringMatching(/\/glossary\/outsourcing\/$/) as string,
				},
			],
		});
	});
});
