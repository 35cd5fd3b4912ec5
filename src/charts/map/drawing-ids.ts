import type { Form, SvgIds } from '../chart-type.ts';
import type { SheetName } from './sheets.ts';

/** What the ids inside a drawing begin with, so that several maps can stand on one page. */
export function idPrefix({ labelledBy }: SvgIds, form: Form): string {
	return `${labelledBy}-${form === 'wide' ? 'w' : 'n'}-`;
}

/** Id of the land of one country on a sheet. */
export function landId(prefix: string, sheet: SheetName, country: string): string {
	return `${prefix}${sheet.charAt(0)}${country}`;
}

/** Id of the shape that keeps a sheet's marks inside its frame. */
export function clipId(prefix: string, sheet: SheetName): string {
	return `${prefix}${sheet}-clip`;
}

/** Id of a pattern that fills land. */
export function patternId(prefix: string, name: string): string {
	return `${prefix}p${name}`;
}
