import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a server shows for itself over TLS. */
export interface Certificate {
	key: Buffer;
	cert: Buffer;
}

/**
 * A certificate for this machine alone, made with OpenSSL and good for a day. Browsers take it only
 * when they are told to.
 *
 * @param folder where its two files may stand
 * @throws When OpenSSL is not installed.
 */
export function ownCertificate(folder: string): Certificate {
	const [key, cert] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')];
	const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'];
	const about = ['-days', '1', '-subj', '/CN=127.0.0.1'];
	const made = spawnSync(
		'openssl',
		['req', '-x509', ...curve, ...about, '-keyout', key, '-out', cert],
		{ encoding: 'utf8' },
	);
	if (made.status !== 0) {
		throw new Error(`openssl, which makes a certificate, is missing or failed: ${made.stderr}`);
	}
	return { key: readFileSync(key), cert: readFileSync(cert) };
}
