import { describe, expect, it } from 'vitest';
import { filesOf, missingFiles } from '../../../../src/offline/needs.ts';
import { save } from '../../../../src/offline/worker/save.ts';
import { statusOf } from '../../../../src/offline/worker/status.ts';
import { tidy } from '../../../../src/offline/worker/tidy.ts';
import { clientAt, copyOf, Host, SCOPE } from '../helpers.ts';

const FIRST = {
	core: { 'index.html': 'Home', 'site.css': 'p {}' },
	cases: { 'cases/index.html': 'Cases' },
	claims: { 'claims/index.html': 'Claims' },
};
const SECOND = { ...FIRST, cases: { 'cases/index.html': 'Cases, corrected' } };
const go = () => new AbortController().signal;

async function saved(groups: readonly string[] = ['cases']) {
	const host = await Host.of(FIRST);
	const copy = copyOf(host);
	expect(await save(copy.tools, groups, go())).toBeUndefined();
	return { host, copy };
}

describe('a save', () => {
	it('fetches each wanted file once and makes the edition the active one', async () => {
		const { host, copy } = await saved();
		expect(host.asked.toSorted()).toEqual(['', 'cases/', 'site.css']);
		const { active, pending } = await copy.library.state();
		expect(active).toEqual({ id: host.manifest.id, groups: ['core', 'cases'] });
		expect(pending).toBeUndefined();
		expect(copy.told.at(-1)).toMatchObject({
			files: 3,
			total: { files: 3, bytes: 13 },
			fetched: 13,
		});
	});

	it('adds groups without fetching what is there', async () => {
		const { host, copy } = await saved();
		host.asked.length = 0;
		await save(copy.tools, ['claims'], go());
		expect(host.asked).toEqual(['claims/']);
		expect((await copy.library.state()).active?.groups).toEqual(['core', 'cases', 'claims']);
	});

	it('goes on after a lost connection with what is missing', async () => {
		const host = await Host.of(FIRST);
		const copy = copyOf(host);
		host.instead.set('cases/', () => Promise.reject(new TypeError('Failed to fetch')));
		expect(await save(copy.tools, ['cases'], go())).toEqual({ kind: 'connection' });
		const { saved: readable, begun } = await statusOf(copy.library, false);
		expect(readable?.groups).toEqual(['core']);
		expect(begun?.present.files).toBe(2);
		host.instead.clear();
		host.asked.length = 0;
		expect(await save(copy.tools, ['cases'], go())).toBeUndefined();
		expect(host.asked).toEqual(['cases/']);
		expect((await statusOf(copy.library, false)).saved?.groups).toEqual(['core', 'cases']);
	});

	it('of a changed edition fetches what changed and then switches', async () => {
		const { host, copy } = await saved();
		await host.publish(SECOND);
		host.asked.length = 0;
		await save(copy.tools, [], go());
		expect(host.asked).toEqual(['cases/']);
		expect((await copy.library.state()).active?.id).toBe(host.manifest.id);
	});

	it('that does not complete leaves the old edition active', async () => {
		const { host, copy } = await saved();
		const before = (await copy.library.state()).active;
		await host.publish(SECOND);
		host.instead.set('cases/', () => new Response('<h1>Sorry</h1>', { status: 500 }));
		expect(await save(copy.tools, [], go())).toEqual({
			kind: 'files',
			files: [{ path: 'cases/index.html', kind: 'status', status: 500 }],
		});
		const state = await copy.library.state();
		expect(state.active).toEqual(before);
		expect(state.pending?.id).toBe(host.manifest.id);
	});

	describe.each([
		['a lost connection', () => Promise.reject(new TypeError('Failed to fetch'))],
		['a faulty file', () => new Response('<h1>Sorry</h1>', { status: 500 })],
	] as const)('that is ended by %s while it updates and adds a group', (_, answer) => {
		/** The new group is complete, and a group that was saved before is not. */
		async function failedUpdate() {
			const { host, copy } = await saved();
			const old = host.manifest;
			await host.publish({ ...SECOND, core: { ...FIRST.core, 'site.css': 'p {color: red}' } });
			host.instead.set('cases/', answer);
			expect(await save(copy.tools, ['claims'], go())).toBeDefined();
			return { host, copy, old };
		}

		it('leaves the old edition active and whole', async () => {
			const { copy, old } = await failedUpdate();
			expect((await copy.library.state()).active).toEqual({
				id: old.id,
				groups: ['core', 'cases'],
			});
			await tidy(copy.library);
			const present = await copy.contents.names();
			expect(missingFiles(filesOf(old, ['core', 'cases']), present)).toEqual([]);
		});

		it('switches to the new one when a later save completes it', async () => {
			const { host, copy } = await failedUpdate();
			host.instead.clear();
			expect(await save(copy.tools, ['claims'], go())).toBeUndefined();
			expect(await copy.library.state()).toMatchObject({
				active: { id: host.manifest.id, groups: ['core', 'cases', 'claims'] },
				pending: undefined,
			});
		});
	});

	it('tries a spoilt file again before it complains', async () => {
		const host = await Host.of(FIRST);
		const copy = copyOf(host);
		let times = 0;
		host.instead.set('site.css', () => new Response(++times < 3 ? 'spoilt' : 'p {}'));
		expect(await save(copy.tools, [], go())).toBeUndefined();
		expect(times).toBe(3);
	});

	it('names a page that came in place of a file', async () => {
		const host = await Host.of(FIRST);
		const headers = { 'content-type': 'text/html' };
		host.instead.set('site.css', () => new Response('<h1>Log in</h1>', { headers }));
		expect(await save(copyOf(host).tools, [], go())).toEqual({
			kind: 'files',
			files: [{ path: 'site.css', kind: 'page' }],
		});
	});

	it('begins anew when the server gets another edition meanwhile', async () => {
		const host = await Host.of(FIRST);
		const copy = copyOf(host);
		host.instead.set('cases/', async () => {
			host.instead.clear();
			await host.publish(SECOND);
			return host.fetch(`${SCOPE}cases/`);
		});
		expect(await save(copy.tools, ['cases'], go())).toBeUndefined();
		expect((await copy.library.state()).active?.id).toBe(host.manifest.id);
	});

	it('without room keeps the groups that are complete', async () => {
		const host = await Host.of(FIRST);
		const copy = copyOf(host);
		copy.contents.room = 2;
		expect(await save(copy.tools, ['cases', 'claims'], go())).toEqual({ kind: 'room' });
		expect((await copy.library.state()).active?.groups).toEqual(['core']);
	});

	it('may wish for less after that', async () => {
		const host = await Host.of(FIRST);
		const copy = copyOf(host);
		copy.contents.room = 2;
		await save(copy.tools, ['cases', 'claims'], go());
		expect(await save(copy.tools, [], go())).toBeUndefined();
		expect(await copy.library.state()).toMatchObject({
			active: { groups: ['core'] },
			pending: undefined,
		});
	});

	it('that the reader ends is no trouble and stays begun', async () => {
		const host = await Host.of(FIRST);
		const copy = copyOf(host);
		const stop = new AbortController();
		host.instead.set('cases/', () => {
			stop.abort();
			return new Response('Cases');
		});
		expect(await save(copy.tools, ['cases', 'claims'], stop.signal)).toBeUndefined();
		expect((await copy.library.state()).pending?.groups).toContain('claims');
	});

	it('that is given up for a smaller one leaves nothing of itself behind', async () => {
		const twoClaims = { 'claims/index.html': 'Claims', 'claims/costs/index.html': 'Costs' };
		const host = await Host.of({ ...FIRST, claims: twoClaims });
		const copy = copyOf(host);
		host.instead.set('claims/costs/', () => Promise.reject(new TypeError('Failed to fetch')));
		await save(copy.tools, ['claims'], go());
		await tidy(copy.library);
		expect(copy.contents.entries.size).toBe(3);

		expect(await save(copy.tools, ['cases'], go())).toBeUndefined();
		await tidy(copy.library);
		const wanted = filesOf(host.manifest, ['core', 'cases']).map(([, , hash]) => hash);
		expect([...copy.contents.entries.keys()].toSorted()).toEqual(wanted.toSorted());
	});

	it('changes nothing when the list is wrong', async () => {
		const { host, copy } = await saved();
		const before = await copy.library.state();
		await host.publish(SECOND);
		host.instead.set('offline/manifest.json', () => Response.json({ groups: {} }));
		expect(await save(copy.tools, [], go())).toEqual({ kind: 'list' });
		expect(await copy.library.state()).toEqual(before);
	});

	it('binds open pages to the edition they began with, and keeps it for them', async () => {
		const { host, copy } = await saved();
		const old = host.manifest.id;
		copy.living.push(clientAt('tab', 'cases/'));
		await host.publish(SECOND);
		await save(copy.tools, [], go());
		expect(await copy.readers.editionOf(clientAt('tab', 'cases/'))).toBe(old);
		expect(await copy.readers.editionOf(clientAt('new', 'cases/'))).toBe(host.manifest.id);
		await tidy(copy.library);
		expect(copy.contents.entries.size).toBe(4);

		copy.living.length = 0;
		await copy.readers.release([], 1_000_000 + 61_000);
		await tidy(copy.library);
		expect(copy.contents.entries.size).toBe(3);
		expect(await copy.library.edition(old)).toBeUndefined();
	});
});
