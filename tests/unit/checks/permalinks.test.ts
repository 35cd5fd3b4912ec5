import { describe, expect, it } from 'vitest';
import { siteOf } from '../../../checks/lib/site.ts';
import { permalinks } from '../../../checks/permalinks.ts';

const redirect = '<meta http-equiv="refresh" content="0;url=/learn/">';
const page = { kind: 'page', id: '/learn/', path: '/learn/', since: '2026-01-01' };
const section = { kind: 'section', id: 'who', path: '/learn/#who', since: '2026-01-01' };

function check(addresses: object[], files: Record<string, string>) {
	return permalinks.run(siteOf(files, { permalinks: JSON.stringify({ addresses }) }));
}

describe('permalinks', () => {
	it('accepts a recorded page and a recorded section', async () => {
		const files = {
			'learn/index.html': '<h2 id="who">Who</h2>',
			's/who/index.html': '<h2>Who</h2>',
		};
		expect(await check([page, section], files)).toEqual([]);
	});

	it('finds a section that has lost its own page', async () => {
		const problems = await check([section], { 'learn/index.html': '<h2 id="who">Who</h2>' });
		expect(problems.map(({ message }) => message)).toEqual([
			'/learn/#who (section) has no page of its own at /s/who/',
		]);
	});

	it('finds a page that is gone', async () => {
		expect(await check([page], { 'index.html': '' })).toEqual([
			{
				file: 'content/permalinks.json',
				message: '/learn/ (page) has no page and no redirect',
			},
		]);
	});

	it('finds an article that has lost the page to cite it', async () => {
		const article = { ...page, id: '/learn/a/b/', path: '/learn/a/b/' };
		const files = { 'learn/a/b/index.html': '<p>Text</p>' };
		expect(await check([article], { ...files, 'learn/a/b/cite/index.html': '' })).toEqual([]);
		const problems = await check([article], files);
		expect(problems.map(({ message }) => message)).toEqual([
			'/learn/a/b/ (page) has no page to cite it at /learn/a/b/cite/',
		]);
	});

	it('finds a section that was renamed', async () => {
		const problems = await check([section], { 'learn/index.html': '<h2 id="whom">Who</h2>' });
		expect(problems.map(({ message }) => message)).toEqual([
			'/learn/#who (section) is missing from its page',
		]);
	});

	it('accepts a moved page with a redirect, and refuses one without', async () => {
		const moved = { ...page, path: '/old/', id: '/old/', movedTo: '/learn/' };
		const files = { 'learn/index.html': '<p>Text</p>' };
		expect(await check([moved], { ...files, 'old/index.html': redirect })).toEqual([]);
		const problems = await check([moved], { ...files, 'old/index.html': '<p>Old text</p>' });
		expect(problems.map(({ message }) => message)).toEqual([
			'/old/ (page) moved, but its page does not redirect',
		]);
	});

	it('refuses a redirect to nowhere', async () => {
		const moved = { ...page, path: '/old/', id: '/old/', movedTo: '/learn/#who' };
		const problems = await check([moved], {
			'learn/index.html': '<p>Text</p>',
			'old/index.html': redirect,
		});
		expect(problems.map(({ message }) => message)).toEqual([
			'/old/ (page) moved to /learn/#who, which does not exist',
		]);
	});

	it('asks a moved section for the anchor it must leave behind', async () => {
		const moved = { ...section, movedTo: '/cases/#who' };
		const files = { 'cases/index.html': '<h2 id="who">Who</h2>' };
		expect(
			await check([moved], { ...files, 'learn/index.html': '<span id="who"></span>' }),
		).toEqual([]);
		const problems = await check([moved], { ...files, 'learn/index.html': '<p>Text</p>' });
		expect(problems.map(({ message }) => message)).toEqual([
			'/learn/#who (section) moved, but left no anchor behind',
		]);
	});

	it('asks a figure for its own page', async () => {
		const figure = { ...section, kind: 'figure' };
		const files = { 'learn/index.html': '<figure id="who"></figure>' };
		expect(await check([figure], { ...files, 's/who/index.html': '' })).toEqual([]);
		expect(await check([figure], files)).toHaveLength(1);
	});
});
