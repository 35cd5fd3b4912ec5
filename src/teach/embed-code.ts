import { escape } from '../charts/shared/markup.ts';

/** Height of the frame in pixels until the page inside says its own. */
export const FIRST_HEIGHT = 640;

/** The markup that shows a page of the atlas inside another page. */
export function embedCode(address: string, title: string): string {
	return [
		`<iframe src="${escape(address)}"`,
		`title="${escape(title)}"`,
		`width="100%" height="${FIRST_HEIGHT}" loading="lazy"></iframe>`,
	].join(' ');
}
