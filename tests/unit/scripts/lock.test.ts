import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
	foreignAddresses,
	missingDependencies,
	withPackage,
	type Lock,
} from '../../../scripts/lib/lock.mjs';

const lock = JSON.parse(
	readFileSync(new URL('../../../package-lock.json', import.meta.url), 'utf8'),
) as Lock;

describe('package-lock.json', () => {
	it('holds every optional package, also those for other systems (else: npm run lock)', () => {
		expect(missingDependencies(lock)).toEqual([]);
	});

	it('names no download address but the public registry', () => {
		expect(foreignAddresses(lock)).toEqual([]);
	});
});

describe('a lock with gaps', () => {
	const search = { version: '1.6.0', dev: true, optionalDependencies: { '@search/mac': '1.6.0' } };

	it('is found out when a package is missing', () => {
		expect(missingDependencies({ packages: { 'node_modules/search': search } })).toEqual([
			{ parent: 'node_modules/search', name: '@search/mac', range: '1.6.0' },
		]);
	});

	it('is found out when only another version of a pinned package is there', () => {
		const packages = {
			'node_modules/search': search,
			'node_modules/@search/mac': { version: '1.5.0' },
		};
		expect(missingDependencies({ packages })).toHaveLength(1);
	});

	it('counts a package of a parent folder, and one within a range', () => {
		const packages = {
			'node_modules/a/node_modules/search': search,
			'node_modules/a/node_modules/@search/mac': { version: '1.6.0' },
			'node_modules/b': { version: '1.0.0', dependencies: { c: '^2.0.0' } },
			'node_modules/c': { version: '2.3.0' },
		};
		expect(missingDependencies({ packages })).toEqual([]);
	});

	it('is filled at the top, sorted, and for development only if the parent is', () => {
		const gap = { packages: { 'node_modules/search': search } };
		const [missing] = missingDependencies(gap);
		if (!missing) throw new Error('nothing is missing');
		const filled = withPackage(gap, missing, { version: '1.6.0' });
		expect(Object.entries(filled.packages)).toEqual([
			['node_modules/@search/mac', { version: '1.6.0', dev: true, optional: true }],
			['node_modules/search', search],
		]);
		expect(missingDependencies(filled)).toEqual([]);
	});

	it('is filled below the parent where the name is taken by another version', () => {
		const gap = {
			packages: { 'node_modules/search': search, 'node_modules/@search/mac': { version: '1.5.0' } },
		};
		const [missing] = missingDependencies(gap);
		if (!missing) throw new Error('nothing is missing');
		const filled = withPackage(gap, missing, { version: '1.6.0' });
		expect(Object.keys(filled.packages)).toContain('node_modules/search/node_modules/@search/mac');
		expect(missingDependencies(filled)).toEqual([]);
	});

	it('is found out when it names a mirror', () => {
		const packages = { 'node_modules/a': { resolved: 'http://mirror.local/a.tgz' } };
		expect(foreignAddresses({ packages })).toEqual(['node_modules/a']);
	});
});
