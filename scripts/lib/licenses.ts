import { LICENSES_FILE, NO_TEXT, readNotices } from './shipped-packages.mjs';

/** A package of the lock. */
export interface LockedPackage {
	name: string;
	license: string;
}

/** Licenses under which work of others may be shipped: they ask for their text and no more. */
const SHIPPABLE = new Set([
	...['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0', 'Zlib'],
	...['Unlicense', 'CC0-1.0', 'OFL-1.1', 'BlueOak-1.0.0', 'Python-2.0'],
]);

/** Whether one of the licenses that an expression offers may be shipped, with all that it joins by AND. */
export function isShippable(license: string): boolean {
	const plain = license.replace(/^\((.*)\)$/, '$1');
	return plain
		.split(/ OR /)
		.some((choice) => choice.split(/ AND /).every((part) => SHIPPABLE.has(part.trim())));
}

/** Whether an expression names the GPL, LGPL or AGPL, even as a choice or a part. */
function namesGpl(license: string): boolean {
	return /GPL/i.test(license);
}

/** Packages of a package-lock.json, each name with each license once, sorted. */
export function lockedPackages(lock: string): LockedPackage[] {
	const { packages } = JSON.parse(lock) as { packages: Record<string, { license?: unknown }> };
	const found = new Map(
		Object.entries(packages)
			.filter(([path]) => path !== '')
			.map(([path, { license }]) => {
				const name = path.replace(/^.*node_modules\//, '');
				return [`${name} ${textOf(license)}`, { name, license: textOf(license) }];
			}),
	);
	return [...found.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** Old packages name their licenses in a list of objects, any one of which may be taken. */
function textOf(license: unknown): string {
	if (typeof license === 'string') return license;
	const all: unknown[] = Array.isArray(license) ? license : [];
	const types = all.map((one) =>
		typeof one === 'object' && one !== null && 'type' in one ? String(one.type) : 'unknown',
	);
	return types.length > 0 ? types.join(' OR ') : 'unknown';
}

/** What is wrong with the notices of a built site: a package that must not be shipped, or none at all. */
export function noticeProblems(notices: string): string[] {
	const shipped = readNotices(notices);
	if (shipped.length === 0) return ['names no package at all'];
	return [
		...shipped
			.filter(({ license }) => !isShippable(license))
			.map(({ name, license }) => `${name} is shipped under ${license}`),
		...(notices.includes(NO_TEXT) ? ['a package is shipped without the text of its license'] : []),
	];
}

/** The report on all packages, as Markdown: shipped ones one by one, the tools by license. */
export function licenseReport(lock: string, notices: string): string {
	const shipped = readNotices(notices);
	const packages = lockedPackages(lock);
	const tools = packages.filter(({ name }) => !shipped.some((one) => one.name === name));
	const byLicense = [...Map.groupBy(tools, ({ license }) => license)].toSorted(
		([a, some], [b, more]) => more.length - some.length || (a < b ? -1 : 1),
	);
	const gpl = tools.filter(({ license }) => namesGpl(license));
	return `# Licenses of other people's work

Written by \`npm run licenses\` after a build, from \`package-lock.json\` and from what the bundler kept.

## What reaches readers

${table(
	['Package', 'License', 'How'],
	shipped.map(({ name, license, how }) => [name, license, how]),
)}

The full texts are in the site, at \`/${LICENSES_FILE}\`. Data keep the terms of their publishers, which
stand on the page of each indicator.

## What only builds and tests

${table(
	['License', 'Packages'],
	byLicense.map(([license, all]) => [license, String(all.length)]),
)}

Nothing of these is in the site. The GPL, LGPL or AGPL is named by:

${gpl.map(({ name, license }) => `- \`${name}\`: ${license}`).join('\n')}
`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
	const all = [head, ...rows];
	const widths = head.map((_, column) =>
		Math.max(3, ...all.map((row) => row[column]?.length ?? 0)),
	);
	const line = (cells: readonly string[]) =>
		`| ${widths.map((width, column) => (cells[column] ?? '').padEnd(width)).join(' | ')} |`;
	return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
