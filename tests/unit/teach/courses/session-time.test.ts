import { describe, expect, it } from 'vitest';
import { teachWords } from '../../../../src/strings/teach.ts';
import { indexCatalog } from '../../../../src/teach/course/catalog.ts';
import { sessionTime } from '../../../../src/teach/courses/session-time.ts';
import { smallCatalog } from '../course/fixtures.ts';

const catalog = indexCatalog(smallCatalog);
const activity = (minutes: number) => ({
	title: 'An activity',
	minutes,
	form: 'pairs' as const,
	steps: ['Do what is written here.'],
});
const question = {
	question: 'Which of the two is right?',
	answer: 'Both have a point, and so on.',
};

function timeOf(minutes: number, activities: readonly number[], questions: number) {
	const session = {
		title: 'A session',
		minutes,
		objectives: ['tell one from the other'],
		readings: [],
		activities: activities.map(activity),
		seminar: Array.from({ length: questions }, () => question),
		slides: [],
	};
	const items = [
		{ kind: 'section', id: 'what', minutes: 4 },
		{ kind: 'method', id: 'erlang-c', minutes: 15 },
	];
	return sessionTime(session, { title: 'A session', notes: '', items }, catalog);
}

describe('the time of a session', () => {
	it('is before class by what students do', () => {
		expect(timeOf(90, [25], 2)).toMatchObject({
			before: 19,
			work: { reading: 4, task: 15, quiz: 0 },
		});
	});

	it('is in class what the activities take, and the rest for the seminar', () => {
		expect(timeOf(90, [25, 30, 10], 2)).toMatchObject({
			activities: [25, 30, 10],
			seminar: 25,
			questions: 2,
		});
	});

	it('has room for a question in ten minutes, and never for none', () => {
		expect(timeOf(90, [70], 3).questions).toBe(2);
		expect(timeOf(90, [88], 3).questions).toBe(1);
		expect(timeOf(90, [20], 3).questions).toBe(3);
	});
});

describe('its words', () => {
	const { beforeSum, classSum, seminarTime, hours } = teachWords.courses;

	it('name only what there is', () => {
		expect(beforeSum(19, { reading: 4, task: 15, quiz: 0 })).toBe(
			'About 19 minutes: reading 4, calculators 15.',
		);
	});

	it('show the sum', () => {
		expect(classSum([25, 30, 10], 90)).toBe('25 + 30 + 10 = 65 of 90 minutes.');
		expect(classSum([25], 90)).toBe('25 of 90 minutes.');
	});

	it('ask to choose when there is no time for all', () => {
		expect(seminarTime(20, 2, 3)).toContain('20 minutes are left, enough for 2 of 3 questions');
		expect(seminarTime(20, 2, 2)).toBe('20 minutes are left for these 2 questions.');
	});

	it('do not round half an hour away', () => {
		expect(hours(450)).toBe('7.5 hours');
		expect(hours(540)).toBe('9 hours');
	});
});
