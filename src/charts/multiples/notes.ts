import { listOf } from '../../strings/english.ts';
import { multiplesWords as words } from '../../strings/multiples.ts';
import { reasons } from '../trend/model.ts';
import { baseNotes, changeNotes, lineNotes, scaleNotes } from '../trend/notes.ts';
import type { MultiplesModel } from './model.ts';

/** What the caption of the panels must say. */
export function multiplesNotes(model: MultiplesModel): string[] {
	return [
		...(model.of === 'places' ? placeNotes(model) : regionNotes(model)),
		...(model.absent.length > 0 ? [reasons(model.absent)] : []),
		...changeNotes(model),
		...scaleNotes(model),
	];
}

function placeNotes(model: Extract<MultiplesModel, { of: 'places' }>): string[] {
	return [
		model.lines.length > 1 ? words.faint : '',
		model.cut.length > 0
			? words.cut(model.lines.length + model.absent.length, listOf(model.cut))
			: '',
		...baseNotes(model),
		...lineNotes(model.lines),
	].filter((note) => note !== '');
}

function regionNotes(model: Extract<MultiplesModel, { of: 'regions' }>): string[] {
	const misleading = model.panels
		.flatMap(({ behind }) => behind)
		.flatMap((line) =>
			line.misleading === undefined ? [] : [words.aside(line.name, line.misleading)],
		);
	return [
		words.regions,
		words.sameAxes,
		...(typeof model.base === 'number' ? [words.base(model.base)] : baseNotes(model)),
		...misleading,
	];
}
