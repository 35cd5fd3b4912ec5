import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateXML } from 'xmllint-wasm';

const folder = join(import.meta.dirname, '../../../fixtures/schemas');
const schema = (name: string) => ({
	fileName: name.slice(name.lastIndexOf('/') + 1),
	contents: readFileSync(join(folder, name), 'utf8'),
});

const manifestSchema = schema('cartridge/manifest.xsd');
const lomSchema = schema('cartridge/lom.xsd');
const weblinkSchema = schema('cartridge/weblink.xsd');
const qtiSchema = schema('questions/qti-1.2.xsd');

const WEBLINK = 'imswl_xmlv1p1';
const ASSESSMENT = 'imsqti_xmlv1p2/imscc_xmlv1p1/assessment';
const PAGE = 'webcontent';

type Files = Readonly<Record<string, string>>;

/**
 * What is wrong with the files of a Common Cartridge 1.1: with manifest, links and questions by
 * schema, and with the resources by the rules that the standard adds to its schema.
 */
export async function cartridgeFaults(files: Files): Promise<string[]> {
	const manifest = files['imsmanifest.xml'] ?? '';
	const resources = resourcesOf(manifest);
	const ofType = (wanted: string) =>
		Object.fromEntries(
			resources
				.filter(({ type }) => type === wanted)
				.flatMap(({ files: [name = ''] }) =>
					files[name] === undefined ? [] : [[name, files[name]]],
				),
		);
	return [
		...(await faults({ 'imsmanifest.xml': manifest }, manifestSchema, [lomSchema])),
		...(await faults(ofType(WEBLINK), weblinkSchema)),
		...(await faults(ofType(ASSESSMENT), qtiSchema)),
		...resources.flatMap((resource) => brokenRules(resource, resources, files)),
		...itemFaults(manifest),
	];
}

type Schema = ReturnType<typeof schema>;

async function faults(files: Files, by: Schema, preload: Schema[] = []): Promise<string[]> {
	const xml = Object.entries(files).map(([name, contents]) => ({
		fileName: name.replaceAll('/', '-'),
		contents,
	}));
	if (xml.length === 0) return [];
	const { errors, valid } = await validateXML({ xml, schema: by, preload });
	return valid ? [] : errors.map(({ rawMessage }) => rawMessage);
}

interface Resource {
	id: string;
	type: string;
	href: string | undefined;
	files: string[];
	needs: string[];
}

function resourcesOf(manifest: string): Resource[] {
	return [...manifest.matchAll(/<resource ([^>]*)>(.*?)<\/resource>/gs)].map(
		([, attributes = '', body = '']) => ({
			id: valuesOf(attributes, 'identifier')[0] ?? '',
			type: valuesOf(attributes, 'type')[0] ?? '',
			href: valuesOf(attributes, 'href')[0],
			files: valuesOf(body, 'href'),
			needs: valuesOf(body, 'identifierref'),
		}),
	);
}

function valuesOf(markup: string, attribute: string): string[] {
	return [...markup.matchAll(new RegExp(`\\b${attribute}="(.*?)"`, 'g'))].map(
		([, value = '']) => value,
	);
}

/** The rules on each kind of resource, in the words of the standard's own checks. */
function brokenRules(resource: Resource, all: readonly Resource[], packed: Files): string[] {
	const { id, type, href, files, needs } = resource;
	const isPage = type === PAGE;
	const neededTypes = needs.map((need) => all.find((other) => other.id === need)?.type);
	const rules: readonly (readonly [boolean, string])[] = [
		[isPage || files.length === 1, 'a link or test has exactly one file'],
		[isPage || href === undefined, 'a link or test has no href'],
		[!isPage || (href !== undefined && files.includes(href)), 'a page names its file as href'],
		[type !== WEBLINK || needs.length === 0, 'a link needs nothing'],
		[neededTypes.every((needed) => needed === PAGE), 'only pages and styles are needed'],
		[!needs.includes(id), 'nothing needs itself'],
		[new Set(needs).size === needs.length, 'nothing is needed twice'],
		[new Set(files).size === files.length, 'no file is listed twice'],
		[files.every((file) => packed[file] !== undefined), 'every file is in the package'],
	];
	return rules.flatMap(([holds, rule]) => (holds ? [] : [`${id}: ${rule}`]));
}

/** An item that shows a resource holds no other item. */
function itemFaults(manifest: string): string[] {
	const parents = manifest.matchAll(
		/<item [^>]*identifierref="([^"]*)"[^>]*><title>[^<]*<\/title>(?!<\/item>)/g,
	);
	return [...parents].map(
		([, id = '']) => `${id}: an item that shows something holds another item`,
	);
}
