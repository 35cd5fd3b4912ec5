import { regionGroups } from '../../corpus/regions.ts';
import { explorerWords as words } from '../../strings/explorer.ts';
import type { CatalogPlace } from '../catalog.ts';
import { h } from '../../platform/h.ts';

/** Shows the chosen places as buttons that take them away again. */
export function showChips(
	list: HTMLElement,
	places: readonly CatalogPlace[],
	remove: (code: string) => void,
): void {
	const shown = [...list.querySelectorAll('button')].map(({ value }) => value);
	// The same chips stay, and with them the focus.
	if (shown.join() === places.map(({ code }) => code).join()) return;
	list.replaceChildren(
		...places.map(({ code, name, region }) => {
			const chip = h(
				'button',
				{ type: 'button', class: 'ex-chip', value: code, 'aria-label': words.remove(name) },
				h('span', { class: `key r-${regionGroups[region].key}` }),
				name,
				h('span', { class: 'ex-chip-x', 'aria-hidden': 'true' }, '×'),
			);
			chip.addEventListener('click', () => remove(code));
			return h('li', {}, chip);
		}),
	);
	list.hidden = places.length === 0;
}

/** After a chip went away the focus moves to the one in its place, or to the field. */
export function focusChip(list: HTMLElement, index: number, field: HTMLElement): void {
	const chips = [...list.querySelectorAll<HTMLElement>('button')];
	(chips[Math.min(index, chips.length - 1)] ?? field).focus();
}
