/** Text, and WebAssembly, which packs to two fifths; the other types are compressed already. */
const COMPRESSIBLE = /^(text\/|application\/(json|xml|manifest|wasm|x-)|image\/svg)/;

/** In bytes. Smaller files gain nothing: an answer travels in packets of three times that. */
export const SMALLEST = 500;

/** Whether a media type is sent compressed: the one rule of nginx, of files packed ahead, and of the bench. */
export function isCompressible(type: string): boolean {
	return COMPRESSIBLE.test(type);
}
