import { describe, expect, it } from 'vitest';
import { checkChanges } from '../../../src/changes/check.ts';
import { currentAddresses } from '../../../src/permalinks/ledger.ts';
import { ARTICLE, project, swap } from '../corpus/helpers.ts';
import { section } from '../permalinks/helpers.ts';

const FILE = 'content/changes.yaml';
const DATA = { indicators: ['internet-users'], countries: ['philippines', 'poland'] };
const entry = (more: string, id = 'a-change', date = '2026-12-01') =>
	`- id: ${id}\n  date: ${date}\n  kind: update\n  text: The values are newer now.\n  ${more}\n`;

function problems(
	yaml: string,
	{ changes = {}, recorded = [section('/x/', 'taken-out', '/')] } = {},
) {
	const { corpus } = project({ [FILE]: yaml, ...changes });
	return checkChanges(corpus, recorded, currentAddresses(corpus, DATA, '2026-11-22'));
}

describe('the check of the list of changes', () => {
	it('accepts pages, data pages, sections, figures, claims, self-checks and what was taken out', () => {
		const yaml = entry(
			'pages: [/, /regions/asia/, /data/internet-users/]\n  sections: [first-section, fig-first, f-one, bpo-is-offshoring, check-what-bpo-is, taken-out]',
		);
		expect(problems(yaml)).toEqual([]);
	});

	it('finds unknown sections with their line', () => {
		expect(problems(entry('sections: [first-section, no-such]'))).toMatchObject([
			{
				file: FILE,
				line: 5,
				rule: 'unknown-change-place',
				what: 'There is and was no section "no-such".',
			},
		]);
	});

	it('finds unknown pages, and a section named as a page', () => {
		expect(problems(entry('pages: [/no/such/]'))).toHaveLength(1);
		expect(problems(entry('sections: [asia]'))).toHaveLength(1);
	});

	it('finds a name used twice', () => {
		const yaml = entry('everywhere: true') + entry('everywhere: true');
		expect(problems(yaml)).toMatchObject([{ line: 6, rule: 'duplicate-id' }]);
	});

	it('asks for an entry when a page has a new version', () => {
		const changes = { [ARTICLE]: swap('version: "1.0"', 'version: "1.1"') };
		const told = entry('sections: [second-section]', 'told', '2026-11-22');
		expect(problems(told, { changes })).toEqual([]);
		expect(problems(entry('everywhere: true'), { changes })).toMatchObject([
			{ file: ARTICLE, rule: 'untold-change' },
		]);
		expect(problems(told.replace('11-22', '11-23'), { changes })).toHaveLength(1);
	});
});
