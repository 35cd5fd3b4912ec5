import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fullCourse } from '../../../src/teach/export/full-course.ts';
import { syllabusHtml, syllabusMarkdown } from '../../../src/teach/export/syllabus.ts';
import { itemsAt, wishedItem } from '../../../src/teach/course/address.ts';
import { addressOf } from '../../../src/teach/course/catalog.ts';
import { toMoodleXml } from '../../../src/teach/questions/moodle-xml.ts';
import { href } from '../../../src/site.ts';
import { catalog } from '../teach/course/fixtures.ts';
import { library } from '../teach/export/fixtures.ts';
import { oneOfEachKind } from '../teach/questions/entries.ts';
import { holds, holdsAsync, hostileText } from './hostile.ts';
import { expectHarmless } from './harmless.ts';

describe('what a trainer writes or a course brings', () => {
	it('is text in the syllabus, as a page and as Markdown', async () => {
		await holdsAsync(
			fc.tuple(hostileText, hostileText, hostileText, hostileText),
			async ([title, author, notes, id]) => {
				const items = [
					{ kind: 'section', id: 'what-is', note: notes },
					{ kind: 'view', id },
					{ kind: id, id: title },
				];
				const course = { title, author, sessions: [{ title: author, notes, items }] };
				const ready = await fullCourse(course, catalog, library);
				expectHarmless(syllabusHtml(ready, ''));
				expect(syllabusMarkdown(ready)).not.toMatch(
					/(?<!\\)\]\((?!https:\/\/atlas\.example\/)|(?<!\\)<[a-z/!]/i,
				);
			},
		);
	});

	it('leads to an address of the atlas or to none', () => {
		const kinds = fc.constantFrom(
			'section',
			'figure',
			'quiz',
			'method',
			'case',
			'term',
			'view',
			'film',
		);
		const id = fc.oneof(
			hostileText,
			hostileText.map((text) => `/compare/?${text}`),
		);
		holds(fc.tuple(kinds, id), ([kind, id]) => {
			const found = catalog.find({ kind, id });
			if (!found) return;
			const url = new URL(href(addressOf(found)), 'https://here.invalid/');
			expect(url.origin).toBe('https://here.invalid');
		});
	});

	it('as an address or a wish gives things of the catalogue and no others', () => {
		const homes = ['https://here.invalid/atlas/'];
		const start = fc.constantFrom(
			'',
			'/',
			'https://here.invalid/atlas/',
			'//evil.example/s/',
			'view:',
		);
		const rest = fc.constantFrom('', 's/', 's/what-is/', 'section:what-is', '/compare/?', '#');
		holds(fc.tuple(start, rest, hostileText), (parts) => {
			const text = parts.join('');
			const items = [...itemsAt(text, catalog, homes), wishedItem(text, catalog)];
			for (const item of items) if (item) expect(catalog.find(item)).toEqual(item);
		});
	});

	it('is text in a file of questions', () => {
		holds(fc.tuple(fc.constantFrom(...oneOfEachKind), hostileText), ([entry, text]) => {
			const item = { ...entry.item, stem: text };
			const xml = toMoodleXml([{ ...entry, item, part: { ...entry.part, title: text } }]);
			expect(xml).not.toMatch(/<script|<img|onerror=alert\(1\)>(?!\]\]|&)|\u0000/);
		});
	});
});
