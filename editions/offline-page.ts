import { parts } from '../src/corpus/parts.ts';
import { editionWords as words } from '../src/strings/offline-files.ts';
import { sizeText } from '../src/strings/offline.ts';
import { escapeHtml } from './lib/html.ts';
import type { EditionFile, EditionList } from './list.ts';

const PLACE = /(<div data-editions[^>]*>)[\s\S]*?(<\/div>)/;

/**
 * The page `/offline/` with the files that were made, in place of the sentence that there are none, or
 * of an older list. Needs no script.
 *
 * @throws When the page has no place for the list.
 */
export function withEditionList(html: string, list: EditionList): string {
	if (!PLACE.test(html)) throw new Error('offline/index.html has no place for the list of files.');
	return html.replace(PLACE, (_, open: string, close: string) => open + listMarkup(list) + close);
}

function listMarkup({ files }: EditionList): string {
	const groups = Map.groupBy(files, ({ edition }) => edition);
	const carriers = [...groups].map(
		([edition, some]) =>
			`<h3>${words.carriers[edition]}</h3><ul class="bullets">${wholeFirst(some).map(item).join('')}</ul>`,
	);
	const sums = files.map(({ name, sha256 }) => `${sha256}  ${name}`).join('\n');
	return (
		carriers.join('') +
		`<details><summary>${words.checksums}</summary><pre class="scroll-x" tabindex="0">${escapeHtml(sums)}</pre>` +
		`<p>${words.checkThem} <a href="editions/SHA256SUMS">SHA256SUMS</a></p></details>`
	);
}

function wholeFirst(files: readonly EditionFile[]): EditionFile[] {
	const isPart = ({ name }: EditionFile) => Number(partOf(name) !== undefined);
	return files.toSorted((one, other) => isPart(one) - isPart(other));
}

function item({ name, bytes }: EditionFile): string {
	const address = `editions/${encodeURI(name)}`;
	const part = partOf(name);
	const title = part ? words.part(part.roman, part.title) : words.whole;
	// A number and its unit stay on one line.
	const size = sizeText(bytes).replace(' ', '\u00a0');
	return `<li><a href="${escapeHtml(address)}" download>${escapeHtml(title)}</a>, ${size}</li>`;
}

/** The part of the atlas that a file holds: the names of books of parts end in the part's name. */
function partOf(name: string) {
	return parts.find(({ slug }) => new RegExp(`-part-\\d+-${slug}\\.`).test(name));
}
