/** What a page that frames the explorer is told: a message of our own, and the one of LTI platforms. */
export function heightMessages(height: number): readonly object[] {
	return [
		{ type: 'bpo-atlas:height', height },
		{ subject: 'lti.frameResize', height },
	];
}

/** Tells the page around a frame how high its content is, now and after every change. */
export function announceHeight(content: HTMLElement, signal: AbortSignal): void {
	if (window.parent === window) return;
	let told = 0;
	const observer = new ResizeObserver(() => {
		const height = Math.ceil(content.getBoundingClientRect().bottom + window.scrollY);
		if (height === told) return;
		told = height;
		// The height is no secret, and any course may frame the page.
		for (const message of heightMessages(height)) window.parent.postMessage(message, '*');
	});
	observer.observe(content);
	signal.addEventListener('abort', () => observer.disconnect());
}
