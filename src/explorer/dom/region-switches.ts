import { regionGroups, type RegionGroup } from '../../corpus/regions.ts';
import { h } from '../../platform/h.ts';

const groups = Object.keys(regionGroups) as RegionGroup[];

/** Turns the key of the regions into switches. */
export function upgradeRegions(box: HTMLElement, change: (region: RegionGroup) => void): void {
	box.replaceChildren(
		...groups.map((region) => {
			const { key, name } = regionGroups[region];
			const node = h(
				'button',
				{ type: 'button', value: region, 'aria-pressed': 'false' },
				h('span', { class: `key r-${key}` }),
				name,
			);
			node.addEventListener('click', () => change(region));
			return node;
		}),
	);
	box.role = 'group';
}

/** Sets the switches to the regions shown. */
export function showRegions(box: HTMLElement, regions: readonly RegionGroup[]): void {
	for (const node of box.querySelectorAll('button')) {
		node.ariaPressed = String(regions.some((region) => region === node.value));
	}
}

/** The regions shown after a press on one, in the order of the atlas. */
export function toggled(shown: readonly RegionGroup[], region: RegionGroup): RegionGroup[] {
	const turnsOff = shown.includes(region);
	return groups.filter((group) => (group === region ? !turnsOff : shown.includes(group)));
}
