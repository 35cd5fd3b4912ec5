import { listOf } from '../../strings/english.ts';
import { multiplesWords as words } from '../../strings/multiples.ts';
import { describeLines } from '../trend/describe.ts';
import { endsOf } from '../trend/change.ts';
import { mainLines, sentenceView, type MultiplesModel } from './model.ts';

/** The panels in sentences, each computed from the values shown. */
export function describeMultiples(model: MultiplesModel): string[] {
	const sentences = describeLines(sentenceView(model), mainLines(model));
	if (model.of === 'regions') {
		return [
			...sentences,
			...model.panels.map(({ line, used, all }) => {
				const [first, last] = endsOf(line);
				return words.used(line.name, used, all, first.year, last.year);
			}),
		];
	}
	if (model.absent.length === 0) return sentences;
	return [...sentences, `No line: ${listOf(model.absent.map(({ name }) => name))}.`];
}
