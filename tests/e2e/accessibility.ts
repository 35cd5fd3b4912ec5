import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { atRest } from './at-rest.ts';

/** Width of the window in px, and colors that the system asks for. */
interface Look {
	name: string;
	width: number;
	colorScheme: 'light' | 'dark';
}

/**
 * Two ways to see a page, a light one and a dark one, one of them narrow and the other wide. What has
 * an even number begins narrow, the rest wide: so tests of a kind meet all four between them.
 */
export function looks(number: number): readonly [Look, Look] {
	const look = (width: number, colorScheme: Look['colorScheme']): Look => ({
		name: `${colorScheme} at ${width} px`,
		width,
		colorScheme,
	});
	return number % 2 === 0
		? [look(320, 'light'), look(1280, 'dark')]
		: [look(1280, 'light'), look(320, 'dark')];
}

/** Shows the loaded page in another way, without motion. */
export async function show(page: Page, { width, colorScheme }: Look): Promise<void> {
	await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
	await page.setViewportSize({ width, height: 900 });
}

/** Rules of axe whose answer depends on colors and on the width of the window. */
export const rulesOfLooks = [
	'aria-hidden-focus',
	'color-contrast',
	'link-in-text-block',
	'scrollable-region-focusable',
];

interface Part {
	/** Selects the part of the page that is looked at. */
	within?: string;
	/** Rules to pass over. */
	except?: readonly string[];
	/** The only rules to go by. */
	only?: readonly string[];
}

/**
 * What axe finds wrong on a page, or in a part of it. All its rules count, those of WCAG 2.2 AA and
 * those of good practice, but the ones that are passed over by name.
 */
export async function accessibilityFaults(
	page: Page,
	{ within = 'html', except = [], only }: Part = {},
): Promise<string[]> {
	await atRest(page);
	const builder = new AxeBuilder({ page })
		.include(within)
		// Only what is wrong, and no page of its own to gather it: both save most of the time.
		.options({ resultTypes: ['violations'] })
		.setLegacyMode();
	if (only) builder.withRules([...only]);
	else builder.disableRules([...except]);
	const { violations } = await builder.analyze();
	return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
