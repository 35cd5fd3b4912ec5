import fc from 'fast-check';
import { parse, type GIFTQuestion } from 'gift-pegjs';
import { describe, expect, it } from 'vitest';
import type { BankItem } from '../../../../src/teach/questions/bank-item.ts';
import { toGift } from '../../../../src/teach/questions/gift.ts';
import { plainText } from '../../../../src/teach/questions/plain-text.ts';
import { oneOfEachKind, wholeBank } from './entries.ts';
import { hardText, itemOf } from './hard-texts.ts';

const questions = (gift: string) =>
	parse(gift).filter((block): block is Exclude<GIFTQuestion, { type: 'Category' }> => {
		return block.type !== 'Category';
	});

/** HTML of a question back as the text that a reader sees. */
function seen(markup = ''): string {
	const entities: Record<string, string> = { lt: '<', gt: '>', quot: '"', amp: '&' };
	return markup
		.replace(/<[^>]*>/g, ' ')
		.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
		.replace(/&(lt|gt|quot|amp);/g, (_, name: string) => entities[name] ?? '')
		.replace(/\s+/g, ' ')
		.trim();
}

function expectSame(entry: BankItem, question: ReturnType<typeof questions>[number]): void {
	const { item, section } = entry;
	expect(question).toMatchObject({ id: item.id, title: item.id, tags: [item.bloom, section.id] });
	if (question.type === 'Description') throw new Error('a question without answers');
	expect(seen(question.stem.text).startsWith(plainText(item.prompt))).toBe(true);
	expect(question.globalFeedback?.text).toContain(`href="${section.url}"`);
	if (item.kind === 'numeric') {
		expect(seen(question.globalFeedback?.text)).toContain(plainText(item.why));
	}
	switch (item.kind) {
		case 'single':
		case 'multiple': {
			if (question.type !== 'MC') throw new Error(`${item.id} became ${question.type}`);
			const right = item.options.filter(({ correct }) => correct).length;
			const read = question.choices.map(({ text, feedback, isCorrect, weight }) => [
				seen(text.text),
				seen(feedback?.text),
				item.kind === 'single' ? isCorrect : weight === Math.round(1e7 / right) / 1e5,
			]);
			const written = item.options.map(({ text, why, correct }) => [
				plainText(text),
				plainText(why),
				correct,
			]);
			expect(read.toSorted()).toEqual(written.toSorted());
			return;
		}
		case 'numeric': {
			if (question.type !== 'Numerical') throw new Error(`${item.id} became ${question.type}`);
			const choices = question.choices as unknown as {
				weight: number | null;
				text: { number: number; range: number };
				feedback: { text: string };
			}[];
			expect(
				choices.map(({ weight, text, feedback }) => [
					weight,
					text.number,
					text.range,
					seen(feedback.text),
				]),
			).toEqual([
				[null, item.answer, item.tolerance, 'Right.'],
				...item.slips.map(({ value, tolerance, why }) => [0, value, tolerance, plainText(why)]),
			]);
			return;
		}
		case 'ordering': {
			if (question.type !== 'Matching') throw new Error(`${item.id} became ${question.type}`);
			const pairs = question.matchPairs
				.map(({ subquestion, subanswer }) => [Number(subanswer), seen(subquestion.text)])
				.toSorted(([a], [b]) => Number(a) - Number(b));
			expect(pairs).toEqual(item.steps.map(({ text }, index) => [index + 1, plainText(text)]));
		}
	}
}

describe('GIFT, read again by a parser that is not ours', () => {
	it('holds one question of each kind as it was written', () => {
		const read = questions(toGift(oneOfEachKind));
		expect(read).toHaveLength(oneOfEachKind.length);
		oneOfEachKind.forEach((entry, index) => expectSame(entry, read[index]!));
	});

	it('holds every question of the atlas as it was written', () => {
		const bank = wholeBank();
		const read = questions(toGift(bank));
		expect(bank.length).toBeGreaterThanOrEqual(300);
		expect(read).toHaveLength(bank.length);
		bank.forEach((entry, index) => expectSame(entry, read[index]!));
	});

	it('names the category of each article once', () => {
		const categories = parse(toGift(oneOfEachKind)).filter(({ type }) => type === 'Category');
		expect(categories.map(({ title }) => title)).toEqual([
			'BPO Atlas/I Foundations/What BPO is',
			'BPO Atlas/I Foundations/Price // unit:: both',
		]);
	});

	it('holds any text: markup, braces, signs of GIFT, lines, controls', () => {
		fc.assert(
			fc.property(fc.array(hardText, { minLength: 9, maxLength: 9 }), (texts) => {
				for (const kind of ['single', 'multiple', 'numeric', 'ordering'] as const) {
					const entry = itemOf(kind, texts);
					const [read, ...others] = questions(toGift([entry]));
					expect(others).toEqual([]);
					expectSame(entry, read!);
				}
			}),
			{ numRuns: 150 },
		);
	});
});
