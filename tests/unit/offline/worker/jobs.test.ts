import { describe, expect, it } from 'vitest';
import type { Status } from '../../../../src/offline/messages.ts';
import { Jobs } from '../../../../src/offline/worker/jobs.ts';
import { clientAt, copyOf, Host } from '../helpers.ts';

const FIRST = { core: { 'index.html': 'Home' }, cases: { 'cases/index.html': 'Cases' } };
const SECOND = { ...FIRST, core: { 'index.html': 'New home' } };
const DAY = 86_400_000;

async function working() {
	const host = await Host.of(FIRST);
	const copy = copyOf(host);
	const told: Status[] = [];
	let now = 10 * DAY;
	const jobs = new Jobs({
		...copy.tools,
		now: () => now,
		report: (status) => {
			told.push(status);
			return Promise.resolve();
		},
	});
	return {
		host,
		copy,
		jobs,
		last: () => told.at(-1)!,
		pass: (milliseconds: number) => {
			now += milliseconds;
		},
	};
}

describe('the jobs of the worker', () => {
	it('save, and say what is saved', async () => {
		const { jobs, last } = await working();
		await jobs.obey({ type: 'save', groups: ['cases'] });
		expect(last().saved).toMatchObject({ groups: ['core', 'cases'], files: 2 });
		expect(last().progress).toBeUndefined();
	});

	it('look for a newer edition and say what it would fetch', async () => {
		const { host, jobs, last } = await working();
		await jobs.obey({ type: 'save', groups: ['cases'] });
		await jobs.obey({ type: 'look' });
		expect(last().isCurrent).toBe(true);
		await host.publish(SECOND);
		await jobs.obey({ type: 'look' });
		expect(last().isCurrent).toBeUndefined();
		expect(last().newer).toMatchObject({ id: host.manifest.id, files: 1, bytes: 8 });
	});

	it('do not say days later that the copy is the newest', async () => {
		const { jobs, last } = await working();
		await jobs.obey({ type: 'save', groups: ['cases'] });
		await jobs.obey({ type: 'look' });
		await jobs.obey({ type: 'status' });
		expect(last().isCurrent).toBeUndefined();
	});

	it('do not lose a wish to save that comes while they look', async () => {
		const { jobs, last } = await working();
		await jobs.obey({ type: 'save', groups: [] });
		await Promise.all([
			jobs.obey({ type: 'look' }),
			jobs.obey({ type: 'save', groups: ['cases'] }),
		]);
		expect(last().saved?.groups).toEqual(['core', 'cases']);
	});

	it('fetch a newer edition by themselves, once a day, and only when that is wished', async () => {
		const { host, copy, jobs, pass } = await working();
		await jobs.obey({ type: 'save', groups: [] });
		const active = async () => (await copy.library.state()).active?.id;
		const old = await active();
		await jobs.keepCurrent();
		await host.publish(SECOND);
		pass(DAY - 1);
		await jobs.keepCurrent();
		expect(await active()).toBe(old);
		await jobs.obey({ type: 'keep-current', on: false });
		pass(2);
		await jobs.keepCurrent();
		expect(await active()).toBe(old);
		await jobs.obey({ type: 'keep-current', on: true });
		await jobs.keepCurrent();
		expect(await active()).toBe(host.manifest.id);
	});

	it('say how many files are damaged', async () => {
		const { host, copy, jobs, last } = await working();
		await jobs.obey({ type: 'save', groups: ['cases'] });
		await copy.contents.put(host.manifest.groups.cases![0]![2], new Response('Rubbish'));
		await jobs.obey({ type: 'check' });
		expect(last().damaged).toBe(1);
		await jobs.obey({ type: 'save', groups: [] });
		await jobs.obey({ type: 'check' });
		expect(last().damaged).toBe(0);
	});

	/** In which a job that does not wait would be done. */
	const longEnough = () => new Promise((resolve) => setTimeout(resolve, 30));

	/** A copy that a page reads, where tidying up has begun and waits until it is let go on. */
	async function tidying() {
		const made = await working();
		const { copy, jobs } = made;
		await jobs.obey({ type: 'save', groups: [] });
		copy.living.push(clientAt('page', 'index.html'));
		await jobs.obey({ type: 'save', groups: [] });
		made.pass(DAY);
		const names = () => Promise.resolve(new Set(copy.contents.entries.keys()));
		let goOn!: () => void;
		const waiting = new Promise<void>((resolve) => (goOn = resolve));
		const begun = new Promise<void>((resolve) => {
			copy.contents.names = async () => {
				copy.contents.names = names;
				resolve();
				await waiting;
				return names();
			};
		});
		const tidied = jobs.tidyUp();
		await begun;
		return { ...made, goOn, tidied };
	}

	it('keep what a save fetched while old editions are tidied up', async () => {
		const { host, copy, jobs, last, goOn, tidied } = await tidying();
		await host.publish({ ...SECOND, cases: { 'cases/index.html': 'New cases' } });
		const saved = jobs.obey({ type: 'save', groups: ['cases'] });
		await longEnough();
		goOn();
		await Promise.all([saved, tidied]);
		expect(last().saved?.groups).toEqual(['core', 'cases']);
		const hashes = Object.values(host.manifest.groups)
			.flat()
			.map(([, , hash]) => hash);
		expect([...copy.contents.entries.keys()]).toEqual(expect.arrayContaining(hashes));
	});

	it('fetch the list of a newer edition once, also when they look during tidying up', async () => {
		const { host, jobs, goOn, tidied } = await tidying();
		await host.publish(SECOND);
		host.lists = 0;
		const looked = jobs.obey({ type: 'look' });
		await longEnough();
		goOn();
		await Promise.all([looked, tidied]);
		await jobs.obey({ type: 'save', groups: [] });
		expect(host.lists).toBe(1);
	});

	it('delete everything, and say no more of it', async () => {
		const { copy, jobs, last } = await working();
		await jobs.obey({ type: 'save', groups: ['cases'] });
		await jobs.obey({ type: 'check' });
		await jobs.obey({ type: 'delete' });
		expect(last()).toEqual({ keepCurrent: true });
		expect(copy.contents.entries.size + copy.records.entries.size).toBe(0);
	});
});
