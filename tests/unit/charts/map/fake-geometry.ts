import type { MapGeometry, Spot } from '../../../../src/charts/map/geometry-file.ts';
import { boxes, type SheetName } from '../../../../src/charts/map/sheets.ts';
import type { Measure } from '../../../../src/charts/shared/measure.ts';

/** Positions for any places: in rows over each sheet, every third one too small to be filled. */
export function geometryFor({ series }: Measure): MapGeometry {
	const spotIn = (name: SheetName, index: number): Spot => {
		const { x, y, width, height } = boxes[name];
		const [left, top] = [
			Math.round(x + width * (0.1 + 0.16 * (index % 6))),
			Math.round(y + height * (0.1 + 0.16 * (Math.floor(index / 6) % 5))),
		];
		return index % 3 === 0 ? [left, top] : [left, top, left + 2, top + 2, 40];
	};
	return {
		land: { world: [100], inset: [100], narrow: [100] },
		oceans: [],
		spots: Object.fromEntries(
			series.map(({ country }, index) => [
				country,
				{ world: spotIn('world', index), narrow: spotIn('narrow', index) },
			]),
		),
	};
}
