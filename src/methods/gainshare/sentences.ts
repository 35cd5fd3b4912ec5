import { gainshareWords } from '../../strings/gainshare.ts';
import { dollars, givenPercent, plainNumber } from '../shared/format-money.ts';
import type { GainshareAnswer } from './answer.ts';

const { sentences: words, warnings } = gainshareWords;

/** Provider's shares above this bring a warning. */
const HIGH = 0.5;
/** A gain below this part of the baseline may be noise. */
const SMALL = 0.05;

/** The answer in words: what buyer and provider get, and where the gain may come from. */
export function gainshareSentences({ agreement, split }: GainshareAnswer): string[] {
	return [...(split.gain < 0 ? loss(agreement, split) : gain(agreement, split)), words.workers];
}

function gain(
	{ volume, own, share }: GainshareAnswer['agreement'],
	{ perUnit, gain: all, counted, provider, client }: GainshareAnswer['split'],
): string[] {
	if (counted === 0) return [words.noGain];
	return [
		words.gain(dollars(perUnit, 2), plainNumber(volume), dollars(all)),
		...(own > 0 ? [words.excluded(dollars(own), dollars(counted))] : []),
		words.shared(givenPercent(share), dollars(provider), dollars(client)),
	];
}

function loss(
	{ lossShared }: GainshareAnswer['agreement'],
	{ perUnit, gain: all, provider, client }: GainshareAnswer['split'],
): string[] {
	const unit = dollars(-perUnit, 2);
	return lossShared
		? [words.lossShared(unit, dollars(-all), dollars(-provider), dollars(-client))]
		: [words.lossAlone(unit, dollars(-all))];
}

/** What makes the answer doubtful. */
export function gainshareWarnings({ agreement, split }: GainshareAnswer): string[] {
	const { baseline, share } = agreement;
	return [
		...(split.gain > 0 && split.perUnit < SMALL * baseline ? [warnings.small] : []),
		...(share > HIGH ? [warnings.high] : []),
		warnings.baseline,
	];
}
