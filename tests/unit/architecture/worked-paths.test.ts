import { describe, expect, it } from 'vitest';
import { workedPaths, type WorkedPath } from '../../../checks/lib/worked-paths.ts';
import { sourceOf, unfounded, type Follower } from './follow.ts';
import { fromHeadingToCitation } from './from-heading-to-citation.ts';
import { fromRowToPixel } from './from-row-to-pixel.ts';

const told = workedPaths(sourceOf('ARCHITECTURE.md'));

const followers: Record<string, (path: WorkedPath) => Follower[]> = {
	'From MDX heading to citation': ({ start: [heading = '', file = ''] }) =>
		fromHeadingToCitation(heading, file),
	'From CSV row to pixel': ({ start: [row = '', csv = '', mdx = ''] }) =>
		fromRowToPixel(row, csv, mdx),
};

describe('the worked paths of ARCHITECTURE.md', () => {
	it('are these two', () => {
		expect(told.map(({ title }) => title)).toEqual(Object.keys(followers));
	});
});

describe.each(told)('$title', (path) => {
	const followed = followers[path.title]?.(path) ?? [];

	it('has the steps that are followed here', () => {
		expect(path.steps.map(({ name }) => name)).toEqual(followed.map(({ step }) => step));
	});

	it.each(path.steps.map((step, index) => ({ step, gives: followed[index]?.gives ?? '' })))(
		'$step.name: files, functions and results are as told',
		async ({ step, gives }) => {
			expect(await unfounded(step, gives)).toEqual([]);
		},
	);
});

describe('a word that is no longer true', () => {
	const step = {
		name: 'Read',
		functions: [{ name: 'loadCorpus', file: 'src/corpus/load.ts' }],
		built: [],
	};
	const saysOf = (spans: string[]) => unfounded({ ...step, spans }, '{"id":"asia","line":7}');

	it('is found, be it a file, a function or a result', async () => {
		expect(await saysOf(['src/corpus/load.ts', 'loadCorpus', '{"id":"asia",…}'])).toEqual([]);
		expect(await saysOf(['src/corpus/gone.ts', 'loadNothing', '{"id":"africa",…}'])).toEqual([
			'src/corpus/gone.ts',
			'loadNothing',
			'{"id":"africa",…}',
		]);
	});
});
