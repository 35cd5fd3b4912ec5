import { expect, it } from 'vitest';
import { sideBySide } from '../../../scripts/lib/side-by-side.mjs';

/** Parts that write down when they begin and end, and end when they are told. */
function stage() {
	const log: string[] = [];
	const ends = new Map<string, (result: string) => void>();
	const part = (name: string, rest: { after?: string[]; cores?: number } = {}) => ({
		name,
		...rest,
		run: (alone: boolean) => {
			log.push(alone ? `${name} alone` : name);
			return new Promise<string>((resolve) => ends.set(name, resolve));
		},
	});
	const end = async (name: string, result = `${name} is done`) => {
		ends.get(name)?.(result);
		await new Promise(setImmediate);
		return log.splice(0);
	};
	return { part, end, begun: () => log.splice(0) };
}

it('runs as many parts as there are cores, the next in the list as soon as one is free', async () => {
	const { part, end, begun } = stage();
	const all = sideBySide([part('types'), part('build'), part('lint'), part('format')], 2);
	expect(begun()).toEqual(['types', 'build']);
	expect(await end('build')).toEqual(['lint']);
	expect(await end('types')).toEqual(['format']);
	expect(await end('lint')).toEqual([]);
	await end('format');
	expect(await all).toEqual(['types is done', 'build is done', 'lint is done', 'format is done']);
});

it('starts a part after those it comes after, and passes over names that do not run', async () => {
	const { part, end, begun } = stage();
	const all = sideBySide(
		[
			part('build'),
			part('site', { after: ['build', 'fonts'] }),
			part('unit', { after: ['fonts'] }),
		],
		2,
	);
	expect(begun()).toEqual(['build', 'unit']);
	expect(await end('unit')).toEqual([]);
	expect(await end('build')).toEqual(['site alone']);
	await end('site');
	await all;
});

it('gives a part all the cores it wants, and says who runs alone', async () => {
	const { part, end, begun } = stage();
	const all = sideBySide(
		[
			part('fonts'),
			part('browser', { after: ['fonts'], cores: 4 }),
			part('unit', { after: ['fonts'] }),
		],
		2,
	);
	expect(begun()).toEqual(['fonts alone']);
	expect(await end('fonts')).toEqual(['browser alone']);
	expect(await end('browser')).toEqual(['unit alone']);
	await end('unit');
	expect(await all).toHaveLength(3);
});

it('leaves out the result of a part that had none', async () => {
	const skipped = { name: 'site', run: () => Promise.resolve(undefined) };
	expect(await sideBySide([skipped], 2)).toEqual([]);
});

it('does not wait for ever', async () => {
	const { part } = stage();
	const knot = [part('a', { after: ['b'] }), part('b', { after: ['a'] })];
	await expect(sideBySide(knot, 2)).rejects.toThrow('wait for one another');
});
