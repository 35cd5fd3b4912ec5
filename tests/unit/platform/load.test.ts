import { afterEach, expect, it, vi } from 'vitest';
import { loadJson } from '../../../src/platform/load.ts';

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
