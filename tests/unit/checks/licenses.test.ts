import { describe, expect, it } from 'vitest';
import { licenses } from '../../../checks/licenses.ts';
import { siteOf } from '../../../checks/lib/site.ts';
import { NO_TEXT, noticesText } from '../../../scripts/lib/shipped-packages.mjs';

const of = (name: string, license: string) => ({
	...{ name, license, version: '1.0.0', how: 'it is in the scripts', text: 'Terms' },
});

async function messages(...shipped: ReturnType<typeof of>[]) {
	const site = siteOf({ 'licenses.txt': noticesText(shipped) });
	return (await licenses.run(site)).map(({ message }) => message);
}

describe('licenses of what is shipped', () => {
	it('may ask for their text and no more', async () => {
		expect(
			await messages(of('a', 'MIT'), of('@b/c', 'OFL-1.1'), of('d', '(MIT AND Zlib)')),
		).toEqual([]);
		expect(await messages(of('zip', '(MIT OR GPL-3.0-or-later)'))).toEqual([]);
	});

	it.each(['GPL-3.0-only', 'AGPL-1.0', 'CPAL-1.0 OR AGPL-1.0', 'MIT AND LGPL-2.1', 'unknown'])(
		'are not %s',
		async (license) => {
			expect(await messages(of('a', 'MIT'), of('b', license))).toEqual([
				`b is shipped under ${license}`,
			]);
		},
	);

	it('come with their texts', async () => {
		expect(await messages({ ...of('a', 'MIT'), text: NO_TEXT })).toEqual([
			'a package is shipped without the text of its license',
		]);
	});

	it('must be there', async () => {
		expect(await licenses.run(siteOf({}))).toEqual([
			{ file: 'licenses.txt', message: 'names no package at all' },
		]);
	});
});
