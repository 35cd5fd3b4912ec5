import { describe, expect, it } from 'vitest';
import { quizJsonLd } from '../../../../src/layouts/quiz-json-ld.ts';
import { toAnki } from '../../../../src/teach/questions/anki.ts';
import { keyLine } from '../../../../src/teach/questions/answer-key.ts';
import { questionFiles, setName } from '../../../../src/teach/questions/files.ts';
import { exactNumber, shownNumber } from '../../../../src/teach/questions/numbers.ts';
import { plainText } from '../../../../src/teach/questions/plain-text.ts';
import { readBank } from '../../../../src/teach/questions/read-bank.ts';
import { shownOptions } from '../../../../src/teach/questions/shown-order.ts';
import { oneOfEachKind, wholeBank } from './entries.ts';

const bank = wholeBank();

describe('the question bank', () => {
	it('holds at least 300 questions, each with an id of its own and a section that teaches it', () => {
		expect(bank.length).toBeGreaterThanOrEqual(300);
		expect(new Set(bank.map(({ item }) => item.id)).size).toBe(bank.length);
		for (const { item, section, article } of bank) {
			expect(item.id).toMatch(/^q-/);
			expect(section.url).toMatch(new RegExp(`/s/${item.section}/$`));
			expect(section.title).not.toBe(article.title);
		}
	});

	it('comes back from its JSON, and nothing else does', () => {
		expect(readBank(JSON.parse(JSON.stringify(bank)))).toEqual(bank);
		const [first] = oneOfEachKind;
		const broken = [
			null,
			{},
			[1],
			[{ ...first, item: { ...first?.item, kind: 'essay' } }],
			[{ ...first, item: { ...first?.item, options: [{ text: 'x' }] } }],
			[{ ...first, section: { id: 'x' } }],
		];
		for (const value of broken) expect(() => readBank(value)).toThrow(/no questions/);
	});

	it('has a file of each format for the whole, each part, article and course, and one for the page', () => {
		const course = {
			id: setName('course', 'a-course'),
			title: 'A course',
			items: bank.slice(0, 3),
		};
		const files = questionFiles(bank, 'All questions', [course]);
		const names = files.map(({ name }) => name);
		const articles = new Set(bank.map(({ article }) => article.slug));
		const parts = new Set(bank.map(({ part }) => part.slug));
		expect(new Set(names).size).toBe(names.length);
		expect(names).toHaveLength(5 * (articles.size + parts.size + 2) + parts.size);
		expect(names).toEqual(
			expect.arrayContaining([
				'all.gift.txt',
				'all.xml',
				'all.qti.zip',
				'all.qti-bank.zip',
				'all.anki.tsv',
				'what-bpo-is.gift.txt',
				'part-foundations.json',
				'part-foundations.gift.txt',
				'part-foundations.qti.zip',
				'course-a-course.xml',
			]),
		);
	});
});

describe('texts and numbers in files', () => {
	it('a text is one line of printable characters', () => {
		expect(plainText(' a\r\n\tb\u0000c\ud800 \u{1f600} ')).toBe('a b c 😀');
	});

	it('a number for machines has neither groups nor exponent', () => {
		expect([560000, 0.002, -0, 3.125, 1e-7, 20.7].map(exactNumber)).toEqual([
			...['560000', '0.002', '0', '3.125', '0.0000001', '20.7'],
		]);
	});

	it('a number for readers has both, and its unit', () => {
		expect(shownNumber(-4000, 'US$')).toBe('−4,000 US$');
	});
});

describe('an answer key', () => {
	it('names the letters as printed', () => {
		const [single, multiple, numeric, ordering] = oneOfEachKind.map(({ item }) => item);
		if (single?.kind !== 'single' || !multiple || !numeric || !ordering) throw new Error('kinds');
		const right = shownOptions(single).findIndex(({ correct }) => correct);
		expect(keyLine(single).answer).toBe('ABC'[right]);
		expect(keyLine(multiple).answer.split(', ')).toHaveLength(3);
		expect(keyLine(numeric)).toMatchObject({ answer: '−1,250.5 US$' });
		expect(keyLine(ordering).answer.split(', ').toSorted()).toEqual(['A', 'B', 'C', 'D']);
		expect(keyLine(ordering).answer).not.toBe('A, B, C, D');
	});
});

describe('Anki cards', () => {
	it('have five columns in every row, the first with an id', () => {
		const rows = toAnki(bank)
			.split('\n')
			.filter((line) => line !== '' && !line.startsWith('#'));
		expect(rows).toHaveLength(bank.length);
		rows.forEach((row, index) => {
			const cells = row.split('\t');
			expect(cells).toHaveLength(5);
			expect(cells[0]).toBe(bank[index]?.item.id);
			for (const cell of cells.filter((text) => text.startsWith('"'))) {
				expect(cell.slice(1, -1).replaceAll('""', '')).not.toContain('"');
			}
		});
	});
});

describe('a quiz as structured data', () => {
	it('has every question with its right answers, its level and its section', () => {
		const page = { '@context': 'https://schema.org', '@type': 'Quiz' };
		const quiz = quizJsonLd(page, { path: '/learn/a/b/', title: 'What BPO is' }, oneOfEachKind);
		expect(quiz).toMatchObject({ ...page, about: { name: 'What BPO is' } });
		const [single, multiple] = quiz.hasPart as Record<string, unknown>[];
		expect(single).toMatchObject({
			'@type': 'Question',
			identifier: 'q-sample-single',
			eduQuestionType: 'Multiple choice',
			acceptedAnswer: { text: '%50% of a "process"' },
			educationalAlignment: [{ targetName: 'apply' }, { alignmentType: 'teaches' }],
		});
		expect(multiple).toMatchObject({ eduQuestionType: 'Checkbox' });
		expect(multiple?.acceptedAnswer).toHaveLength(3);
		expect(multiple?.suggestedAnswer).toHaveLength(1);
	});
});
