import { expect, test } from 'vitest';
import { comparedNames, withoutFrame } from '../../../../src/search/names/asked.ts';

test.each([
	['what is KPO?', 'kpo'],
	["What's shrinkage", 'shrinkage'],
	['define occupancy', 'occupancy'],
	['occupancy meaning', 'occupancy'],
	['what does SLA mean', 'sla'],
	['¿Qué es la ocupación?', 'la ocupación'],
	['ما هو التعهيد؟', 'التعهيد'],
	['compare India and Egypt', 'india and egypt'],
	['service level', 'service level'],
])('%s asks for "%s"', (query, name) => {
	expect(withoutFrame(query)).toBe(name);
});

test.each([
	['India vs Philippines', ['india', 'philippines']],
	['india vs. philippines', ['india', 'philippines']],
	['Poland, Egypt and Kenya', ['poland', 'egypt', 'kenya']],
	['compare India with Egypt', ['india', 'egypt']],
	['Trinidad and Tobago vs Jamaica', ['trinidad and tobago', 'jamaica']],
	['Polonia o Egipto', ['polonia', 'egipto']],
	['Philippines', []],
	['a, b, c, d, e, f', []],
])('%s sets side by side %j', (query, names) => {
	expect(comparedNames(query)).toEqual(names);
});
