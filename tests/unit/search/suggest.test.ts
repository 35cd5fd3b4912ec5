import { expect, test } from 'vitest';
import { nearestName } from '../../../src/search/names/nearest.ts';
import { suggestQuery } from '../../../src/search/suggest.ts';

const words = [
	'nearshore',
	'outsourcing',
	'contract',
	'occupancy',
	'shared',
	'services',
	'captive',
];

test.each([
	['outsorcing', 'outsourcing'],
	['nearshroe contrat', 'nearshore contract'],
	['Occupency', 'occupancy'],
	['shared servises', 'shared services'],
	['outsorcing sla', 'outsourcing sla'],
	['contrat 27001', 'contract 27001'],
])('"%s" is corrected to "%s"', (typed, meant) => {
	expect(suggestQuery(typed, words)).toBe(meant);
});

test.each([
	['a word with no near one', 'xqzzt'],
	['a known word', 'captive'],
	['one known word and one without a near one', 'captive xqzzt'],
	['a word too short to guess', 'sha'],
	['nothing', ''],
])('%s gets no suggestion', (_, typed) => {
	expect(suggestQuery(typed, words)).toBeUndefined();
});

/** Words of the atlas that ordinary English words come near, two languages among them. */
const ours =
	`agent basada break calling cannot carbon case chase checked common defect done fewer first
	grade harder house matter muslim nivel others paper part partner people poverty private
	sale shore smiling sourcing speaker tender tier tobago value`.split(/\s+/);

test.each(
	`banana bread carrot cartoon castle ceiling cheese chicken cotton desert donkey fever forest
	garden grape hammer horse magnet museum otter panther parrot pebble pepper pirate poetry saddle
	sailing shovel sweater thunder tiger tomato valley`.split(/\s+/),
)('a word of another field is not turned into one of ours: "%s"', (word) => {
	expect(suggestQuery(word, ours)).toBeUndefined();
	expect(nearestName(word, [ours])).toBeUndefined();
});
