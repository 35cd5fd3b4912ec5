import type { Form } from '../chart-type.ts';
import type { Widths } from './labels.ts';

/** Measures of a drawing in pixels, except `right`, a share of its width. */
export interface FormSpec extends Widths {
	plotHeight: number;
	right: number;
	/** Radius of a chosen and of any other place without areas. */
	chosen: number;
	other: number;
	largest: number;
	ticks: number;
}

export const forms: Record<Form, FormSpec> = {
	wide: {
		least: 560,
		usual: 720,
		most: 980,
		plotHeight: 420,
		right: 0.985,
		chosen: 6,
		other: 4.5,
		largest: 28,
		ticks: 6,
	},
	narrow: {
		least: 288,
		usual: 330,
		most: 560,
		plotHeight: 320,
		right: 0.98,
		chosen: 5.5,
		other: 4,
		largest: 21,
		ticks: 5,
	},
};
