import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { iso3, isoDate, pageFields, slug, sourceKey } from '../../../src/schemas/common.ts';

describe('names in content', () => {
	it.each(['a', 'service-level', '24-7-cover'])('takes the slug %s', (text) => {
		expect(slug.parse(text)).toBe(text);
	});

	it.each(['', 'A', 'a--b', '-a', 'a-', 'a_b', 'a b', 'ä'])('refuses the slug "%s"', (text) => {
		expect(slug.safeParse(text).success).toBe(false);
	});

	it('takes any lower-case words joined by hyphens as slug, and none with another mark', () => {
		const words = fc.array(fc.stringMatching(/^[a-z0-9]+$/), { minLength: 1 });
		fc.assert(
			fc.property(words, fc.constantFrom('_', ' ', '/', '.', '--', 'É'), (parts, mark) => {
				const text = parts.join('-');
				expect(slug.safeParse(text).success).toBe(true);
				expect(slug.safeParse(`${text}${mark}x`).success).toBe(false);
			}),
		);
	});

	it('takes keys of sources and codes of countries in their form only', () => {
		expect(sourceKey.safeParse('lacity2011bpo').success).toBe(true);
		expect(sourceKey.safeParse('Lacity-2011').success).toBe(false);
		expect(iso3.safeParse('PHL').success).toBe(true);
		expect(iso3.safeParse('ph').success).toBe(false);
	});
});

describe('dates and versions', () => {
	it('takes a date as text or as YAML reads it, and gives text', () => {
		expect(isoDate.parse('2026-11-22')).toBe('2026-11-22');
		expect(isoDate.parse(new Date('2026-11-22'))).toBe('2026-11-22');
	});

	it.each(['2026-02-30', '22.11.2026', '2026', 20261122])('refuses the date %s', (value) => {
		expect(isoDate.safeParse(value).success).toBe(false);
	});

	it('wants a version as text of two numbers', () => {
		expect(pageFields.version.safeParse('1.0').success).toBe(true);
		expect(pageFields.version.safeParse(1).success).toBe(false);
		expect(pageFields.version.safeParse('1.0.0').success).toBe(false);
	});
});
