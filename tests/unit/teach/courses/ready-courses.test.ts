import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../../../src/corpus/load.ts';
import { courses as courseRule } from '../../../../src/corpus/rules/courses.ts';
import { buildCatalog } from '../../../../src/teach/course/build-catalog.ts';
import { indexCatalog } from '../../../../src/teach/course/catalog.ts';
import { readCourseFile, writeCourseFile } from '../../../../src/teach/course/read.ts';
import { summarize } from '../../../../src/teach/course/summary.ts';
import { coursePackages } from '../../../../src/teach/courses/packages.ts';
import { toCourse } from '../../../../src/teach/courses/to-course.ts';
import { library, script } from '../export/fixtures.ts';

const corpus = loadCorpus(process.cwd());
const catalog = buildCatalog(corpus);

describe('the ready courses', () => {
	it('name only what the book holds', () => {
		expect(corpus.problems.filter(({ file }) => file.startsWith('content/courses/'))).toEqual([]);
		expect(courseRule(corpus)).toEqual([]);
	});

	it.each(corpus.courses.map(({ slug, data }) => [slug, data] as const))(
		'%s is known to the builder whole, and comes back from its file',
		(_, data) => {
			const course = toCourse(data);
			expect(summarize(course, indexCatalog(catalog)).unknown).toBe(0);
			expect(readCourseFile(writeCourseFile(course))).toEqual({ course, problems: [] });
		},
	);

	it.each(corpus.courses.map(({ slug, data }) => [slug, data] as const))(
		'%s has the same files each time, with a checksum for each',
		async (_, data) => {
			const make = () => coursePackages(toCourse(data), catalog, library, { style: '', script });
			const [first, second] = [await make(), await make()];
			expect(first).toEqual(second);
			expect(new Set(first.map(({ sha256 }) => sha256)).size).toBe(first.length);
			for (const { sha256 } of first) expect(sha256).toMatch(/^[0-9a-f]{64}$/);
		},
	);

	it('say in the notes of each session what happens in class', () => {
		for (const { data } of corpus.courses) {
			toCourse(data).sessions.forEach(({ notes }, index) => {
				for (const { title } of data.sessions[index]?.activities ?? []) {
					expect(notes).toContain(title);
				}
			});
		}
	});
});

describe('the catalogue of the builder', () => {
	it('names nothing twice, and every page has something to pick', () => {
		const keys = catalog.items.map(({ kind, id }) => `${kind}:${id}`);
		expect(new Set(keys).size).toBe(keys.length);
		const index = indexCatalog(catalog);
		for (const page of index.pages)
			expect(index.itemsOf(page).length, page.path).toBeGreaterThan(0);
	});
});
