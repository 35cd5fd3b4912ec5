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

/** The nodes of the explorer. What a frame does without is optional. */
export interface ExplorerNodes {
	host: HTMLElement;
	figure: FigureNodes;
	/** What screen readers are told. */
	status: HTMLElement;
	/** What everybody is told. */
	problems: HTMLElement;
	/** Choices of places, measures and year. */
	panel: HTMLElement | null;
	tabs: HTMLElement | null;
	share: HTMLElement | null;
	/** Says that no link holds the reader's own column. */
	ownNote: HTMLElement | null;
	/** From a frame to the same view in the atlas. */
	inAtlas: HTMLAnchorElement | null;
}

/** Finds the nodes of the explorer, or undefined when the markup is not the one expected. */
export function explorerNodes(host: HTMLElement): ExplorerNodes | undefined {
	const find = (name: string) => host.querySelector<HTMLElement>(`[data-${name}]`);
	const first = host.querySelector<HTMLElement>('figure');
	const figure = first && figureNodes(first);
	const status = find('status');
	const problems = find('problems');
	if (!figure || !status || !problems) return undefined;
	return {
		host,
		figure,
		status,
		problems,
		panel: find('controls'),
		tabs: find('views'),
		share: find('share'),
		ownNote: find('own-note'),
		inAtlas: host.querySelector<HTMLAnchorElement>('a[data-in-atlas]'),
	};
}

function figureNodes(figure: HTMLElement): FigureNodes | undefined {
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
