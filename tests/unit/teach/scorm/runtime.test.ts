import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questionData } from '../../../../src/teach/export/sco-questions.ts';
import { cmiTime, connect, findApi, type ScormApi } from '../../../../src/teach/scorm/api.ts';
import { gradeAnswer, interaction } from '../../../../src/teach/scorm/grade.ts';
import { readState, writeState } from '../../../../src/teach/scorm/state.ts';
import { questions } from '../export/fixtures.ts';

describe('what a SCO keeps at the platform', () => {
	it('comes back as it was', () => {
		const answer = fc.oneof(
			fc.constant<string[]>([]),
			fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 5 }),
		);
		fc.assert(
			fc.property(
				fc.array(answer, { maxLength: 60 }),
				fc.boolean(),
				fc.integer({ min: -1, max: 100 }),
				(answers, checked, best) => {
					const state = { answers, checked, best };
					expect(readState(writeState(state), answers.length)).toEqual(state);
				},
			),
		);
	});

	it('fits SCORM 1.2 even when the answers do not', () => {
		const answers = Array.from({ length: 200 }, () => ['x'.repeat(40)]);
		const text = writeState({ answers, checked: true, best: 80 });
		expect(text.length).toBeLessThanOrEqual(4096);
		expect(readState(text, 200).best).toBe(80);
	});

	it.each(['', '{', '[2,[],0,1]', '[1,"a",0,1]', '[1,[7],0,"x"]', 'null'])(
		'as %s is a first visit',
		(text) => {
			expect(readState(text, 1)).toEqual({ answers: [[]], checked: false, best: -1 });
		},
	);
});

describe('the answers of a student', () => {
	const data = questions.map(({ item }) => questionData(item));
	const right = data.map((question) =>
		question.kind === 'numeric' ? ['7,5 h'] : [...question.right],
	);

	it('are right when they are what the atlas calls right', () => {
		data.forEach((question, i) => {
			expect(gradeAnswer(question, right[i] ?? [])).toEqual({ right: true });
		});
	});

	it('are wrong when missing, partly right or no number', () => {
		data.forEach((question) => expect(gradeAnswer(question, []).right).toBe(false));
		expect(gradeAnswer(data[1]!, (right[1] ?? []).slice(0, 1)).right).toBe(false);
		expect(gradeAnswer(data[2]!, ['seven']).right).toBe(false);
		expect(gradeAnswer(data[3]!, (right[3] ?? []).toReversed()).right).toBe(false);
	});

	it('with a typical slip get its explanation', () => {
		expect(gradeAnswer(data[2]!, ['75'])).toEqual({
			right: false,
			why: 'The decimal point is missing.',
		});
	});

	it('are recorded in the words of SCORM 1.2', () => {
		expect(interaction(data[2]!, ['7,5 h'])).toEqual({
			type: 'numeric',
			response: '7.5',
			pattern: '7.5',
		});
		expect(interaction(data[3]!, right[3]!).type).toBe('sequencing');
		expect(interaction(data[0]!, right[0]!).response).toBe(interaction(data[0]!, []).pattern);
	});
});

describe('the way to the platform', () => {
	const api = { LMSInitialize: () => 'true' } as unknown as ScormApi;
	const frame = (parts: object) => {
		const window = { opener: null, ...parts } as unknown as Window & { parent: Window };
		if (!('parent' in parts)) Object.assign(window, { parent: window });
		return window;
	};

	it('leads up through the frames, then to the opener', () => {
		const top = frame({ API: api });
		expect(findApi(frame({ parent: frame({ parent: top }) }))).toBe(api);
		expect(findApi(frame({ opener: frame({ parent: top }) }))).toBe(api);
		expect(findApi(frame({}))).toBeUndefined();
	});

	it('ends at a frame of another site', () => {
		const closed = new Proxy(frame({}), {
			get: () => {
				throw new DOMException('Blocked', 'SecurityError');
			},
		});
		expect(findApi(frame({ parent: closed }))).toBeUndefined();
	});

	it('is closed once, and takes nothing afterwards', () => {
		let finished = 0;
		const lms = connect({
			LMSInitialize: () => 'true',
			LMSFinish: () => String((finished += 1)),
			LMSGetValue: () => '',
			LMSSetValue: () => true,
			LMSCommit: () => 'true',
		});
		expect(lms?.set('a', '1')).toBe(true);
		lms?.finish();
		lms?.finish();
		expect(finished).toBe(1);
		expect(lms?.set('a', '1')).toBe(false);
		expect(connect({ ...api, LMSInitialize: () => 'false' })).toBeUndefined();
	});

	it('counts time as SCORM writes it', () => {
		expect(cmiTime(3_723_400)).toBe('0001:02:03');
		expect(cmiTime(-5)).toBe('0000:00:00');
	});
});
