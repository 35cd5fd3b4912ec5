import fc from 'fast-check';
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readEdition, readManifest } from '../../../src/offline/manifest.ts';
import { readOrder } from '../../../src/offline/messages.ts';
import { addressOf, fileOf } from '../../../src/offline/path.ts';
import { heightMessages } from '../../../src/platform/frame-height.ts';
import { holds, holdsAsync, hostileJson, hostileText, inheritedNames } from './hostile.ts';

/** Who listens to messages, and to whose. No page listens to the window around it or to its frames. */
const listeners: Readonly<Record<string, string>> = {
	'src/elements/lib/location-score/worker.ts': 'a worker, to the page that started it',
	'src/offline/client.ts': 'a page, to its own service worker',
	'src/offline/worker/global.ts': 'a type',
	'src/offline/worker/sw.ts': 'the service worker, to pages of the atlas',
	'src/platform/compute.ts': 'a page, to a worker it started',
	'src/teach/host-snippet.ts': 'a text for pages of others; the atlas does not run it',
};

describe('a page that is framed', () => {
	it('listens to nobody: messages are heard only between the atlas and its workers', () => {
		const files = globSync('src/**/*.{ts,astro}').map((file) => file.replaceAll('\\', '/'));
		const listening = files.filter((file) =>
			/(addEventListener|\bon)\s*\(\s*(type:\s*)?['"`]message|\bonmessage\b|BroadcastChannel|MessagePort/.test(
				readFileSync(file, 'utf8'),
			),
		);
		expect(listening.toSorted()).toEqual(Object.keys(listeners).toSorted());
	});

	it('tells its height and nothing else', () => {
		holds(fc.tuple(fc.double(), hostileText), ([height, id]) => {
			for (const message of heightMessages(height, id)) {
				const { type, subject, ...rest } = message as Record<string, unknown>;
				expect(typeof (type ?? subject)).toBe('string');
				expect(Object.keys(rest).toSorted().join()).toMatch(/^height(,id)?$/);
			}
		});
	});
});

describe('the worker for reading offline', () => {
	const scope = 'https://here.invalid/atlas/';
	const type = fc.oneof(
		fc.constantFrom('status', 'save', 'cancel', 'look', 'check', 'keep-current', 'delete'),
		fc.constantFrom(...inheritedNames),
		fc.jsonValue(),
	);

	it('takes the orders it knows and no other', () => {
		const order = fc.oneof(
			fc.record({ type, groups: fc.jsonValue(), on: fc.jsonValue() }),
			hostileJson,
			fc.jsonValue(),
		);
		holds(order, (message) => {
			const read = readOrder(message);
			if (!read) return;
			expect(Object.keys(read).every((key) => ['type', 'groups', 'on'].includes(key))).toBe(true);
			if (read.type === 'save') for (const name of read.groups) expect(typeof name).toBe('string');
			if (read.type === 'keep-current') expect(typeof read.on).toBe('boolean');
		});
	});

	it('looks only at addresses below its own, and asks only for those', () => {
		const base = fc.constantFrom(scope, 'https://here.invalid/', 'https://here.invalid/atlasx/');
		const address = fc.tuple(
			fc.oneof(base, fc.constant('https://evil.example/atlas/')),
			hostileText,
		);
		holds(address, ([start, text]) => {
			const asked = URL.parse(start + text.toWellFormed());
			if (asked?.protocol !== 'https:') return;
			const file = fileOf(asked.href, scope);
			if (!asked.href.startsWith(scope)) expect(file).toBeUndefined();
			if (!file?.isWellFormed()) return;
			expect(new URL(addressOf(file, scope)).origin).toBe('https://here.invalid');
		});
	});

	it('refuses a list of files that is none', async () => {
		await holdsAsync(hostileJson, async (value) => {
			expect(() => readEdition(value)).toThrow();
			await expect(readManifest(value)).rejects.toThrow();
		});
	});
});
