/** The nodes of a figure that its island works with; all stand in the page before it runs. */
export interface FigureNodes {
	host: HTMLElement;
	figure: HTMLElement;
	plot: HTMLElement;
	table: HTMLElement;
	words: HTMLElement;
	state: HTMLElement;
	key: HTMLElement;
	regions: HTMLElement;
	tools: HTMLElement;
	tabs: HTMLElement;
	download: HTMLDetailsElement;
	copy: HTMLElement;
	/** Absent where only the newest values may be shown. */
	year: HTMLElement | null;
}

/** Finds the nodes of a figure, or undefined when the markup is not the one expected. */
export function findNodes(host: HTMLElement): FigureNodes | undefined {
	const find = (selector: string) => host.querySelector<HTMLElement>(selector);
	const nodes = {
		figure: find('figure'),
		plot: find('[data-plot]'),
		table: find('[data-table]'),
		words: find('[data-words]'),
		state: find('[data-state]'),
		key: find('[data-key]'),
		regions: find('[data-regions]'),
		tools: find('[data-tools]'),
		tabs: find('.tabs'),
		download: find('[data-download]'),
		copy: find('[data-copy]'),
	};
	if (Object.values(nodes).includes(null)) return undefined;
	return { host, ...nodes, year: find('[data-year]') } as FigureNodes;
}
