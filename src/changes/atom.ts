import { absolute, site } from '../site.ts';
import { changeWords as words } from '../strings/changes.ts';
import { feedItem, instantOf } from './feed-item.ts';
import type { ChangeEntry } from './entries.ts';
import type { Feed } from './feeds.ts';

/** Writes a feed as Atom (RFC 4287). An empty feed has the day of the edition. */
export function toAtom({ about, home, path, entries }: Feed): string {
	const updated =
		entries
			.map(({ date }) => date)
			.toSorted()
			.at(-1) ?? site.editionDate;
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${site.language}">`,
		`\t<title>${xml(words.feed.title(about))}</title>`,
		`\t<id>${xml(absolute(path))}</id>`,
		`\t<link rel="self" type="application/atom+xml" href="${xml(absolute(path))}"/>`,
		`\t<link rel="alternate" type="text/html" href="${xml(absolute(home))}"/>`,
		`\t<updated>${instantOf(updated)}</updated>`,
		`\t<author><name>${xml(site.name)}</name></author>`,
		`\t<rights>${xml(site.licence.name)}</rights>`,
		...entries.map(entryXml),
		'</feed>\n',
	].join('\n');
}

function entryXml(entry: ChangeEntry): string {
	const { id, path, title, instant } = feedItem(entry);
	return [
		'\t<entry>',
		`\t\t<title>${xml(title)}</title>`,
		`\t\t<id>${xml(absolute(id))}</id>`,
		`\t\t<link rel="alternate" type="text/html" href="${xml(absolute(path))}"/>`,
		`\t\t<updated>${instant}</updated>`,
		`\t\t<category term="${entry.kind}"/>`,
		`\t\t<content type="text">${xml(entry.text)}</content>`,
		'\t</entry>',
	].join('\n');
}

/** Text inside XML. Control characters have no form in XML 1.0 and are left out. */
function xml(text: string): string {
	return text
		.replace(/[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}
