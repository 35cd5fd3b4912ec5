import type { APIRoute } from 'astro';
import { presetLeaders } from '../../charts/score/leaders.ts';
import { scoreBasis } from '../../charts/score/usual.ts';
import { currentEdition } from '../../data/editions.ts';
import { loadGoalposts } from '../../data/goalposts.ts';
import { loadDataset } from '../../data/load.ts';
import type { ToolData } from '../../methods/asked/tool-data.ts';
import { cityRows } from '../../methods/working-hours/city-rows.ts';

/** Cities and leading places, for searches that ask for working hours or a location score. */
export const GET: APIRoute = () => {
	const dataset = loadDataset();
	const basis = scoreBasis(dataset, loadGoalposts(dataset), currentEdition());
	const data: ToolData = { cities: cityRows(dataset), leaders: presetLeaders(basis) };
	return Response.json(data);
};
