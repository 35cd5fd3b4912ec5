import { bindCopyLink } from '../../../charts/frame/copy-link.ts';
import { scoreRows } from '../../../charts/score/csv.ts';
import type { Studied } from '../../../charts/score/model.ts';
import { scoreView } from '../../../charts/score/view.ts';
import { csvText } from '../../../charts/shared/csv-text.ts';
import type { Assessment } from '../../../methods/location-score/assess.ts';
import { saveFile } from '../../../platform/save-file.ts';
import { scoreWords as words } from '../../../strings/location-score.ts';
import { scorePage as page } from '../../../strings/location-score-page.ts';
import { find } from '../find.ts';
import type { ScoreFigure } from './score-figure.ts';

interface Target {
	host: HTMLElement;
	status: HTMLElement;
	figure: ScoreFigure;
	/** Data edition, which files name. */
	edition: string;
	/** Address of what is shown. */
	link: () => string;
	/** What is shown. */
	ranking: () => { assessment: Assessment; studied: Studied | undefined };
	failed: (sentence: string) => void;
	signal: AbortSignal;
}

/** What readers take along from a ranking: its link, a file of its numbers, a picture, paper. */
export function bindTakeAlong(target: Target): void {
	const { host, status, link, failed, signal } = target;
	const acts: Readonly<Record<string, () => void>> = {
		csv: () => saveNumbers(target),
		svg: () => savePicture('svg', target),
		png: () => savePicture('png', target),
		print: () => print(),
	};
	for (const [name, act] of Object.entries(acts)) {
		find(host, `button[data-do="${name}"]`).addEventListener('click', act, { signal });
	}
	bindCopyLink({ button: find(host, 'button[data-do="copy"]'), link, status, failed, signal });
}

function saveNumbers({ edition, link, ranking }: Target): void {
	const { assessment, studied } = ranking();
	const { model } = scoreView(assessment, studied);
	const rows = scoreRows(model, assessment, { link: link(), edition });
	saveFile(`${words.fileName}.csv`, csvText(rows), 'text/csv');
}

function savePicture(format: 'svg' | 'png', { figure, edition, link, failed }: Target): void {
	const view = {
		name: words.fileName,
		...figure.picture(),
		table: { caption: '', columns: [], rows: [] },
		measures: [],
		link: link(),
		edition,
	};
	import('../../../charts/frame/save-view.ts')
		.then(({ saveView }) => saveView(format, view))
		.catch(() => failed(page.pictureFailed));
}
