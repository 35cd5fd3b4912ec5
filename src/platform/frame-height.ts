/**
 * What a page that frames one of ours is told about its height, in pixels: in our own words with
 * the id of what is framed, in those of Canvas, and in those of the IMS.
 */
export function heightMessages(height: number, id: string): readonly object[] {
	return [
		{ type: 'bpo-atlas.height', id, height },
		{ subject: 'lti.frameResize', height },
		{ subject: 'org.imsglobal.lti.frameResize', height },
	];
}

/**
 * Tells the page around a frame how high the content is, now and after every change, until the
 * signal. Does nothing in a page that is not framed. It listens to no message in return.
 */
export function announceHeight(content: HTMLElement, id: string, signal: AbortSignal): void {
	if (window.parent === window) return;
	let told = 0;
	const observer = new ResizeObserver(() => {
		const height = Math.ceil(content.getBoundingClientRect().bottom + window.scrollY);
		if (height === told) return;
		told = height;
		// The height is no secret, and any course may frame the page.
		for (const message of heightMessages(height, id)) window.parent.postMessage(message, '*');
	});
	observer.observe(content);
	signal.addEventListener('abort', () => observer.disconnect());
}
