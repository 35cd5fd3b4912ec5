import { currentEdition } from '../src/data/editions.ts';
import { site as facts } from '../src/site.ts';
import type { EditionContext } from './edition.ts';
import { readHome } from './folder/home.ts';

/**
 * What the editions of a built site are made from.
 *
 * @param site folder of the built site
 * @param out folder for finished files
 * @throws When the site is not built.
 */
export async function contextOf(
	site: string,
	out: string,
	say: (line: string) => void,
): Promise<EditionContext> {
	const { url } = await readHome(site);
	const data = currentEdition();
	const [date = facts.editionDate] = [data.date, facts.editionDate].toSorted().toReversed();
	return { site, out, url, edition: { id: `${facts.edition}-${data.id}`, date }, say };
}
