import { z } from 'zod';
import { slug } from './common.ts';

/** One criterion of the location score in `content/data/goalposts.yaml`. */
export const goalpost = z
	.strictObject({
		/** Short and permanent: it stands in links and files. */
		id: slug,
		/** An indicator of the catalogue; left out for shared hours, which the atlas computes from clocks. */
		indicator: slug.optional(),
		name: z.string().min(3),
		/** The marks in the stored unit of the indicator; values beyond them get the points of the mark. */
		low: z.number(),
		high: z.number(),
		/** Points grow with the value or with its logarithm. */
		scale: z.enum(['linear', 'log']),
		/** The mark that gets 100 points. */
		better: z.enum(['higher', 'lower']),
		/** Why these marks, for readers. */
		reason: z.string().min(30),
	})
	.refine(({ low, high }) => low < high, { path: ['high'], error: 'set it above low' })
	.refine(({ scale, low }) => scale === 'linear' || low > 0, {
		path: ['low'],
		error: 'a log scale needs marks above zero',
	});
export type Goalpost = z.infer<typeof goalpost>;
export const goalpostFile = z.array(goalpost).min(2);
