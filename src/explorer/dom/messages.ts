import { editionWords } from '../../strings/editions.ts';
import { h } from '../../platform/h.ts';

/** A sentence about what was not understood or did not work, with a link where one helps. */
export type Problem = string | { text: string; way: HTMLAnchorElement };

/** Shows problems; without any the box goes. */
export function showProblems(box: HTMLElement, problems: readonly Problem[]): void {
	box.replaceChildren(
		...problems.map((problem) =>
			typeof problem === 'string'
				? h('p', {}, problem)
				: h('p', {}, problem.text, ' ', problem.way, '.'),
		),
	);
	box.hidden = problems.length === 0;
}

/** Says that a link is older than the figures, and where the changes are listed. */
export function editionProblem(edition: string, { framed }: { framed: boolean }): Problem {
	const base = document.body.dataset.base ?? '/';
	return {
		text: editionWords.olderLink(edition),
		way: h(
			'a',
			{ href: `${base}data/changes/`, target: framed ? '_blank' : undefined },
			editionWords.whatChanged,
		),
	};
}

/** A sentence in the place of a drawing, with ways on. */
export function emptyNote(text: string, ...ways: HTMLElement[]): HTMLElement {
	return h('p', { class: 'ex-empty' }, text, ...ways.flatMap((way) => [' ', way]));
}
