import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BUCKETS, bucketFile, bucketOf } from '../../../../src/search/names/bucket.ts';

test('every name has one bucket', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (name) => {
			const bucket = bucketOf(name);
			expect(bucket).toBe(bucketOf(name));
			expect(Number.isInteger(bucket) && bucket >= 0 && bucket < BUCKETS).toBe(true);
		}),
	);
});

test('names spread, so that no file grows large', () => {
	const counts = new Map<number, number>();
	for (let index = 0; index < 20 * BUCKETS; index += 1) {
		const bucket = bucketOf(`name of a page ${index}`);
		counts.set(bucket, (counts.get(bucket) ?? 0) + 1);
	}
	expect(Math.max(...counts.values())).toBeLessThan(3 * 20);
});

test('build and browser agree on the place of a name', () => {
	// The well-known value of FNV-1a for "a" is e40c292c.
	expect(bucketOf('a')).toBe(0x2c);
	expect(bucketFile(44)).toBe('names/44.json');
});
