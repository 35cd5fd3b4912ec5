import { describe, expect, it } from 'vitest';
import type { Status } from '../../../../src/offline/messages.ts';
import { Jobs } from '../../../../src/offline/worker/jobs.ts';
import { copyOf, Host } from '../helpers.ts';

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

	it('delete everything', async () => {
		const { copy, jobs, last } = await working();
		await jobs.obey({ type: 'save', groups: ['cases'] });
		await jobs.obey({ type: 'delete' });
		expect(last()).toEqual({ keepCurrent: true });
		expect(copy.contents.entries.size + copy.records.entries.size).toBe(0);
	});
});
