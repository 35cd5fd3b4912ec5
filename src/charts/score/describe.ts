import { listOf } from '../../strings/english.ts';
import { atStart, inSentence } from '../../strings/country.ts';
import {
	criterionInText,
	percentText,
	pointsText,
	scoreWords as words,
} from '../../strings/location-score.ts';
import type { ScoreModel, ScoreRow, Swap } from './model.ts';
import { chanceText } from './table.ts';

/** Below this share of the draws a leader is not called sure. */
const SURE = 0.5;
/** Smallest share of first places that a sentence names, and most places it names. */
const NAMED = 0.05;
const MOST_NAMED = 4;

/** The headline: who leads, and how sure that is. No full stop. */
export function scoreFinding({ rows }: ScoreModel): string {
	const leaders = rows.filter(({ rank }) => rank === 1);
	const [leader] = leaders;
	if (!leader) return words.caption(0);
	if (leaders.length > 1) return words.leads(listOf(leaders.map(({ name }) => name)), true);
	const name = atStart(leader);
	if (leader.gaps.length > 0) return words.leadsLacking(name, gapsOf(leader));
	if (!leader.range) return words.leads(name, false);
	const { share } = leader.range.first;
	return share < SURE
		? words.leadsNarrowly(inSentence(leader), percentText(share))
		: words.leadsIn(name, percentText(share));
}

/** The ranking in sentences, each computed. */
export function describeScore(model: ScoreModel): string[] {
	const { rows, rankless, attainable, swaps } = model;
	const [leader] = rows;
	if (!leader) return [];
	return [
		leaderSentence(rows),
		...gapSentences(leader, rows),
		...firsts(rows),
		...swaps().map(swapSentence),
		...(leader.methods ? [words.methods(inSentence(leader), ...leader.methods)] : []),
		...(attainable === undefined ? [] : [words.attainable(attainable, rows.length)]),
		...(rankless.length > 0 ? [words.withoutRank(rankless.map(inSentence))] : []),
	];
}

/** What a caption must say. */
export function scoreNotes({ rows, drawn, countsPay }: ScoreModel): string[] {
	const gapped = rows.filter(({ gaps }) => gaps.length > 0).length;
	const old = drawn.flatMap(({ name, oldPay }) =>
		oldPay === undefined ? [] : [`${name} (${oldPay})`],
	);
	return [
		...(gapped > 0 ? [words.gapNote(gapped, rows.length)] : []),
		...(old.length > 0 ? [words.oldNote(old)] : []),
		...(countsPay ? [words.wholeEconomy] : []),
	];
}

function leaderSentence(rows: readonly ScoreRow[]): string {
	const leaders = rows.filter(({ rank }) => rank === 1);
	const [first, ...others] = leaders;
	if (!first) return '';
	const names = listOf([atStart(first), ...others.map(inSentence)]);
	return words.scoreOf(names, others.length > 0, first.scoreText);
}

function gapSentences(leader: ScoreRow, rows: readonly ScoreRow[]): string[] {
	if (leader.gaps.length === 0 || !leader.range) return [];
	const { best, worst } = leader.range;
	const complete = rows.find(({ gaps }) => gaps.length === 0);
	return [
		words.restCounts(atStart(leader), gapsOf(leader), best, worst),
		...(complete ? [words.completeLeader(inSentence(complete), complete.rank)] : []),
	];
}

function firsts(rows: readonly ScoreRow[]): string[] {
	const named = rows
		.flatMap(({ name, range }) => (range ? [{ name, chance: range.first }] : []))
		.filter(({ chance }) => chance.share >= NAMED || chance.most >= NAMED)
		.toSorted((a, b) => b.chance.share - a.chance.share)
		.slice(0, MOST_NAMED);
	if (named.length === 0) return [];
	const list = named.map(({ name, chance }) => words.firstShare(name, chanceText(chance)));
	const lacking = named.some(({ chance }) => chance.least < chance.most);
	return [words.firstIn(listOf(list), lacking)];
}

function swapSentence({ above, below, move, share }: Swap): string {
	const [first, second] = [{ name: above }, { name: below }];
	if (move?.amount === 0) return `${words.tied(atStart(first), inSentence(second))}.`;
	const swap = move
		? words.swap(
				atStart(first),
				inSentence(second),
				pointsText(move.amount),
				criterionInText(move.from),
				criterionInText(move.to),
			)
		: words.noSwap(inSentence(first), inSentence(second));
	if (share === undefined) return `${swap}.`;
	return `${swap}; ${words.inDraws(inSentence(second), inSentence(first), percentText(share))}.`;
}

function gapsOf({ gaps }: ScoreRow): string {
	return listOf(gaps.map(criterionInText));
}
