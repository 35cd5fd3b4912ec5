/**
 * The one script that every page loads. It looks which elements the page holds and fetches the code
 * of those only. Code that does not arrive is no error: the markup is complete without it.
 */

import { painted } from '../platform/painted.ts';
import { unfold } from '../platform/unfold.ts';
import { slashOpensSearch } from '../search/shortcut.ts';
import { keepPlace } from './lib/keep-place.ts';

type Load = () => Promise<unknown>;

/** Code that may wait for styles of its own, and says in `ready` when its element is defined. */
type StyledLoad = () => Promise<{ ready?: Promise<void> }>;

/** A frame that is not in view is not painted, and yet must tell its height. */
const atOnce: Readonly<Record<string, Load>> = { 'bpo-framed': () => import('./framed.ts') };

/** Small elements that must work as soon as there is something to see. */
const oncePainted: Readonly<Record<string, Load>> = {
	'bpo-changes': () => import('./changes.ts'),
	'bpo-data-catalogue': () => import('./data-catalogue.ts'),
	'bpo-note': () => import('./side-note.ts'),
	'bpo-search': () => import('./search-page.ts'),
	'bpo-theme-switch': () => import('./theme-switch.ts'),
};

/** Elements that only add to what their markup does: they come with the first sign of a reader. */
const onFirstSign: Readonly<Record<string, Load>> = {
	'bpo-menu': () => import('./nav-menu.ts'),
	'bpo-section-menu': () => import('./section-menu.ts'),
	'bpo-term': () => import('./term-preview.ts'),
	'bpo-toc': () => import('./scroll-spy.ts'),
};

const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'focusin', 'scroll'] as const;

/** Larger elements that usually stand further down. */
const whenNear: Readonly<Record<string, StyledLoad>> = {
	'bpo-calculator': () => import('./calculator.ts'),
	'bpo-course-builder': () => import('./course-builder.ts'),
	'bpo-explorer': () => import('./explorer.ts'),
	'bpo-figure': () => import('./chart-figure.ts'),
	'bpo-location-score': () => import('./location-score.ts'),
	'bpo-question-bank': () => import('./question-bank.ts'),
	'bpo-quiz': () => import('./quiz.ts'),
	'bpo-ranking': () => import('./ranking-chart.ts'),
	'bpo-working-hours': () => import('./working-hours.ts'),
};

const NEAR = '200%';

keepPlace();

function attempt(load: Load): void {
	load().catch(() => undefined);
}

function loadWhenNear(first: Element, load: StyledLoad): void {
	const observer = new IntersectionObserver(
		(entries) => {
			if (!entries.some((entry) => entry.isIntersecting)) return;
			observer.disconnect();
			attempt(() => load().then(({ ready }) => ready));
		},
		{ rootMargin: NEAR },
	);
	observer.observe(first);
}

function loadPresent(loads: Readonly<Record<string, Load>>): void {
	for (const [tag, load] of Object.entries(loads)) {
		if (document.querySelector(tag)) attempt(load);
	}
}

loadPresent(atOnce);
void painted().then(() => {
	loadPresent(oncePainted);
	void unfold();
	for (const [tag, load] of Object.entries(whenNear)) {
		for (const element of document.querySelectorAll(tag)) loadWhenNear(element, load);
	}
});
const seen = new AbortController();
for (const sign of SIGNS) {
	const options = { signal: seen.signal, passive: true, capture: true };
	document.addEventListener(
		sign,
		() => {
			seen.abort();
			loadPresent(onFirstSign);
		},
		options,
	);
}
if (new URLSearchParams(location.search).has('highlight')) {
	attempt(() => import('./search-highlight.ts'));
}

const searchLink = document.querySelector<HTMLAnchorElement>('a[data-search-open]');

/** Opens the search over the page; where its code does not arrive, the search page itself. */
function openSearch(page: string): void {
	import('./search-dialog.ts').then(
		(dialog) => void dialog.openSearch(),
		() => location.assign(page),
	);
}

function isTyping(target: EventTarget | null): boolean {
	return (
		target instanceof HTMLElement &&
		(target.isContentEditable ||
			target.matches(
				'input:not([type=checkbox], [type=radio], [type=range], [type=button]), textarea, select',
			))
	);
}

if (searchLink) {
	document.addEventListener('keydown', (event) => {
		const slash =
			event.key === '/' && slashOpensSearch() && !event.ctrlKey && !event.metaKey && !event.altKey;
		const palette = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
		if (event.defaultPrevented || !(palette || (slash && !isTyping(event.target)))) return;
		event.preventDefault();
		openSearch(searchLink.href);
	});
	document.addEventListener('click', (event) => {
		const link =
			event.target instanceof Element &&
			event.target.closest<HTMLAnchorElement>('a[data-search-open]');
		const opensElsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0;
		if (!link || event.defaultPrevented || opensElsewhere) return;
		event.preventDefault();
		openSearch(link.href);
	});
}
