import type { RegionGroup } from '../corpus/regions.ts';

/** The kinds of chart that compare places. */
export const chartTypes = ['regions', 'map', 'ranking', 'scatter', 'trend', 'multiples'] as const;
export type ChartTypeName = (typeof chartTypes)[number];

/** Everything that decides what a chart shows. A view of the explorer is one of these in the address. */
export interface ViewState {
	/** Indicator drawn; on a scatter the one that goes upward. */
	measure: string;
	/** Indicator across a scatter. */
	across: string | null;
	/** Indicator that gives circles their area. */
	size: string | null;
	/** Groups of places that are shown. */
	regions: readonly RegionGroup[];
	/** ISO codes the reader chose: they stand out; lines, panels and columns are drawn for them. */
	places: readonly string[];
	/** Exactly that year, or the newest value of each place. */
	year: number | 'latest';
	/** `auto` takes what the indicator asks for. */
	scale: 'auto' | 'linear' | 'log';
	/** What a line follows: values, an index with the first common year as 100, or change on the year before in percent. */
	mode: 'value' | 'index' | 'change';
	/** Whether a scatter draws the way that chosen places took through the years. */
	path: boolean;
}
