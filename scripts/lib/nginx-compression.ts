import { isCompressible, SMALLEST } from './compressible.ts';
import { typesThat } from './nginx-types.ts';
import { packedEndings } from './pack-ahead.ts';

/** The lines on compression; those on Brotli stop an nginx that lacks its modules. */
export function compressionLines(brotli: boolean): string {
	const types = typesThat(isCompressible);
	const gzip = `	# Compressed on the fly; a file.gz beside the file (npm run deploy:compress) is sent instead.
	gzip on;
	gzip_static on;
	gzip_vary on;
	gzip_proxied any;
	gzip_comp_level 5;
	gzip_min_length ${SMALLEST};
	gzip_types ${types};
`;
	if (!brotli) return gzip;
	return `${gzip}
	# The same for browsers that know Brotli, with file.br; gzip_vary speaks for both.
	brotli on;
	brotli_static on;
	brotli_comp_level 5;
	brotli_min_length ${SMALLEST};
	brotli_types ${types};
`;
}

/** What was compressed ahead has no address: it is sent for its original. */
export function packedLocation(basePattern: string): string {
	const names = Object.values(packedEndings).map((ending) => ending.slice(1));
	return `	# What was compressed ahead is sent for its original only.
	location ~ ^${basePattern}.*\\.(${names.join('|')})$ {
		return 404;
	}
`;
}
