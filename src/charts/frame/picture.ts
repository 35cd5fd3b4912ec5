import { resolveStyles } from '../shared/resolve-styles.ts';
import { standaloneSvg } from '../shared/standalone.ts';

interface PictureOptions {
	plot: HTMLElement;
	title: string;
	subtitle: string;
	/** Source, limits and address. */
	notes: readonly string[];
}

/** The drawing that is visible, as an SVG file of its own. Throws when none is. */
export function pictureOf({ plot, title, subtitle, notes }: PictureOptions): string {
	const drawing = [...plot.querySelectorAll<SVGSVGElement>('svg.chart')].find(
		(svg) => svg.getBoundingClientRect().width > 0,
	);
	if (!drawing) throw new Error('no drawing is visible');
	const { width, height } = drawing.getBoundingClientRect();
	const space = getComputedStyle(drawing);
	const style = getComputedStyle(plot);
	return standaloneSvg({
		drawing: new XMLSerializer().serializeToString(resolveStyles(drawing)),
		width,
		height,
		margins: {
			start: Number.parseFloat(space.marginInlineStart) || 0,
			end: Number.parseFloat(space.marginInlineEnd) || 0,
		},
		title,
		subtitle,
		notes,
		ink: style.getPropertyValue('--ink').trim(),
		paper: style.getPropertyValue('--paper').trim(),
	});
}
