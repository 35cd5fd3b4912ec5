import { describe, expect, it } from 'vitest';
import { siteOf } from '../../../checks/lib/site.ts';
import { themes } from '../../../checks/themes.ts';

function sheet(bySystem: string, byChoice: string): string {
	return `@media (prefers-color-scheme: dark) { :root:not([data-theme='light']) { ${bySystem} } }
		:root[data-theme='dark'] { color-scheme: dark; ${byChoice} }`;
}

function tokens(bySystem: string, byChoice: string) {
	return siteOf({}, { colors: { 'tokens.css': sheet(bySystem, byChoice) } });
}

describe('themes', () => {
	it('accepts two dark blocks with the same values', async () => {
		expect(await themes.run(tokens('--ink: #fff;', '--ink:#fff; /* light */'))).toEqual([]);
	});

	it('finds a value that differs or is missing', async () => {
		const problems = await themes.run(tokens('--ink: #fff; --rule: #111;', '--ink: #eee;'));
		expect(problems.map(({ message }) => message)).toEqual([
			'--ink is #fff by system setting, #eee by choice',
			'--rule is #111 by system setting, missing by choice',
		]);
	});

	it('finds a style sheet without the blocks', async () => {
		const site = siteOf({}, { colors: { 'tokens.css': ':root { --ink: #000 }' } });
		expect(await themes.run(site)).toHaveLength(1);
	});

	it('looks into every sheet that names colors', async () => {
		const colors = {
			'tokens.css': sheet('', ''),
			'map.css': sheet('--sea: #111;', '--sea: #222;'),
		};
		const problems = await themes.run(siteOf({}, { colors }));
		expect(problems.map(({ file }) => file)).toEqual(['map.css']);
	});
});
