import { expect, test } from 'vitest';
import { bucketFile, bucketOf } from '../../../../src/search/names/bucket.ts';
import { foldName } from '../../../../src/search/names/fold.ts';
import { lookUp } from '../../../../src/search/names/look-up.ts';

const page = (title: string, own = true) => ({ id: `id ${title}`, title, own });
const names = new Map<string, unknown>([
	['Knowledge process outsourcing', [page('Knowledge process outsourcing')]],
	['KPO', [page('Knowledge process outsourcing')]],
	['Poland', [page('Poland')]],
	['Polonia', [page('Poland', false)]],
	['Egypt', [page('Egypt')]],
	['Trinidad and Tobago', [page('Trinidad and Tobago')]],
	['odd', 'no list'],
	['half odd', [page('Poland'), { id: 1 }]],
]);

/** Files of names as the build writes them. */
const read = (path: string): Promise<unknown> =>
	Promise.resolve(
		Object.fromEntries(
			[...names]
				.filter(([name]) => bucketFile(bucketOf(foldName(name))) === path)
				.map(([name, list]) => [foldName(name), list]),
		),
	);
const titles = async (query: string) =>
	(await lookUp(query, read)).map((pages) => pages.map(({ title }) => title));

test.each([
	['kpo', [['Knowledge process outsourcing']]],
	['what is KPO?', [['Knowledge process outsourcing']]],
	['polonia', [['Poland']]],
	['Poland vs Egypt', [['Poland'], ['Egypt']]],
	['Trinidad and Tobago', [['Trinidad and Tobago']]],
	['Trinidad and Tobago or Egypt', []],
	['Trinidad and Tobago vs Egypt', [['Trinidad and Tobago'], ['Egypt']]],
])('%s names %j', async (query, expected) => {
	expect(await titles(query)).toEqual(expected);
});

test.each(['polan', 'Poland exports', 'Poland vs Atlantis', 'constructor', '', '?'])(
	'"%s" names nothing: no card may be wrong',
	async (query) => {
		expect(await titles(query)).toEqual([]);
	},
);

test('what is odd in a file is left out', async () => {
	expect(await titles('odd')).toEqual([]);
	expect(await titles('half odd')).toEqual([['Poland']]);
});
