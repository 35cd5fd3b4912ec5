import { readFileSync } from 'node:fs';
import { workedPaths } from '../../checks/lib/worked-paths.ts';
import { pixels } from '../../src/charts/shared/position.ts';
import { expect, test } from './guard.ts';

/** The last step from CSV row to pixel, which only a browser can take. */
test('the circle of the worked path stands at the pixel that its position gives', async ({
	page,
}) => {
	const path = workedPaths(readFileSync('ARCHITECTURE.md', 'utf8'))[1];
	const layout = path?.steps.find(({ name }) => name === 'Layout')?.spans ?? [];
	const [share = NaN, offset = NaN] = layout.filter((span) => /^[\d.]+$/.test(span)).map(Number);
	const country = path?.start[0]?.split(',')[0] ?? '';

	await page.setViewportSize({ width: 1280, height: 800 });
	await page.goto('regions/asia/');
	const drawing = page.locator('#fig-asia-ict-exports svg.only-wide');
	const box = await drawing.boundingBox();
	const circle = await drawing.locator(`[data-k="${country}"] circle`).boundingBox();
	if (!box || !circle) throw new Error('The chart is not drawn.');
	expect(circle.x + circle.width / 2 - box.x).toBeCloseTo(pixels({ share, offset }, box.width), 0);
});
