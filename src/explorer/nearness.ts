import { platformOffset } from '../methods/working-hours/platform-offset.ts';

/** A point on the globe in degrees, north and east positive. */
export interface GlobePoint {
	lat: number;
	lng: number;
}

/** Mean radius of the Earth in kilometers (IUGG). */
const EARTH_KM = 6371;

/** Great-circle distance in kilometers, by the haversine formula. */
export function distanceKm(a: GlobePoint, b: GlobePoint): number {
	const radians = (degrees: number) => (degrees * Math.PI) / 180;
	const half = (angle: number) => Math.sin(radians(angle) / 2) ** 2;
	const h =
		half(b.lat - a.lat) + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * half(b.lng - a.lng);
	return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}

/**
 * How far two clocks stand apart at an instant, in hours from 0 to 12.
 * @throws RangeError for a zone that is not in the IANA database
 */
export function clockHours(zoneA: string, zoneB: string, instant: Date): number {
	const minute = instant.getTime() / 60_000;
	const apart = Math.abs(platformOffset(zoneA, minute) - platformOffset(zoneB, minute)) / 60;
	return Math.min(apart, 24 - apart);
}
