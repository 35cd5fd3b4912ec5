import { z } from 'zod';
import { iso3 } from '../schemas/common.ts';

/** One row of `content/data/cities.csv`: a city where service centers gather. The choice is editorial. */
export const city = z.strictObject({
	country: iso3,
	city: z.string(),
	/** 1 is the first hub of the country. */
	order: z.coerce.number().int().min(1),
	/** Degrees, north positive. */
	lat: z.coerce.number().min(-90).max(90),
	/** Degrees, east positive. */
	lng: z.coerce.number().min(-180).max(180),
	timezone: z.string(),
});
export type City = z.infer<typeof city>;
