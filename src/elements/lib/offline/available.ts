import { CopyKeeper, type KeeperOptions } from '../../../offline/client.ts';

/** Shows those entries of a list whose group is saved. */
export function showAvailable(root: HTMLElement, options: Omit<KeeperOptions, 'onStatus'>): void {
	const keeper = new CopyKeeper({
		...options,
		onStatus: ({ saved }) => {
			for (const entry of root.querySelectorAll<HTMLElement>('[data-group]')) {
				entry.hidden = !saved?.groups.includes(entry.dataset.group ?? '');
			}
			const note = root.querySelector<HTMLElement>('[data-state]');
			if (note) note.hidden = saved !== undefined;
		},
	});
	void keeper.order({ type: 'status' });
}
