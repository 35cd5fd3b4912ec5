import { currentEdition } from '../data/editions.ts';
import { loadDataset } from '../data/load.ts';
import { defaultState } from './default-state.ts';
import { encode, type ExplorerState, type ViewName } from './state.ts';

/** The address of a view in the explorer, below the base path; for pages that offer to change it. */
export function compareLink(view: ViewName, state: Partial<ExplorerState> = {}): string {
	const defaults = defaultState([...loadDataset().indicators.keys()]);
	const query = encode({ ...defaults, ...state, view }, defaults, currentEdition().id);
	return query === '' ? '/compare/' : `/compare/?${query}`;
}
