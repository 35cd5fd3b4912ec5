import type { Quality } from '../../schemas/indicator.ts';

/**
 * Says which values get a dashed mark: estimates and figures of the industry among official ones.
 * Where all values of a measure are alike no mark has a dash, since it would tell none of them from
 * another and hide which places were chosen.
 */
export function dashedAmong(
	qualities: readonly (Quality | undefined)[],
): (quality: Quality | undefined) => boolean {
	const kinds = new Set(qualities.filter((quality) => quality !== undefined));
	return (quality) => kinds.size > 1 && quality !== undefined && quality !== 'official';
}
