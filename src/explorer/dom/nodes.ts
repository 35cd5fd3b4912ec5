/** The nodes of a figure that a view is drawn into; all stand in the page before. */
export interface FigureNodes {
	figure: HTMLElement;
	title: HTMLElement;
	sub: HTMLElement;
	/** Regions: a key on the page, switches once the script runs. */
	regions: HTMLElement;
	plot: HTMLElement;
	/** Takes what is no drawing: a table, a sentence. */
	content: HTMLElement;
	fold: HTMLElement;
	foldName: HTMLElement;
	words: HTMLElement;
	table: HTMLElement;
	notes: HTMLElement;
}

/** Finds the nodes of a figure, or undefined when the markup is not the one expected. */
export function figureNodes(figure: HTMLElement): FigureNodes | undefined {
	const find = (name: string) => figure.querySelector<HTMLElement>(`[data-${name}]`);
	const nodes = {
		title: find('title'),
		sub: find('sub'),
		regions: find('regions'),
		plot: find('plot'),
		content: find('content'),
		fold: find('fold'),
		foldName: find('fold-name'),
		words: find('words'),
		table: find('table'),
		notes: find('notes'),
	};
	if (Object.values(nodes).includes(null)) return undefined;
	return { figure, ...nodes } as FigureNodes;
}
