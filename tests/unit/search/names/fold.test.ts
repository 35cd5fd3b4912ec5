import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldName } from '../../../../src/search/names/fold.ts';

test.each([
	['Externalización', 'externalizacion'],
	['la ocupación', 'ocupacion'],
	['Türkiye', 'turkiye'],
	['call centre', 'call center'],
	['near-shore', 'nearshore'],
	['"Service level"', 'service level'],
	['F&A', 'f a'],
	['the Philippines', 'philippines'],
	["Winner's curse", 'winner s curse'],
	['Winner’s curse', 'winner s curse'],
	['“Service level”', 'service level'],
])('%s is compared as %s', (name, folded) => {
	expect(foldName(name)).toBe(folded);
});

test.each([
	['the article', 'التعهيد', 'تعهيد'],
	['the article joined to "and"', 'والتعهيد', 'تعهيد'],
	['the article joined to "to"', 'للتعهيد', 'تعهيد'],
	['forms of alef', 'إسناد أعمال', 'اسناد اعمال'],
	['alef with a wave', 'آلة', 'الة'],
	['hamza on its seats', 'مسؤول', 'مسوول'],
	['ta marbuta and ha', 'مستوى الخدمة', 'مستوي الخدمه'],
	['the two forms of ya', 'مستوى', 'مستوي'],
	['vowel marks', 'تَعْهِيد', 'تعهيد'],
	['a stretched line', 'تعـــهيد', 'تعهيد'],
])('Arabic: %s makes no difference', (_, one, other) => {
	expect(foldName(one)).toBe(foldName(other));
});

test('a short word keeps what only looks like the article', () => {
	expect(foldName('الف')).toBe('الف');
});

test('a folded name is folded already', () => {
	fc.assert(
		fc.property(fc.constantFrom('Service level', 'مستوى الخدمة', 'Ocupación', 'GCC'), (name) => {
			expect(foldName(foldName(name))).toBe(foldName(name));
			expect(foldName(` ${name.toUpperCase()}!`)).toBe(foldName(name));
		}),
	);
});
