import { href } from '../../../site.ts';
import { builderWords as words } from '../../../strings/course-builder.ts';
import { addItems, moveItem } from '../../../teach/course/edit.ts';
import { prerequisites } from '../../../teach/course/prerequisites.ts';
import { summarize, type Work } from '../../../teach/course/summary.ts';
import { h } from '../../../platform/h.ts';
import type { Desk } from './desk.ts';

const SVG = 'http://www.w3.org/2000/svg';
const WORKS: readonly Work[] = ['reading', 'task', 'quiz'];

/** Minutes, items, sessions and level of a course, with a bar of what students do. */
export function totalsView({ course, catalog }: Desk): HTMLElement {
	const { minutes, items, sessions, levels, work } = summarize(course, catalog);
	const [low, high] = levels ?? [];
	const level = low === undefined ? '–' : low === high ? String(low) : `${low}–${high}`;
	const shown = WORKS.filter((name) => work[name] > 0);
	return h(
		'div',
		{},
		h(
			'p',
			{ class: 'cb-totals' },
			total(String(minutes), words.minutes),
			total(String(items), words.items(items)),
			total(String(sessions), words.sessions(sessions)),
			total(level, words.level),
		),
		...(minutes > 0
			? [
					bar(shown.map((name) => ({ name, share: work[name] / minutes }))),
					h(
						'p',
						{ class: 'cb-legend note' },
						...shown.map((name) =>
							h(
								'span',
								{},
								h('i', { class: `cb-key cb-${name}` }),
								words.workMinutes(words.work[name], work[name]),
							),
						),
					),
				]
			: []),
	);
}

function total(value: string, name: string): HTMLElement {
	return h('span', {}, h('b', {}, value), ` ${name}`);
}

/** The legend below says the same in words. */
function bar(parts: readonly { name: Work; share: number }[]): SVGElement {
	const svg = document.createElementNS(SVG, 'svg');
	svg.setAttribute('class', 'cb-bar');
	svg.setAttribute('width', '100%');
	svg.setAttribute('height', '12');
	svg.setAttribute('aria-hidden', 'true');
	let at = 0;
	for (const { name, share } of parts) {
		const rect = document.createElementNS(SVG, 'rect');
		rect.setAttribute('class', `cb-${name}`);
		rect.setAttribute('x', `${100 * at}%`);
		rect.setAttribute('width', `${100 * share}%`);
		rect.setAttribute('height', '12');
		svg.append(rect);
		at += share;
	}
	return svg;
}

/** Articles that the course builds on, each with a button that puts its first section in front. */
export function beforeView(desk: Desk): HTMLElement | undefined {
	const { catalog } = desk;
	const found = prerequisites(desk.course, catalog);
	if (found.length === 0) return undefined;
	const titles = new Map(
		catalog.items.filter(({ kind }) => kind === 'term').map(({ id, title }) => [id, title]),
	);
	return h(
		'details',
		{ class: 'cb-before' },
		h('summary', {}, words.before(found.length)),
		h(
			'ul',
			{},
			...found.map(({ page, terms }) => {
				const add = h('button', { type: 'button', class: 'act' }, words.addArticle(page.title));
				const first = catalog.itemsOf(page).find(({ kind }) => kind === 'section');
				add.addEventListener('click', () => {
					if (!first) return;
					const item = { kind: first.kind, id: first.id };
					const end = desk.course.sessions[0]?.items.length ?? 0;
					const added = addItems(desk.course, 0, [item]);
					const moved = moveItem(added, { session: 0, index: end }, { session: 0, index: 0 });
					desk.change(moved, words.added(first.title, 1));
				});
				return h(
					'li',
					{},
					h('a', { href: href(page.path) }, page.title),
					h(
						'span',
						{ class: 'note' },
						words.explains(terms.map((id) => titles.get(id) ?? id).join(', ')),
					),
					add,
				);
			}),
		),
	);
}
