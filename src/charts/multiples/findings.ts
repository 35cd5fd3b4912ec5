import { multiplesWords as words } from '../../strings/multiples.ts';
import { lineFindings } from '../trend/findings.ts';
import { mainLines, sentenceView, type MultiplesModel } from './model.ts';

/** Headlines that are true of all panels together; never empty. */
export function multiplesFindings(model: MultiplesModel): string[] {
	const lines = mainLines(model);
	return model.of === 'regions'
		? lineFindings(sentenceView(model), lines, undefined, words.medians)
		: lineFindings(model, lines, undefined);
}
