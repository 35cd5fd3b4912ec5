import type { EditionName } from '../../../offline/manifest.ts';
import type { FileFault, Status, Trouble } from '../../../offline/messages.ts';
import { countText, offlineWords as words, sizeText } from '../../../strings/offline.ts';
import { longDate } from '../../../strings/site.ts';

/** Names of groups as the page prints them. */
export type GroupNames = ReadonlyMap<string, string>;

/** What is saved, on its way, or offered, in sentences. */
export function stateSentences(status: Status, names: GroupNames): string[] {
	const { saved, begun, newer, damaged } = status;
	const sentences: string[] = [];
	if (saved) {
		const what = whatIsSaved(saved.groups, names);
		const { files, bytes } = saved;
		sentences.push(words.state.saved(editionText(saved), what, countText(files), sizeText(bytes)));
	} else if (!begun && !status.progress) sentences.push(words.state.none);
	if (begun) {
		const { present, files } = begun;
		sentences.push(
			words.state.begun(countText(present.files), countText(files), editionText(begun)),
		);
	} else if (newer) {
		sentences.push(
			words.state.newer(editionText(newer), countText(newer.files), sizeText(newer.bytes)),
		);
	}
	if (status.isCurrent && saved) sentences.push(words.state.current);
	if (damaged === 0) sentences.push(words.state.sound);
	if (damaged) sentences.push(words.state.damaged(damaged));
	return sentences;
}

/** What a list of groups means: the whole site, or the names of the groups. */
export function whatIsSaved(groups: readonly string[], names: GroupNames): string {
	const isWhole = [...names.keys()].every((group) => groups.includes(group));
	if (isWhole) return words.state.wholeSite;
	return words.state.someOf(groups.map((group) => names.get(group) ?? group));
}

/** What stopped a save, and the files to blame, one sentence each. */
export function troubleSentences(trouble: Trouble): { text: string; files: string[] } {
	if (trouble.kind !== 'files') return { text: words.trouble[trouble.kind], files: [] };
	return {
		text: words.trouble.files(trouble.files.length),
		files: trouble.files.map(faultSentence),
	};
}

function faultSentence(fault: FileFault): string {
	return fault.kind === 'status'
		? words.trouble.status(fault.path, fault.status)
		: words.trouble[fault.kind](fault.path);
}

/** An edition as readers see it, with the beginning of its id. */
export function editionText({ version, date, id }: EditionName): string {
	return words.state.edition(version, longDate(date), id);
}
