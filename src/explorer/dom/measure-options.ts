import { explorerWords as words } from '../../strings/explorer.ts';
import { ownWords } from '../../strings/explorer-own.ts';
import type { CatalogMeasure } from '../catalog.ts';
import { fold } from '../place-search.ts';
import { OWN } from '../state.ts';
import { h } from '../../platform/h.ts';

/** Measures whose names hold every typed word; all without a text. */
export function findMeasures(typed: string, measures: readonly CatalogMeasure[]): CatalogMeasure[] {
	const wanted = fold(typed).split(' ');
	return measures.filter(({ facts, group }) => {
		const text = fold(`${facts.name} ${facts.shortName} ${words.groups[group]}`);
		return wanted.every((word) => text.includes(word));
	});
}

/** Fills a list of measures by group. The chosen one stays, also when it does not match the search. */
export function fillMeasures(
	select: HTMLSelectElement,
	measures: readonly CatalogMeasure[],
	chosen: string | null,
	{ ownName, optional }: { ownName: string | undefined; optional: boolean },
): void {
	const listed = [ownName, ...measures.map(({ facts }) => facts.id)].join();
	if (select.dataset.listed === listed) {
		select.value = chosen ?? '';
		return;
	}
	select.dataset.listed = listed;
	const option = (value: string, text: string) => h('option', { value }, text);
	const groups = [...new Set(measures.map(({ group }) => group))];
	select.replaceChildren(
		...(optional ? [option('', words.none)] : []),
		...(ownName === undefined
			? []
			: [h('optgroup', { label: ownWords.name }, option(OWN, ownName))]),
		...groups.map((group) =>
			h(
				'optgroup',
				{ label: words.groups[group] },
				...measures
					.filter((measure) => measure.group === group)
					.map(({ facts }) => option(facts.id, facts.shortName)),
			),
		),
	);
	select.value = chosen ?? '';
}
