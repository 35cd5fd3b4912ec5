import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../../src/corpus/load.ts';
import { workOf } from '../../../src/teach/course/summary.ts';
import { buildCatalog } from '../../../src/teach/course/build-catalog.ts';
import { indexCatalog } from '../../../src/teach/course/catalog.ts';
import { sessionTime } from '../../../src/teach/courses/session-time.ts';
import { toCourse } from '../../../src/teach/courses/to-course.ts';

const corpus = loadCorpus(process.cwd());
const catalog = indexCatalog(buildCatalog(corpus));
/** Section that holds a figure or an example, by id. */
const homes = new Map(
	[...corpus.articles, ...corpus.cases, ...corpus.methods].flatMap(({ mdx }) =>
		mdx.components.flatMap(({ attributes, section }) =>
			attributes.id && section ? [[attributes.id, section] as const] : [],
		),
	),
);

describe.each(corpus.courses.map(({ slug, data }) => [slug, data] as const))('%s', (_, data) => {
	const plan = toCourse(data).sessions;
	const times = data.sessions.map((session, index) => {
		const own = plan[index];
		if (!own) throw new Error('a session is lost');
		return sessionTime(session, own, catalog);
	});

	it('has six sessions of one length', () => {
		expect(data.sessions).toHaveLength(6);
		expect(new Set(data.sessions.map(({ minutes }) => minutes)).size).toBe(1);
		expect(data.rhythm).toContain(`${data.sessions[0]?.minutes} minutes`);
	});

	it('leaves a quarter of an hour or more of each session for the seminar', () => {
		for (const { seminar } of times) expect(seminar).toBeGreaterThanOrEqual(15);
	});

	it('says before the first session how long the preparation takes, within five minutes', () => {
		const [, low, high] = /About (\d+) to (\d+) minutes/.exec(data.rhythm) ?? [];
		const before = times.map((time) => time.before);
		expect(Math.abs(Math.min(...before) - Number(low))).toBeLessThanOrEqual(5);
		expect(Math.abs(Math.max(...before) - Number(high))).toBeLessThanOrEqual(5);
	});

	it('asks no quiz about a section that has not been read by then', () => {
		const read = new Set<string>();
		for (const { readings } of data.sessions) {
			for (const { item } of readings) read.add(item);
			for (const { item } of readings.filter(
				({ item }) => workOf(item.split(':')[0] ?? '') === 'quiz',
			)) {
				const slug = item.replace('quiz:check-', '');
				for (const question of corpus.quizzes.get(slug)?.data.items ?? []) {
					expect(read, `${item}, ${question.id}`).toContain(`section:${question.section}`);
				}
			}
		}
	});

	it('counts no figure beside the section it stands in', () => {
		const items = data.sessions.flatMap(({ readings }) => readings.map(({ item }) => item));
		for (const item of items.filter((name) => name.startsWith('figure:'))) {
			expect(items).not.toContain(`section:${homes.get(item.slice('figure:'.length))}`);
		}
	});

	it('has an answer for every activity, except the one that only opens a session', () => {
		const open = data.sessions.flatMap(({ activities }) =>
			activities.filter(({ answer, minutes }) => !answer && minutes > 5),
		);
		expect(open.map(({ title }) => title)).toEqual([]);
	});

	it('has objectives that can be seen in what students do', () => {
		const all = [...data.objectives, ...data.sessions.flatMap(({ objectives }) => objectives)];
		for (const objective of all) {
			expect(objective).not.toMatch(
				/^(understand|know|learn|appreciate|be aware|be familiar|grasp)\b/,
			);
		}
	});

	it('has three different levels for each criterion', () => {
		for (const { levels } of data.assessment.rubric) expect(new Set(levels).size).toBe(3);
	});
});

describe('the unit on Islamic contract forms', () => {
	const course = corpus.courses.find(({ slug }) => slug === 'outsourcing-and-society');
	const unit = course?.data.sessions.at(-1);
	const text = JSON.stringify(unit);

	it('says in readings, answers and slides that it is an analogy without a scholar’s review', () => {
		expect(JSON.stringify(unit?.readings)).toContain('awaits review by a qualified scholar');
		expect(JSON.stringify(unit?.activities)).toContain('no scholar has reviewed it yet');
		expect(JSON.stringify(unit?.slides)).toContain('Awaits a qualified scholar’s review');
		expect(course?.data.limits).toContain('awaits review by a qualified scholar');
	});

	it('names the forms by their own terms', () => {
		for (const term of [
			'ijarah',
			'ajir khass',
			'ajir mushtarak',
			'ju’alah',
			'wakalah',
			'istisna',
		]) {
			expect(text).toContain(term);
		}
	});
});
