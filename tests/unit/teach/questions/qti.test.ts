import { describe, expect, it } from 'vitest';
import type { QuizItem } from '../../../../src/schemas/quiz.ts';
import type { Body } from '../../../../src/teach/questions/qti/body.ts';
import { multipleBody, singleBody } from '../../../../src/teach/questions/qti/choice.ts';
import { numberBody } from '../../../../src/teach/questions/qti/number.ts';
import { orderBody } from '../../../../src/teach/questions/qti/order.ts';
import { shownSteps } from '../../../../src/teach/questions/shown-order.ts';
import { wholeBank } from './entries.ts';

const items = wholeBank().map(({ item }) => item);

function all<Kind extends QuizItem['kind']>(kind: Kind) {
	return items.filter((item): item is Extract<QuizItem, { kind: Kind }> => item.kind === kind);
}

const values = (markup: string) =>
	Array.from(markup.matchAll(/<(?:var\w+)[^>]*>([^<]*)</g), ([, value = '']) => value);

const scored = ({ rules }: Body) => rules.filter(({ score }) => score !== undefined);

/** Texts of the options by name. */
function labels({ responses }: Body): Map<string, string> {
	return new Map(
		Array.from(
			responses.join('').matchAll(/response_label ident="(\d+)"><material><mattext[^>]*>([^<]*)/g),
			([, name = '', text = '']) => [name, text],
		),
	);
}

describe('in QTI', () => {
	it('one option of a single choice scores, and every option is explained', () => {
		for (const item of all('single')) {
			const body = singleBody(item);
			const right = item.options.findIndex(({ correct }) => correct) + 1;
			expect(scored(body).map(({ when }) => values(when))).toEqual([[String(right)]]);
			expect(body.rules.map(({ shows }) => shows).toSorted()).toEqual(
				Object.keys(body.feedback).toSorted(),
			);
		}
	});

	it('several options score together, and only together', () => {
		for (const item of all('multiple')) {
			const [rule, ...others] = scored(multipleBody(item));
			expect(others).toEqual([]);
			const wrong = Array.from((rule?.when ?? '').matchAll(/<not>(.*?)<\/not>/g), ([not]) => not);
			expect(wrong.flatMap(values).toSorted()).toEqual(
				item.options.flatMap(({ correct }, index) => (correct ? [] : String(index + 1))),
			);
			expect(values(rule?.when ?? '')).toHaveLength(item.options.length);
		}
	});

	it('a number is accepted within its tolerance, in a cartridge as it is usually written', () => {
		for (const item of all('numeric')) {
			const [full] = scored(numberBody(item, 'full'));
			const [exact, least, most] = values(full?.when ?? '').map(Number);
			expect(exact).toBe(item.answer);
			expect(least).toBeCloseTo(item.answer - item.tolerance, 9);
			expect(most).toBeCloseTo(item.answer + item.tolerance, 9);
			const [cartridge] = scored(numberBody(item, 'cartridge'));
			expect(values(cartridge?.when ?? '')).toContain(String(item.answer));
			expect(numberBody(item, 'full').rules).toHaveLength(1 + item.slips.length);
		}
	});

	it('steps get a place each, or one of four orders of which one is right', () => {
		for (const item of all('ordering')) {
			const full = orderBody(item, 'full');
			expect(scored(full)).toHaveLength(item.steps.length);
			const orders = orderBody(item, 'cartridge');
			const [right, ...others] = scored(orders);
			expect(others).toEqual([]);
			const texts = labels(orders);
			expect(texts.size).toBe(4);
			expect(new Set(texts.values()).size).toBe(4);
			const shown = shownSteps(item);
			const letters = item.steps.map(
				(_, index) => 'ABCDEFG'[shown.findIndex(({ place }) => place === index + 1)],
			);
			expect(texts.get(values(right?.when ?? '')[0] ?? '')).toBe(letters.join(', '));
		}
	});
});
