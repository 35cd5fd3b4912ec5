import type { Dataset } from '../../data/dataset.ts';
import type { Form } from '../chart-type.ts';
import { element } from '../shared/markup.ts';
import { frameSvg } from './frame-svg.ts';
import { basemap } from './geometry.ts';
import { clippedGround, groundSvg } from './ground-svg.ts';
import type { MapGeometry } from './geometry-file.ts';
import type { Base } from './base.ts';
import { clipId, landId } from './drawing-ids.ts';
import { neatline } from './neatline.ts';
import { planOf } from './plans.ts';
import { grown, type Box, type Disk } from './sheets.ts';
import { viewsOf, type Detail, type View } from './views.ts';

/** Radius of the dot of a client country whose land is lost in simplification. */
const DOT = { wide: 2.5, narrow: 1.75 };

interface BaseRequest {
	detail: Detail;
	places: Dataset['places'];
	/** ISO codes of the countries whose land is tinted in the ground itself. */
	tinted: readonly string[];
	/** Whether the land of every place can be filled on its own, by its id. */
	shapes: boolean;
	geometry: MapGeometry;
}

/** Draws the ground of both forms. Ids are put in later, so that a page can hold several maps. */
export function drawBase(request: BaseRequest): Base {
	const drawn = { wide: groundOf('wide', request), narrow: groundOf('narrow', request) };
	return (form, prefix) => drawn[form].replaceAll(PREFIX, prefix);
}

/** Stands for the prefix of ids until the drawing has one; occurs nowhere else in the markup. */
const PREFIX = '~';

/** Paper around the enlarged map, in units of the drawing. */
const EDGE = 4;

function groundOf(form: Form, request: BaseRequest): string {
	const { frame, step } = planOf(form, request.detail);
	const [world, inset] = viewsOf[form](request.detail);
	return [
		sheetSvg(world, form, request, inset && grown(inset.box, EDGE)),
		frameSvg(frame, neatline(frame, world.projection, step)),
		inset &&
			element('rect', { class: 'inset-edge', ...grown(inset.box, EDGE) }) +
				sheetSvg(inset, form, request) +
				element('rect', { class: 'nl-in', ...inset.box }),
	]
		.filter(Boolean)
		.join('');
}

function sheetSvg(
	{ name, box, projection, map, waterlines }: View,
	form: Form,
	{ places, tinted, shapes, geometry }: BaseRequest,
	hole?: Box,
): string {
	const numeric = new Map([...places.values()].map(({ iso3, isoNumeric }) => [iso3, isoNumeric]));
	const clients = new Map(tinted.map((country) => [numeric.get(country) ?? '', country]));
	const base = basemap({ ...map, projection, countries: new Set(shapes ? numeric.values() : []) });
	const ground = groundSvg(`${PREFIX}${name}`, base, waterlines, {
		land:
			clients.size > 0 &&
			element('path', { d: base.landOf(new Set(clients.keys())), class: 'm-client' }),
	});
	const dots = [...clients]
		.filter(([code]) => !base.kept.has(code))
		.flatMap(([, country]): Disk[] => {
			const spot = geometry.spots[country]?.[name];
			return spot ? [{ x: spot[0], y: spot[1], r: DOT[form] }] : [];
		});
	const own = [...numeric].flatMap(([country, code]) => {
		const shape = base.shapes.get(code);
		return shape ? element('path', { id: landId(PREFIX, name, country), d: shape.d }) : [];
	});
	return [
		element(
			'defs',
			{},
			[
				element(
					'clipPath',
					{ id: clipId(PREFIX, name) },
					element('path', { 'clip-rule': 'evenodd', d: rectangle(box) + rectangle(hole) }),
				),
				element('path', { id: `${PREFIX}${name}`, d: base.land }),
				...own,
			].join(''),
		),
		clippedGround(
			clipId(PREFIX, name),
			box,
			ground,
			dots.map(({ x, y, r }) => element('circle', { cx: x, cy: y, r, class: 'm-dot' })),
		),
	].join('');
}

function rectangle(box?: Box): string {
	return box ? `M${box.x} ${box.y}h${box.width}v${box.height}h${-box.width}z` : '';
}
