import { describe, expect, it } from 'vitest';
import {
	chanceText,
	dollars,
	givenPercent,
	percentText,
	plainNumber,
	shortDollars,
	withUnit,
} from '../../../../src/methods/shared/format-money.ts';

describe('amounts of money', () => {
	it.each([
		[dollars(24_000), 'US$24,000'],
		[dollars(-1_350_000), '−US$1,350,000'],
		[dollars(1.838, 2), 'US$1.84'],
		[dollars(-0.2), 'US$0'],
		[shortDollars(4_990_781), 'US$4.99 mn'],
		[shortDollars(-2_500_000_000), '−US$2.50 bn'],
		[shortDollars(186_598), 'US$186,598'],
	])('%s', (text, expected) => expect(text).toBe(expected));
});

describe('shares and numbers', () => {
	it.each([
		[percentText(0.53846), '53.8%'],
		[percentText(-0.1), '−10.0%'],
		[givenPercent(0.07), '7%'],
		[givenPercent(0.025), '2.5%'],
		[chanceText(0), '0.0%'],
		[chanceText(0.0002), 'under 0.1%'],
		[chanceText(0.25), '25.0%'],
		[plainNumber(1_350_000), '1,350,000'],
		[plainNumber(88.5), '88.5'],
		[withUnit(-2, '%'), '−2%'],
		[withUnit(12, 'FTE'), '12 FTE'],
		[withUnit(28_800, 'US$ a year'), 'US$28,800'],
	])('%s', (text, expected) => expect(text).toBe(expected));
});
