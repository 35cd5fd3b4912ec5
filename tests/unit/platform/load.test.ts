import { afterEach, expect, it, vi } from 'vitest';
import { loadJson, loadStyles } from '../../../src/platform/load.ts';

afterEach(() => vi.unstubAllGlobals());

function answerWith(...answers: (() => Promise<unknown>)[]) {
	const fetch = vi.fn(() => (answers.shift() ?? (() => Promise.reject(new Error('no more'))))());
	vi.stubGlobal('fetch', fetch);
	return fetch;
}
const good = () => Promise.resolve({ ok: true, text: () => Promise.resolve('{"a": 1}') });

it('asks once for an address', async () => {
	const fetch = answerWith(good);
	expect(await Promise.all([loadJson('/once.json'), loadJson('/once.json')])).toEqual([
		{ a: 1 },
		{ a: 1 },
	]);
	expect(fetch).toHaveBeenCalledTimes(1);
});

it('says in a sentence that it failed, and tries again', async () => {
	answerWith(() => Promise.reject(new TypeError('offline')), good);
	await expect(loadJson('/again.json')).rejects.toThrow('The data could not be loaded.');
	expect(await loadJson('/again.json')).toEqual({ a: 1 });
});

it('takes an error page for no answer', async () => {
	answerWith(() => Promise.resolve({ ok: false, status: 404 }));
	await expect(loadJson('/gone.json')).rejects.toThrow('The data could not be loaded.');
});

it('adds a style sheet once, and whoever asks waits until it applies or fails', async () => {
	const links: { href: string; end: () => void }[] = [];
	vi.stubGlobal('document', {
		styleSheets: [{ href: null }, { href: 'https://atlas.test/there.css' }],
		createElement: () => {
			const link = {
				href: '',
				end: () => undefined,
				addEventListener: (event: string, end: () => undefined) => {
					if (event === 'error') link.end = end;
				},
			};
			return link;
		},
		head: { append: (link: (typeof links)[number]) => links.push(link) },
	});
	await loadStyles('/there.css');
	const applied: number[] = [];
	const both = [1, 2].map((one) => loadStyles('/new.css').then(() => applied.push(one)));
	await Promise.resolve();
	expect(links.map(({ href }) => href)).toEqual(['/new.css']);
	expect(applied).toEqual([]);
	links[0]?.end();
	await Promise.all(both);
	expect(applied).toEqual([1, 2]);
});
