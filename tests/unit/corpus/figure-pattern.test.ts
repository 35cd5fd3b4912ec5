import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameFigure, worldFigures } from '../../../src/corpus/figure-pattern.ts';

describe('figures about the world in a text', () => {
	it('are found one after the other, without the mark that ends the sentence', () => {
		expect(worldFigures('From 5 to 10%, US$2.4 bn in 2022, 1,700. Then £100,000.')).toEqual([
			'10%',
			'US$2.4 bn',
			'1,700',
			'£100,000',
		]);
	});

	it('are no years, small numbers, ratios, times or standards', () => {
		expect(worldFigures('In 1999 and 2026, 80/20, 24/7, 10:30, nine, 48 and ISO 27001.')).toEqual(
			[],
		);
	});

	it('are any percentage, whatever its number and spelling', () => {
		fc.assert(
			fc.property(
				fc.double({ min: 0, max: 1000, noNaN: true }),
				fc.constantFrom('%', ' %', ' percent', ' per cent'),
				(number, unit) => {
					const figure = `${number.toFixed(1)}${unit}`;
					expect(worldFigures(`About ${figure} of all.`)).toEqual([figure]);
					expect(sameFigure(figure)).toBe(`${number.toFixed(1)}%`);
				},
			),
		);
	});

	it('are any whole number from a thousand up that is written with commas', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1000, max: 1e12 }), (number) => {
				const figure = number.toLocaleString('en-US');
				expect(worldFigures(`The ${figure} people.`)).toEqual([figure]);
			}),
		);
	});

	it('are the same in each spelling of a unit', () => {
		expect(sameFigure('1.9 million')).toBe(sameFigure('1.9 mn'));
		expect(sameFigure('US$8 billion')).toBe(sameFigure('US$8 bn'));
		expect(sameFigure('5%')).not.toBe(sameFigure('5.5%'));
	});
});
