import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isShippable, licenseReport, lockedPackages } from '../../../scripts/lib/licenses.ts';
import { noticesText, packageOf, readNotices } from '../../../scripts/lib/shipped-packages.mjs';

const lock = readFileSync('package-lock.json', 'utf8');
const report = readFileSync('docs/LICENSES.md', 'utf8');

describe('the package of a module', () => {
	it('is the innermost one, with its scope', () => {
		expect(packageOf('/a/node_modules/d3-scale/src/linear.js')).toBe('d3-scale');
		expect(packageOf('/a/node_modules/b/node_modules/@c/d/e.js?x')).toBe('@c/d');
		expect(packageOf('C:\\a\\node_modules\\fflate\\esm\\browser.js')).toBe('fflate');
		expect(packageOf('/a/src/elements/index.ts')).toBeUndefined();
	});
});

describe('the notices', () => {
	it('name each package in one line and are read back', () => {
		const shipped = [
			{ name: 'z', version: '2.0.0', license: 'MIT', how: 'in scripts', text: 'a | b | c\n' },
			{ name: '@a/b', version: '1.0.0', license: '(MIT AND Zlib)', how: 'fonts', text: 'Terms' },
		];
		expect(readNotices(noticesText(shipped)).map(({ name }) => name)).toEqual(['@a/b', 'z']);
		expect(noticesText(shipped)).toContain('---- @a/b 1.0.0\n\nTerms\n\n---- z 2.0.0');
	});
});

describe('the report on licenses', () => {
	it('is of the packages in the lock (else: npm run build, npm run licenses)', () => {
		const rows = [...report.matchAll(/^\| (\S+) +\| (.+?) +\| (.+?) +\|$/gm)]
			.map(([, name = '', license = '', how = '']) => ({ name, license, how }))
			.filter(({ name }) => name !== 'Package' && !name.startsWith('---'));
		expect(rows.length).toBeGreaterThan(5);
		const shipped = rows.map((row) => ({ ...row, version: '1', text: '' }));
		expect(licenseReport(lock, noticesText(shipped))).toBe(report);
	});

	it('ships nothing under a license that asks for more than its text', () => {
		const shipped = new Set(
			[...report.matchAll(/^\| (\S+) +\| .+ \| .+ \|$/gm)].map(([, name]) => name),
		);
		const found = lockedPackages(lock).filter(({ name }) => shipped.has(name));
		expect(found.filter(({ license }) => !isShippable(license))).toEqual([]);
	});
});
