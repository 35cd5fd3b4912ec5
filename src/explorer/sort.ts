import type { Sort } from './state.ts';

/** The order after a press on a column: the other direction, or first its usual one. */
export function nextSort(sort: Sort, column: Sort['column']): Sort {
	if (sort.column === column) return { column, descending: !sort.descending };
	return { column, descending: column !== 'place' && column !== 'region' };
}

/** The value of `aria-sort` for a column. */
export function ariaSort(sort: Sort, column: Sort['column']): 'ascending' | 'descending' | 'none' {
	if (sort.column !== column) return 'none';
	return sort.descending ? 'descending' : 'ascending';
}
