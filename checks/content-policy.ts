import { createHash } from 'node:crypto';
import { attribute, sourceOf, type Element } from './lib/dom.ts';
import { readingPages, type Check, type Page } from './lib/site.ts';

/** What the policy of every page must say, directive by directive. */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
	'default-src': ["'self'"],
	'script-src': ["'self'", "'wasm-unsafe-eval'"],
	'style-src': ["'self'"],
	'connect-src': ["'self'"],
	'object-src': ["'none'"],
	'base-uri': ["'none'"],
	'form-action': ["'self'"],
};
const FORBIDDEN = ["'unsafe-inline'", "'unsafe-eval'", '*', 'https:', 'http:'];

/** Nothing on a page runs or loads that the site did not put there. */
export const contentPolicy: Check = {
	promise: 'Every page has a strict content policy and keeps to it',
	run: (site) =>
		readingPages(site).flatMap((page) =>
			[...policyProblems(page), ...markupProblems(page)].map((message) => ({
				file: page.file,
				message,
			})),
		),
};

function policyProblems(page: Page): string[] {
	const policy = policyOf(page);
	if (!policy) return ['has no content policy'];
	const lacking = Object.entries(REQUIRED).flatMap(([directive, values]) =>
		values
			.filter((value) => !policy.get(directive)?.includes(value))
			.map((value) => `the policy lacks ${directive} ${value}`),
	);
	const loose = [...policy].flatMap(([directive, values]) =>
		values
			.filter((value) => FORBIDDEN.includes(value))
			.map((value) => `the policy allows ${directive} ${value}`),
	);
	return [...lacking, ...loose, ...unhashedScripts(page, policy)];
}

function policyOf(page: Page): Map<string, string[]> | undefined {
	const meta = page.elements.find(
		(element) => attribute(element, 'http-equiv')?.toLowerCase() === 'content-security-policy',
	);
	const content = meta && attribute(meta, 'content');
	if (content === undefined) return undefined;
	return new Map(
		content.split(';').map((directive) => {
			const [name = '', ...values] = directive.trim().split(/\s+/);
			return [name, values];
		}),
	);
}

function unhashedScripts(page: Page, policy: ReadonlyMap<string, string[]>): string[] {
	return page.elements.filter(isInlineScript).flatMap((script) => {
		const hash = createHash('sha256').update(sourceOf(script)).digest('base64');
		return policy.get('script-src')?.includes(`'sha256-${hash}'`)
			? []
			: [`the policy blocks an inline script: ${sourceOf(script).slice(0, 60)}`];
	});
}

function isInlineScript(element: Element): boolean {
	const type = attribute(element, 'type') ?? '';
	return (
		element.tagName === 'script' &&
		attribute(element, 'src') === undefined &&
		['', 'module', 'text/javascript'].includes(type)
	);
}

function markupProblems(page: Page): string[] {
	return page.elements.flatMap((element) =>
		element.attrs.flatMap(({ name, value }) => {
			const where = `<${element.tagName} ${name}="${value.slice(0, 60)}">`;
			if (name === 'style') return [`${where}: the policy drops style attributes`];
			if (name.startsWith('on')) return [`${where}: the policy blocks event attributes`];
			if (value.startsWith('javascript:')) return [`${where}: the policy blocks script addresses`];
			return [];
		}),
	);
}
