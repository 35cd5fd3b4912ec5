import type { Claim } from '../schemas/claims.ts';
import type { Corpus } from './load.ts';

/** A checked claim with the address where its reasoning stands. */
export interface PlacedClaim {
	claim: Claim;
	path: string;
}

/** The checked claims that the sections of an article treat, in the order of the claims pages. */
export function claimsOf(
	sections: readonly { id: string; parts?: readonly { id: string }[] }[],
	{ claimTopics }: Pick<Corpus, 'claimTopics'>,
): PlacedClaim[] {
	const own = new Set(
		sections.flatMap(({ id, parts = [] }) => [id, ...parts.map((part) => part.id)]),
	);
	return claimTopics.flatMap(({ path, data }) =>
		data.claims
			.filter((claim) => claim.sections.some((id) => own.has(id)))
			.map((claim) => ({ claim, path: `${path}#${claim.id}` })),
	);
}
