import { describe, expect, it } from 'vitest';
import { fullCourse } from '../../../../src/teach/export/full-course.ts';
import { parseHtml } from '../../../../src/teach/export/parse-html.ts';
import { findTree, textOf, write } from '../../../../src/teach/export/tree.ts';
import { catalog, courseOf } from '../course/fixtures.ts';
import { library } from './fixtures.ts';

const textOfItem = async (key: string) => {
	const course = await fullCourse(courseOf([key]), catalog, library);
	return course.sessions[0]?.items[0]?.text ?? [];
};

describe('a section in a package', () => {
	it('brings its text and sources, and nothing that lives from scripts', async () => {
		const nodes = await textOfItem('section:what-is');
		const html = write(nodes);
		expect(textOf(nodes)).toContain('C & D');
		// The package prints the title of the item.
		expect(textOf(nodes)).not.toContain('A & B');
		expect(textOf(nodes)).toContain('Author (2020)');
		expect(html).not.toMatch(/script|onclick|style=|button|bpo-|data-|BPO Atlas|Foot|preview|Use</);
	});

	it('keeps the number of a source as a link to the list, and an aside in brackets', async () => {
		const html = write(await textOfItem('section:what-is'));
		expect(html).toContain('<sup><a class="snref" href="#i1-src-key">1</a></sup>');
		expect(html).toContain('id="i1-src-key"');
		expect(html).toContain('Aside (by the way).');
		expect(html).not.toContain('Long reference');
	});

	it('points inside where it can and to the atlas where it must', async () => {
		const html = write(await textOfItem('section:what-is'));
		expect(html).toContain('href="#i1-what-is"');
		expect(html).toContain('href="https://atlas.example/s/what-is/#elsewhere"');
		expect(html).toContain('href="https://atlas.example/glossary/x/"');
		expect(html).toContain('href="https://example.org/"');
	});

	it('keeps drawings whole: references follow their ids, missing ones go', async () => {
		const html = write(await textOfItem('figure:fig-hours'));
		expect(html).toContain('clip-path="url(#i1-clip)"');
		expect(html).toContain('viewBox="0 0 1 1"');
		expect(html).toContain('aria-labelledby="i1-fig-hours-h"');
		expect(html).toContain('xmlns="http://www.w3.org/2000/svg"');
	});

	it('of a case or method is all its sections; of a term its definition', async () => {
		expect(write(await textOfItem('case:a-case'))).toContain('id="i1-1-case-events"');
		expect(write(await textOfItem('method:erlang-c'))).toContain('methods/erlang-c/');
		expect(textOf(await textOfItem('term:outsourcing'))).toBe(
			'Having work done by others.More of it.',
		);
	});

	it('that does not arrive stops the export with its address', async () => {
		const empty = { ...library, page: () => Promise.resolve(parseHtml('<p>Error</p>')) };
		await expect(fullCourse(courseOf(['section:what-is']), catalog, empty)).rejects.toThrow(
			'/s/what-is/',
		);
	});
});

describe('markup as data', () => {
	it('is written so that HTML reads the same again', () => {
		const html = '<p title="&quot;a&quot; &amp; b">1 &lt; 2<br/></p>';
		const body = findTree(parseHtml(`<!doctype html>${html}`), ({ tag }) => tag === 'body');
		expect(write(body?.children ?? [])).toBe(html);
	});

	it('leaves out what XML cannot hold', () => {
		expect(write(['a\u0000b\ufffe\ud800c\u{1f600}'])).toBe('abc\u{1f600}');
	});
});
