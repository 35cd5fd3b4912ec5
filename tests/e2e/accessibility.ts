import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * What axe finds wrong on a page, or in a part of it. All its rules count, those of WCAG 2.2 AA and
 * those of good practice, but the ones that are passed over by name.
 */
export async function accessibilityFaults(
	page: Page,
	{ within = 'html', except = [] }: { within?: string; except?: readonly string[] } = {},
): Promise<string[]> {
	const builder = new AxeBuilder({ page })
		.include(within)
		// Only what is wrong, and no page of its own to gather it: both save most of the time.
		.options({ resultTypes: ['violations'] })
		.setLegacyMode()
		.disableRules([...except]);
	const { violations } = await builder.analyze();
	return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
