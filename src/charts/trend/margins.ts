/** Steps of the margin classes `ms-…` in the style sheet, in pixels. */
export const startSteps: readonly number[] = [24, 32, 40, 48, 56, 64, 80];
/** Steps of the margin classes `me-…`. */
export const endSteps: readonly number[] = [16, 64, 80, 96, 112, 128, 144, 160, 176, 192, 208, 224];

/**
 * The class that leaves at least `pixels` free, or the largest one. Percentages inside the drawing
 * then measure the plot alone, and no element needs a style of its own.
 */
export function marginClass(
	side: 'start' | 'end',
	pixels: number,
): { name: string; pixels: number } {
	const steps = side === 'start' ? startSteps : endSteps;
	const step = steps.find((size) => size >= pixels) ?? steps.at(-1) ?? 0;
	return { name: `m${side === 'start' ? 's' : 'e'}-${step}`, pixels: step };
}
