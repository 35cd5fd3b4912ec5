import { z } from 'zod';

const address = z.url({ protocol: /^https?$/ });
const named = z.looseObject({ '@type': z.string(), name: z.string().min(1) });

/**
 * A `Dataset` as Google Dataset Search wants it: name and a description of 50 to 5,000 characters
 * are required; the other keys are those it recommends and this site can always give.
 */
const dataset = z.looseObject({
	name: z.string().min(1),
	description: z.string().min(50).max(5000),
	license: z.string().min(1),
	creator: named,
	publisher: named,
	url: address,
	version: z.string().min(1),
	isAccessibleForFree: z.literal(true),
	includedInDataCatalog: named,
	citation: z.string().min(1),
	variableMeasured: named,
	measurementTechnique: z.string().min(1),
	temporalCoverage: z.string().regex(/^\d{4}\/\d{4}$/),
	spatialCoverage: z.array(z.string()).min(1),
	distribution: z
		.array(
			z.looseObject({
				'@type': z.literal('DataDownload'),
				contentUrl: address,
				encodingFormat: z.string().min(1),
			}),
		)
		.min(1)
		.optional(),
});

/** What the description of a data set lacks, one sentence end for each key. */
export function incompleteDataset(node: Record<string, unknown>): string[] {
	const result = dataset.safeParse(node);
	if (result.success) return [];
	return result.error.issues.map(
		({ path, message }) => `describe a Dataset with a wrong ${path.join('.')}: ${message}`,
	);
}
