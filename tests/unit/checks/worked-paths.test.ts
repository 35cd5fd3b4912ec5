import { describe, expect, it } from 'vitest';
import { siteOf } from '../../../checks/lib/site.ts';
import { holds, workedPaths } from '../../../checks/lib/worked-paths.ts';
import { workedPathsBuilt } from '../../../checks/worked-paths.ts';

const architecture = [
	'## From MDX heading to citation\n',
	'Follow `## Asia {#asia}` in `asia.mdx`.\n',
	'What `names` mean.\n',
	'1. **Read.** `load` (`src/load.ts`) reads',
	'   `asia.mdx`.',
	'2. **Draw.** In `dist/asia/index.html` stand `<h2 …>Asia</h2>`',
	'   and `<a href="…/s/asia/">`.\n',
	'Elsewhere, `nothing` follows.\n',
	'## Layers\n\n1. **No.** `step`',
].join('\n');

const page = '<h2 id="asia">Asia</h2> <a href="/base/s/asia/">';
const messages = (files: Record<string, string>) =>
	workedPathsBuilt.run(siteOf(files, { architecture }));

describe('the worked paths as text', () => {
	it('have a title, what is followed, and steps with names, functions and built files', () => {
		expect(workedPaths(architecture)).toEqual([
			{
				title: 'From MDX heading to citation',
				start: ['## Asia {#asia}', 'asia.mdx'],
				steps: [
					{
						name: 'Read',
						spans: ['load', 'src/load.ts', 'asia.mdx'],
						functions: [{ name: 'load', file: 'src/load.ts' }],
						built: [],
					},
					{
						name: 'Draw',
						spans: [],
						functions: [],
						built: [
							{
								file: 'asia/index.html',
								fragments: ['<h2 …>Asia</h2>', '<a href="…/s/asia/">'],
							},
						],
					},
				],
			},
		]);
	});

	it('leave out with … what stands in one tag, not more', () => {
		expect(holds('<li\n id="a" class="b">', '<li … class="b">')).toBe(true);
		expect(holds('<li id="a"><p class="b">', '<li … class="b">')).toBe(false);
		expect(holds('1 000', '1.000')).toBe(false);
	});
});

describe('what the worked paths show of built files', () => {
	it('passes when it stands there', async () => {
		expect(await messages({ 'asia/index.html': page })).toEqual([]);
	});

	it('fails when the file says something else', async () => {
		expect(await messages({ 'asia/index.html': page.replace('Asia', 'Africa') })).toEqual([
			{ file: 'asia/index.html', message: 'has no <h2 …>Asia</h2>' },
		]);
	});

	it('fails when the file was not built', async () => {
		expect(await messages({})).toEqual([
			{ file: 'asia/index.html', message: 'is named there, but was not built' },
		]);
	});
});
