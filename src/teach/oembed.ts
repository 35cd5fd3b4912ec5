import { site } from '../site.ts';
import { embedCode, FIRST_HEIGHT } from './embed-code.ts';

/** Width in pixels that is named where a host must be told one; the frame itself fills its place. */
const WIDTH = 640;

/**
 * The oEmbed answer for a page made to be framed, version 1.0, type "rich". It is a file, so it
 * cannot follow `maxwidth`; the frame takes the width of its place.
 *
 * @param home full address of the atlas
 */
export function oEmbed(page: { address: string; title: string }, home: string) {
	return {
		version: '1.0',
		type: 'rich',
		title: page.title,
		author_name: site.name,
		author_url: home,
		provider_name: site.name,
		provider_url: home,
		width: WIDTH,
		height: FIRST_HEIGHT,
		html: embedCode(page.address, page.title),
	} as const;
}
