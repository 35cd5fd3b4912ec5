import { h } from '../../platform/h.ts';

/** A screen that shows two pixels for one shows the picture sharp. */
const SCALE = 2;

/** Draws an SVG file as PNG, at twice its size. Rejects when the browser cannot. */
export async function pngOf(svg: string): Promise<Blob> {
	const image = new Image();
	image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
	await image.decode();
	const [width, height] = [image.naturalWidth * SCALE, image.naturalHeight * SCALE];
	const canvas = h('canvas', { width, height });
	const context = canvas.getContext('2d');
	if (!context) throw new Error('no canvas');
	context.scale(SCALE, SCALE);
	context.drawImage(image, 0, 0);
	return new Promise((resolve, reject) => {
		canvas.toBlob((blob) => {
			if (blob) resolve(blob);
			else reject(new Error('no picture'));
		}, 'image/png');
	});
}
