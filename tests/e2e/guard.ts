import { type BrowserContext, expect, test as base } from '@playwright/test';

/** What the pages of a context do wrong, sentence by sentence, from now on. */
export async function watch(context: BrowserContext, origin: string): Promise<string[]> {
	const faults: string[] = [];
	context.on('console', (message) => {
		if (message.type() === 'error') {
			faults.push(`console: ${message.text()} (${message.location().url})`);
		}
	});
	context.on('weberror', (error) => faults.push(`page error: ${error.error().message}`));
	context.on('request', (request) => {
		const { protocol, origin: asked, href } = new URL(request.url());
		const isInside = ['data:', 'blob:', 'about:'].includes(protocol) || asked === origin;
		if (!isInside) faults.push(`request to another origin: ${href}`);
	});
	await context.exposeFunction('reportViolation', (violation: string) => {
		faults.push(`content policy: ${violation}`);
	});
	await context.addInitScript(() => {
		addEventListener('securitypolicyviolation', (event) => {
			const { reportViolation } = window as unknown as {
				reportViolation: (violation: string) => void;
			};
			reportViolation(`${event.effectiveDirective} blocks ${event.blockedURI || 'inline'}`);
		});
	});
	return faults;
}

/**
 * The test of every spec: it also fails when a page breaks its content policy, writes an error to
 * the console, throws, or asks another origin for anything. A test that breaks something on
 * purpose gives the faults it provokes by name, each of which must then occur.
 */
export const test = base.extend<{ provoked: Readonly<Record<string, RegExp>>; guard: undefined }>({
	provoked: [{}, { option: true }],
	guard: [
		async ({ context, baseURL, provoked }, use) => {
			const faults = await watch(context, new URL(baseURL ?? '').origin);
			await use(undefined);
			const kinds = Object.entries(provoked);
			expect(faults.filter((fault) => !kinds.some(([, kind]) => kind.test(fault)))).toEqual([]);
			for (const [name, kind] of kinds) {
				expect(
					faults.some((fault) => kind.test(fault)),
					name,
				).toBe(true);
			}
		},
		{ auto: true },
	],
});

export { expect } from '@playwright/test';
