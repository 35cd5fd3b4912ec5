import { describe, expect, it } from 'vitest';
import { respond, type Desk } from '../../../../src/offline/worker/respond.ts';
import { save } from '../../../../src/offline/worker/save.ts';
import { clientAt, copyOf, Host, SCOPE } from '../helpers.ts';

const FIRST = {
	core: {
		'index.html': 'Home',
		'_assets/a.js': 'code',
		'search.json': 'words',
		'offline/not-saved/index.html': 'Not saved',
	},
	cases: { 'cases/index.html': 'Cases' },
	data: { 'data.json': 'figures' },
};
const SECOND = {
	...FIRST,
	core: { ...FIRST.core, 'index.html': 'New home', 'search.json': 'new words' },
	data: { 'data.json': 'new figures' },
};

async function opened(groups: readonly string[] = ['cases']) {
	const host = await Host.of(FIRST);
	const copy = copyOf(host);
	await save(copy.tools, groups, new AbortController().signal);
	let isOnline = true;
	const desk: Desk = {
		...copy,
		scope: SCOPE,
		now: () => 0,
		fetch: (request) =>
			isOnline ? host.fetch(request.url) : Promise.reject(new TypeError('Failed to fetch')),
		client: (id) => Promise.resolve(copy.living.find((client) => client.id === id)),
	};
	const ask = (path: string, clientId: string, mode = 'cors', resultingClientId = '') => {
		const request = {
			url: SCOPE + path,
			mode,
			method: 'GET',
			signal: new AbortController().signal,
		};
		return respond(desk, { request: request as Request, clientId, resultingClientId });
	};
	return {
		host,
		copy,
		/** Opens a page as a reader does. */
		visit: async (path: string, id: string) => {
			const answer = await ask(path, '', 'navigate', id);
			copy.living.push(clientAt(id, path));
			return { status: answer.status, text: await answer.text() };
		},
		/** Fetches something for an open page. */
		load: async (path: string, id: string) => (await ask(path, id)).text(),
		ask,
		goOffline: () => {
			isOnline = false;
		},
	};
}

describe('a saved page', () => {
	it('comes from the copy, with the type of its name', async () => {
		const { visit, ask, goOffline } = await opened();
		goOffline();
		expect(await visit('cases/?q=1', 'tab')).toEqual({ status: 200, text: 'Cases' });
		const answer = await ask('_assets/a.js', 'tab');
		expect(answer.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
	});

	it('stays with its edition when the copy is updated', async () => {
		const { host, copy, visit, load, goOffline } = await opened();
		await visit('', 'old');
		await host.publish(SECOND);
		await save(copy.tools, [], new AbortController().signal);
		goOffline();
		expect(await load('search.json', 'old')).toBe('words');
		expect((await visit('', 'new')).text).toBe('New home');
		expect(await load('search.json', 'new')).toBe('new words');
	});

	it('gets no file of another edition over the network', async () => {
		const { host, visit, load, ask } = await opened();
		await visit('', 'tab');
		expect(await load('data.json', 'tab')).toBe('figures');
		await host.publish(SECOND);
		expect((await ask('data.json', 'tab')).type).toBe('error');
	});

	it('is sent to its address with a slash', async () => {
		const { ask } = await opened();
		const answer = await ask('cases?x=1', '', 'navigate', 'tab');
		expect(answer.headers.get('location')).toBe(`${SCOPE}cases/?x=1`);
	});
});

describe('a damaged entry', () => {
	const spoil = (copy: Awaited<ReturnType<typeof opened>>['copy'], hash: string) =>
		copy.contents.put(hash, new Response('Rubbish'));

	it('is fetched again and stored', async () => {
		const { host, copy, visit, goOffline } = await opened();
		const [, , hash] = host.manifest.groups.cases![0]!;
		await spoil(copy, hash);
		expect((await visit('cases/', 'tab')).text).toBe('Cases');
		goOffline();
		expect((await visit('cases/', 'other')).text).toBe('Cases');
	});

	it('is not shown when there is no server', async () => {
		const { host, copy, visit, goOffline } = await opened();
		const [, , hash] = host.manifest.groups.cases![0]!;
		await spoil(copy, hash);
		goOffline();
		expect(await visit('cases/', 'tab')).toEqual({ status: 503, text: 'Not saved' });
	});
});

describe('a page that is not saved', () => {
	it('comes over the network, with everything it asks for', async () => {
		const { host, visit, load } = await opened([]);
		await host.publish({ ...SECOND, cases: { 'cases/index.html': 'New cases' } });
		expect((await visit('cases/', 'tab')).text).toBe('New cases');
		expect(await load('search.json', 'tab')).toBe('new words');
	});

	it('is replaced by one that says so, which works like any saved page', async () => {
		const { visit, load, goOffline } = await opened([]);
		goOffline();
		expect(await visit('cases/', 'tab')).toEqual({ status: 503, text: 'Not saved' });
		expect(await load('search.json', 'tab')).toBe('words');
	});
});

describe('without a copy', () => {
	it('every request goes to the network', async () => {
		const host = await Host.of(FIRST);
		const copy = copyOf(host);
		const desk: Desk = {
			...copy,
			scope: SCOPE,
			now: () => 0,
			fetch: (request) => host.fetch(request.url),
			client: () => Promise.resolve(undefined),
		};
		const request = new Request(`${SCOPE}cases/`);
		const answer = await respond(desk, { request, clientId: '', resultingClientId: '' });
		expect(await answer.text()).toBe('Cases');
	});
});
