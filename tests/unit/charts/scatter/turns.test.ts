import { describe, expect, it } from 'vitest';
import { keysInTurn, withoutKeys } from '../../../../src/charts/scatter/turns.ts';

const circle = (key: string, standing = '') =>
	`<g class="r-asia${standing}" data-k="${key}"><circle class="d"/></g>`;

describe('a scatter on a page', () => {
	it('leaves the keys of circles to the table where they come in its order', () => {
		const svg = circle('PHL') + circle('IND');
		expect(withoutKeys(svg, ['PHL', 'IND', 'LKA'])).toBe(
			'<g class="r-asia"><circle class="d"/></g>'.repeat(2),
		);
	});

	it('keeps those of chosen places and of steps, which are drawn out of turn', () => {
		const svg = circle('PHL.2015') + circle('VNM', ' on') + circle('PHL', ' off');
		expect(withoutKeys(svg, ['PHL', 'VNM', 'PHL.2015'])).toBe(
			svg.replace(' off" data-k="PHL"', ' off"'),
		);
	});

	it('keeps all keys where circles have an order of their own', () => {
		const svg = circle('IND') + circle('PHL');
		expect(withoutKeys(svg, ['PHL', 'IND'])).toBe(svg);
	});
});

it('circles without a key are the first rows that nothing else names', () => {
	expect(keysInTurn(2, new Set(['IND']), ['PHL', 'IND', 'LKA', 'NPL'])).toEqual(['PHL', 'LKA']);
});
