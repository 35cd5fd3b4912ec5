import { site } from '../../site.ts';
import { exportWords as words } from '../../strings/course-export.ts';
import { qtiAssessment } from '../questions/qti/document.ts';
import type { ExportCourse, ExportItem } from './export-course.ts';
import { htmlPage } from './html.ts';
import { PROLOG, text, two, xml } from './manifest.ts';
import { aboutMaterials, itemHead, sessionNotes } from './parts.ts';
import { t } from './tree.ts';
import { zip, type Files } from './zip.ts';

/** How much of the course a cartridge carries. */
export type CartridgeFlavor = 'links' | 'copy';

const NS = 'http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1';
const LOM = 'http://ltsc.ieee.org/xsd/imsccv1p1/LOM/manifest';
const WEBLINK = 'http://www.imsglobal.org/xsd/imsccv1p1/imswl_v1p1';

/** A resource of the cartridge, and how the contents list it. */
interface Resource {
	id: string;
	title: string;
	type: string;
	file: string;
	content: string;
	/** Files that pages of this type need beside themselves. */
	needs?: readonly string[];
}

/**
 * A Common Cartridge 1.1, the version that Moodle reads. Its first module says what the materials
 * are, because Moodle puts the first module into the general part of a course.
 */
export function cartridge(
	course: ExportCourse,
	flavor: CartridgeFlavor,
	style: string,
): Uint8Array<ArrayBuffer> {
	return zip(cartridgeFiles(course, flavor, style));
}

/** The files of a cartridge before they are packed. */
export function cartridgeFiles(
	course: ExportCourse,
	flavor: CartridgeFlavor,
	style: string,
): Files {
	const about: Resource = {
		id: 'r-about',
		title: words.about,
		type: 'webcontent',
		file: 'about/about.html',
		content: htmlPage({
			title: words.about,
			body: aboutMaterials(course, flavor === 'copy' ? words.aboutCopy : words.aboutLinks),
			styleHref: '../style.css',
		}),
		needs: ['r-style'],
	};
	const modules = course.sessions.map((session, index) => ({
		title: session.title,
		resources: [
			...(session.notes.length > 0 ? [notesPage(session, index + 1)] : []),
			...session.items.map((item, place) =>
				resource(item, `s${two(index + 1)}-${two(place + 1)}`, flavor),
			),
		],
	}));
	const all = [about, ...modules.flatMap(({ resources }) => resources)];
	return {
		'imsmanifest.xml': manifest(course, [{ title: words.about, resources: [about] }, ...modules]),
		'style.css': style,
		...Object.fromEntries(all.map(({ file, content }) => [file, content])),
	};
}

function resource(item: ExportItem, name: string, flavor: CartridgeFlavor): Resource {
	const common = { id: `r-${name}`, title: item.title };
	if (flavor === 'copy' && item.questions.length > 0) {
		return {
			...common,
			type: 'imsqti_xmlv1p2/imscc_xmlv1p1/assessment',
			file: `${name}/assessment.xml`,
			content: qtiAssessment(item.questions, { id: `a-${name}-${item.id}`, title: item.title }),
		};
	}
	if (flavor === 'copy' || item.url === undefined) {
		const body = [t('h1', {}, item.title), ...itemHead(item), ...item.text];
		return {
			...common,
			type: 'webcontent',
			file: `${name}/page.html`,
			content: htmlPage({ title: item.title, body, styleHref: '../style.css' }),
			needs: ['r-style'],
		};
	}
	return {
		...common,
		type: 'imswl_xmlv1p1',
		file: `${name}/link.xml`,
		content: weblink(item.title, item.url),
	};
}

function notesPage(session: ExportCourse['sessions'][number], number: number): Resource {
	const body = [t('h1', {}, session.title), ...sessionNotes(session)];
	return {
		id: `r-s${two(number)}-notes`,
		title: session.title,
		type: 'webcontent',
		file: `s${two(number)}-notes/page.html`,
		content: htmlPage({ title: session.title, body, styleHref: '../style.css' }),
		needs: ['r-style'],
	};
}

function weblink(title: string, url: string): string {
	return `${PROLOG}${xml(
		'webLink',
		{ xmlns: WEBLINK },
		xml('title', {}, text(title)),
		xml('url', { href: url, target: '_blank' }),
	)}\n`;
}

function manifest(
	course: ExportCourse,
	modules: readonly { title: string; resources: readonly Resource[] }[],
): string {
	const lom = (name: string, value: string) =>
		xml(`lom:${name}`, {}, xml('lom:string', { language: site.language }, text(value)));
	const metadata = xml(
		'metadata',
		{},
		xml('schema', {}, 'IMS Common Cartridge'),
		xml('schemaversion', {}, '1.1.0'),
		xml(
			'lom:lom',
			{},
			xml(
				'lom:general',
				{},
				lom('title', course.title),
				lom('description', words.aboutText(course.title)),
			),
			xml(
				'lom:rights',
				{},
				xml('lom:copyrightAndOtherRestrictions', {}, xml('lom:value', {}, 'yes')),
				lom('description', site.licence.url),
			),
		),
	);
	const items = modules.map(({ title, resources }, index) =>
		xml(
			'item',
			{ identifier: `m-${two(index)}` },
			xml('title', {}, text(title)),
			...resources.map(({ id, title }) =>
				xml('item', { identifier: `i-${id}`, identifierref: id }, xml('title', {}, text(title))),
			),
		),
	);
	const resources = modules
		.flatMap(({ resources }) => resources)
		.map(({ id, type, file, needs = [] }) =>
			xml(
				'resource',
				{ identifier: id, type, href: type === 'webcontent' ? file : undefined },
				xml('file', { href: file }),
				...needs.map((need) => xml('dependency', { identifierref: need })),
			),
		);
	const style = xml(
		'resource',
		{ identifier: 'r-style', type: 'webcontent', href: 'style.css' },
		xml('file', { href: 'style.css' }),
	);
	// Moodle recognizes the version by this namespace, in the first 500 bytes.
	return `${PROLOG}${xml(
		'manifest',
		{ xmlns: NS, 'xmlns:lom': LOM, identifier: 'bpo-atlas-course' },
		metadata,
		xml(
			'organizations',
			{},
			xml(
				'organization',
				{ identifier: 'o-course', structure: 'rooted-hierarchy' },
				xml('item', { identifier: 'm-root' }, ...items),
			),
		),
		xml('resources', {}, ...resources, style),
	)}\n`;
}
