import { CopyKeeper, type KeeperOptions } from '../../../offline/client.ts';
import { CORE, groupOf } from '../../../offline/groups.ts';
import { fileOf } from '../../../offline/path.ts';
import { offlineWords as words } from '../../../strings/offline.ts';

/** Shows those entries of a list whose group is saved, and says to which other group the page belongs. */
export function showAvailable(root: HTMLElement, options: Omit<KeeperOptions, 'onStatus'>): void {
	const group = askedGroup(options.base);
	const entries = [...root.querySelectorAll<HTMLElement>('[data-group]')];
	const keeper = new CopyKeeper({
		...options,
		onStatus: ({ saved }) => {
			for (const entry of entries) {
				entry.hidden = !saved?.groups.includes(entry.dataset.group ?? '');
			}
			const note = root.querySelector<HTMLElement>('[data-state]');
			if (note) note.hidden = saved !== undefined;
			const missing = entries.find(({ dataset }) => dataset.group === group)?.textContent.trim();
			const home = root.querySelector<HTMLElement>('[data-home]');
			if (!home || missing === undefined || saved?.groups.includes(group)) return;
			home.textContent = words.missing.belongs(missing);
			home.hidden = false;
		},
	});
	void keeper.order({ type: 'status' });
}

/** The group of the page that was asked for. A section that stands alone goes with a page that is not known here. */
function askedGroup(base: string): string {
	const file = fileOf(location.href, new URL(base, location.href).href) ?? '';
	return file.startsWith('s/') ? CORE : groupOf(file);
}
