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
 * Hours that the clocks of a zone are ahead of UTC at an instant.
 * @throws RangeError for a zone that is not in the IANA database
 */
export function offsetHours(timeZone: string, instant: Date): number {
	const parts = new Intl.DateTimeFormat('en-US', {
		timeZone,
		timeZoneName: 'longOffset',
	}).formatToParts(instant);
	const text = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
	const [, sign, hours = '0', minutes = '0'] = /GMT([+-])(\d\d):(\d\d)/.exec(text) ?? [];
	const size = Number(hours) + Number(minutes) / 60;
	return sign === '-' ? -size : size;
}

/** How far two clocks stand apart, in hours from 0 to 12. */
export function clockHours(zoneA: string, zoneB: string, instant: Date): number {
	const apart = Math.abs(offsetHours(zoneA, instant) - offsetHours(zoneB, instant));
	return Math.min(apart, 24 - apart);
}
