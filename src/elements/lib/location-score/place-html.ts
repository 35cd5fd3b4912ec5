import { element, escape } from '../../../charts/shared/markup.ts';
import { formatValue } from '../../../data/format-value.ts';
import { formatNumber } from '../../../strings/english.ts';
import type { Assessment, Ranked, Scored } from '../../../methods/location-score/assess.ts';
import { switchPoints } from '../../../methods/location-score/switch-point.ts';
import { atStart, inSentence } from '../../../strings/country.ts';
import { percentText, pointsText } from '../../../strings/location-score.ts';
import { scorePage as page } from '../../../strings/location-score-page.ts';

/** Switch points that are named for one neighbor. */
const NAMED = 3;

/** Where the score of one place comes from, as markup: value, points and weight of each criterion. */
export function placeHtml(assessment: Assessment, iso3: string): string {
	const ranked = assessment.ranked.findIndex(({ place }) => place.iso3 === iso3);
	const own =
		assessment.ranked[ranked] ?? assessment.unranked.find(({ place }) => place.iso3 === iso3);
	if (!own) return '';
	const notes =
		ranked === -1
			? [paragraph(page.oneUnranked(atStart(own.place), percentText(own.coverage)))]
			: [ranked - 1, ranked].map((above) => neighborHtml(assessment, above, own));
	return tableHtml(assessment, own) + notes.join('');
}

function tableHtml({ criteria, shares, setting }: Assessment, own: Scored): string {
	const { criterion, value, points, weight, part } = page.oneColumns;
	const sums = setting.mean === 'arithmetic';
	const head = [criterion, value, points, weight, ...(sums ? [part] : [])].map((name, index) =>
		element('th', { scope: 'col', class: index > 0 ? 'n' : undefined }, escape(name)),
	);
	const rows = criteria.map((item, index) => {
		const found = own.values[index];
		const score = own.points[index];
		const share = shares[index] ?? 0;
		const year = found && Number.isFinite(found.year) ? ` (${found.year})` : '';
		const old = own.old.includes(index) ? `, ${page.oldYear}` : '';
		const cells = [
			found ? `${formatValue(found.value, item.unit)}${year}${old}` : page.noValue,
			score === undefined ? '–' : formatNumber(score, 0),
			`${pointsText(share)}%`,
			...(sums
				? [score === undefined ? '–' : formatNumber((score * share) / (own.coverage || 1), 1)]
				: []),
		];
		return element(
			'tr',
			{ class: share === 0 ? 'ls-idle' : undefined },
			element('th', { scope: 'row' }, escape(item.name)) +
				cells.map((cell) => element('td', { class: 'n' }, escape(cell))).join(''),
		);
	});
	return element(
		'div',
		{
			class: 'scroll-x',
			role: 'region',
			'aria-label': page.oneCaption(own.place.name),
			tabindex: 0,
		},
		`<table class="data"><caption>${escape(page.oneCaption(own.place.name))}</caption><thead><tr>${head.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`,
	);
}

/** What single weights must become so that the places at `above` and below it change order. */
function neighborHtml(assessment: Assessment, above: number, own: Scored): string {
	const [first, second] = [assessment.ranked[above], assessment.ranked[above + 1]];
	if (!first || !second) return '';
	const other = first.place === own.place ? second : first;
	const [name, neighbor] = [inSentence(own.place), inSentence(other.place)];
	if ([first, second].some(({ points }) => points.includes(undefined))) {
		return paragraph(page.switchGaps(atStart(own.place), neighbor));
	}
	const switches = switchPoints(differences(assessment, first, second), assessment.shares);
	if (switches.length === 0) return paragraph(page.switchNone(name, neighbor));
	const items = switches.slice(0, NAMED).map(({ criterion, share }) => {
		const from = pointsText(assessment.shares[criterion] ?? 0);
		const text = page.switchItem(
			assessment.criteria[criterion]?.name ?? '',
			`${from}%`,
			`${pointsText(share)}%`,
		);
		return element('li', {}, escape(text));
	});
	return (
		paragraph(page.switchHeading(name, neighbor, other === first)) +
		element('ul', {}, items.join(''))
	);
}

function differences({ terms, ranked }: Assessment, first: Ranked, second: Ranked): number[] {
	const [a, b] = [ranked.indexOf(first), ranked.indexOf(second)];
	return Array.from(
		{ length: terms.criteria },
		(_, index) =>
			(terms.terms[a * terms.criteria + index] ?? 0) -
			(terms.terms[b * terms.criteria + index] ?? 0),
	);
}

function paragraph(text: string): string {
	return element('p', {}, escape(text));
}
