/** Names of the views, for dictionaries. The list itself stands in src/explorer/state.ts. */
export type ViewName =
	'regions' | 'map' | 'ranking' | 'scatter' | 'trend' | 'multiples' | 'table' | 'profile';
