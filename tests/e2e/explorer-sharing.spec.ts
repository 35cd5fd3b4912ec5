import { textOf } from './downloads.ts';
import { EXPLORER, openExplorer } from './explorer.ts';
import { expect, test } from './guard.ts';

test.describe('a view', () => {
	test('shows only the newest values where the terms say so, without a table to take away', async ({
		page,
	}) => {
		const { host, tab } = await openExplorer(page, '?view=ranking&y=internet-users');
		await host.getByText('Download', { exact: true }).click();
		await expect(host.getByRole('button', { name: 'CSV' })).toBeHidden();
		await expect(host.getByRole('button', { name: 'SVG' })).toBeVisible();
		await expect(host.getByText('do not allow its table to be passed on')).toBeVisible();
		await page.keyboard.press('Escape');
		await tab('Trend').click();
		await expect(host.getByText('lets us show only the newest values')).toBeVisible();
	});

	test('hands over what is seen as files', async ({ page }) => {
		const { host } = await openExplorer(page, '?view=table&regions=asia');
		const save = async (format: string) => {
			await host.getByText('Download', { exact: true }).click();
			const [file] = await Promise.all([
				page.waitForEvent('download'),
				host.getByRole('button', { name: format, exact: true }).click(),
			]);
			return textOf(file);
		};
		const csv = await save('CSV');
		expect(csv).toContain('PHL,Philippines,Asia,');
		expect(csv.trim().split('\n')).toHaveLength(12);
		expect(JSON.parse(await save('JSON'))).toMatchObject({ title: '11 places in numbers' });
	});

	test('gives code for a frame that shows the same view', async ({ page }) => {
		const { host } = await openExplorer(page, '?view=ranking&regions=africa');
		await host.getByText('Embed', { exact: true }).click();
		const field = host.getByLabel('Code', { exact: true });
		await expect(field).not.toHaveValue('');
		const code = await field.inputValue();
		expect(code).toContain(
			`src="${new URL('embed/', page.url()).href}?view=ranking&amp;regions=africa&amp;v=`,
		);
		expect(code).toMatch(/title="[^"]+" width="100%" height="\d+"/);
	});
});

test.describe('a frame', () => {
	test('shows the view bare and tells its height', async ({ page, baseURL }) => {
		await page.goto(EXPLORER);
		await page.evaluate(
			(address) => {
				const told: unknown[] = [];
				Object.assign(window, { told });
				addEventListener('message', ({ data }) => told.push(data));
				const frame = document.createElement('iframe');
				frame.src = address;
				document.body.append(frame);
			},
			`${baseURL ?? ''}compare/embed/?view=ranking&regions=asia`,
		);
		const told = () => page.evaluate(() => (window as unknown as { told: unknown[] }).told);
		for (const message of [{ type: 'bpo-atlas.height' }, { subject: 'lti.frameResize' }]) {
			await expect.poll(told).toContainEqual(expect.objectContaining(message));
		}
		await expect(
			page.frameLocator('iframe').getByRole('heading', { name: /India/ }).first(),
		).toBeVisible();
	});
});
