import { bindCopyLink } from '../../charts/frame/copy-link.ts';
import { bindDownloads, type FigureView } from '../../charts/frame/downloads.ts';
import type { MeasureFacts } from '../../charts/shared/measure.ts';
import { copyText } from '../../platform/clipboard.ts';
import { explorerWords as words } from '../../strings/explorer.ts';
import { embedCode } from '../../teach/embed-code.ts';
import { OWN } from '../state.ts';
import { h } from '../../platform/h.ts';

interface Target {
	panel: HTMLElement;
	status: HTMLElement;
	/** Address of the view, and of the page that can be framed. */
	link: () => string;
	embed: () => { address: string; title: string };
	view: () => FigureView;
	failed: (sentence: string) => void;
	signal: AbortSignal;
}

/** Link, code for other pages, and files of the view. */
export class SharePanel {
	readonly #panel: HTMLElement;

	constructor({ panel, status, link, embed, view, failed, signal }: Target) {
		this.#panel = panel;
		const copy = panel.querySelector<HTMLElement>('[data-copy]');
		const details = panel.querySelector<HTMLDetailsElement>('[data-download]');
		const frame = panel.querySelector<HTMLDetailsElement>('[data-embed]');
		const code = frame?.querySelector('textarea');
		if (copy) bindCopyLink({ button: copy, link, status, failed, signal });
		const course = panel.querySelector<HTMLAnchorElement>('[data-course]');
		if (course) bindCourseLink(course, link, signal);
		if (details) bindDownloads({ details, view, failed, signal });
		if (!frame || !code) return;
		frame.addEventListener(
			'toggle',
			() => {
				const { address, title } = embed();
				code.value = embedCode(address, title);
			},
			{ signal },
		);
		const copyCode = async () => {
			if (await copyText(code.value)) {
				status.textContent = words.codeCopied;
				return;
			}
			code.select();
			failed(words.copyFailed);
		};
		frame.querySelector('button')?.addEventListener('click', () => void copyCode(), { signal });
	}

	/** Offers what the terms of the measures and the kind of view allow. */
	show({ measures, hasDrawing }: { measures: readonly MeasureFacts[]; hasDrawing: boolean }): void {
		const withheld = measures.filter(({ api, id }) => api === undefined && id !== OWN);
		for (const button of this.#panel.querySelectorAll<HTMLElement>('[data-made] button')) {
			const format = button.getAttribute('value') ?? '';
			const isPicture = format === 'svg' || format === 'png';
			button.hidden = isPicture ? !hasDrawing : withheld.length > 0;
		}
		const files = measures.flatMap(({ api, shortName }) =>
			api === undefined
				? []
				: [h('li', {}, h('a', { href: csvOf(api), download: true }, words.fileOf(shortName)))],
		);
		const list = this.#panel.querySelector<HTMLElement>('[data-files]');
		list?.replaceChildren(...files);
		if (list) list.hidden = files.length === 0;
		const note = this.#panel.querySelector<HTMLElement>('[data-withheld]');
		if (note) {
			note.textContent = withheld.map(({ name }) => words.noDownload(name)).join(' ');
			note.hidden = withheld.length === 0;
		}
	}
}

/** The link to the course builder takes the view along that stands there when it is followed. */
function bindCourseLink(course: HTMLAnchorElement, link: () => string, signal: AbortSignal): void {
	const builder = new URL(course.href);
	const base = builder.pathname.replace(/teach\/builder\/$/, '');
	const takeView = () => {
		const { pathname, search } = new URL(link(), location.href);
		builder.search = '';
		builder.searchParams.set('add', `view:/${pathname.slice(base.length)}${search}`);
		course.href = builder.href;
	};
	for (const event of ['pointerdown', 'focus', 'click']) {
		course.addEventListener(event, takeView, { signal });
	}
}

function csvOf(api: string): string {
	return api.replace(/\.json$/, '.csv');
}
