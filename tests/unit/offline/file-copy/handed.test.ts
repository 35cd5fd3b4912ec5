import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchFrom, Handed } from '../../../../src/offline/file-copy/handed.ts';

const place = { root: 'file:///copy/', base: '/', url: 'https://example.org/' };

function setUp() {
	vi.stubGlobal('document', { baseURI: 'file:///copy/compare/index.html' });
	const brought: string[] = [];
	const handed: Handed = new Handed((path) => {
		brought.push(path);
		if (path === 'data/v1/a.json') handed.take(path, '{"a":"ü"}');
		if (path === 'pagefind/x.pf_meta') handed.take(path, btoa('\x00\xffdcd'));
		return path.includes('gone') ? Promise.reject(new Error('gone')) : Promise.resolve();
	});
	return { get: fetchFrom(handed, place), brought };
}

afterEach(() => vi.unstubAllGlobals());

describe('fetchFrom', () => {
	it('answers with text, and asks for each script once', async () => {
		const { get, brought } = setUp();
		expect(await (await get('/data/v1/a.json')).json()).toEqual({ a: 'ü' });
		expect(await (await get('../data/v1/a.json?ts=1')).text()).toBe('{"a":"ü"}');
		expect(brought).toEqual(['data/v1/a.json']);
	});

	it('answers with the very bytes', async () => {
		const response = await setUp().get('/pagefind/x.pf_meta?ts=1');
		expect([...new Uint8Array(await response.arrayBuffer())]).toEqual([0, 255, 100, 99, 100]);
	});

	it('answers a question for the head without content', async () => {
		const response = await setUp().get('/data/v1/a.json', { method: 'HEAD' });
		expect(response.ok).toBe(true);
		expect(await response.text()).toBe('');
	});

	it.each(['https://elsewhere.example/x.json', '/s/one/index.html', '/teach/builder/catalog.json'])(
		'has no answer for %s and asks nobody',
		async (address) => {
			const { get, brought } = setUp();
			expect((await get(address)).status).toBe(404);
			expect(brought).toEqual([]);
		},
	);

	it('answers 404 for a file that is gone', async () => {
		expect((await setUp().get('/data/v1/gone.json')).status).toBe(404);
	});
});
