import { parts } from '../../corpus/parts.ts';
import { siteCorpus } from '../../corpus/site-corpus.ts';
import { otherGroups, partGroup } from '../../offline/groups.ts';
import { offlineWords as words } from '../../strings/offline.ts';

/** A group that can be saved by itself, and where to begin reading in it. */
export interface OfferedGroup {
	id: string;
	title: string;
	/** Address below the base path. */
	path: string;
}

const STARTS = {
	countries: '/regions/',
	cases: '/cases/',
	claims: '/claims/',
	data: '/compare/',
	methods: '/methods/',
	teach: '/teach/',
} as const;

/** Parts of the book that have articles, then everything else, in the order of the site. */
export function offeredGroups(): OfferedGroup[] {
	const { articles } = siteCorpus();
	const book = parts.flatMap(({ slug, roman, title }) => {
		const first = articles.find(({ path }) => path.startsWith(`/learn/${slug}/`));
		return first
			? [{ id: partGroup(slug), title: words.groups.part(roman, title), path: first.path }]
			: [];
	});
	const others = otherGroups.map((id) => ({ id, title: words.groups[id], path: STARTS[id] }));
	return [...book, ...others];
}
