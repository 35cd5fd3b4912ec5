import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What axe finds wrong on a page, or in a part of it: all its rules, WCAG 2.2 AA and good practice. */
export async function accessibilityFaults(page: Page, within = 'html'): Promise<string[]> {
	const builder = new AxeBuilder({ page })
		.include(within)
		// Only what is wrong, and no page of its own to gather it: both save most of the time.
		.options({ resultTypes: ['violations'] })
		.setLegacyMode();
	const { violations } = await builder.analyze();
	return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
