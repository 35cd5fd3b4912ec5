import { acrossUnits } from '../trend/path.ts';
import { targetsOf } from '../trend/targets.ts';

/** Puts the unseen points of lines back into the drawings of a page, for pointer and keys. */
export function addTargets(plot: Element, table: HTMLTableElement): void {
	const keys = [...table.querySelectorAll<HTMLElement>('tbody tr[data-k]')].map(
		({ dataset }) => dataset.k ?? '',
	);
	for (const path of plot.querySelectorAll('path.l')) {
		const group = path.closest('g');
		const first = group?.querySelector('circle');
		const place = first?.getAttribute('data-k')?.split('.')[0];
		if (!group || !first || place === undefined) continue;
		const ofPlace = keys.filter((key) => key.startsWith(`${place}.`));
		const seen = new Set(
			[...group.querySelectorAll('circle')].map((dot) => dot.getAttribute('data-k')),
		);
		const top = Number(path.parentElement?.getAttribute('y') ?? 0);
		for (const { key, at } of targetsOf(path.getAttribute('d') ?? '', ofPlace) ?? []) {
			if (!seen.has(key)) first.before(target(first, key, at, top));
		}
	}
}

function target(like: Element, key: string, [x, y]: readonly [number, number], top: number) {
	const circle = like.cloneNode() as Element;
	const attributes = {
		class: 'pt',
		'data-k': key,
		cx: `${(x * 100) / acrossUnits}%`,
		cy: String(top + y),
		r: '3',
	};
	for (const [name, value] of Object.entries(attributes)) circle.setAttribute(name, value);
	return circle;
}
