// Starts nginx on this machine with the configuration of the project and asks it for everything:
// every address of the site, every header rule, every redirect. npm run test:deploy
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { basePath } from './lib/base-path.mjs';
import { deployChecks } from './lib/deploy-checks.ts';
import { nginxConfig } from './lib/nginx-config.ts';
import { findNginx, freePort, startNginx } from './lib/nginx-process.ts';
import { promiseReport } from './lib/promise-report.mjs';
import { siteRules } from './lib/site-rules.ts';

/** Problems of one promise that are printed; the rest is counted. */
const SHOWN = 10;
/** Of every kind that may move, also those that have not yet. */
const INVENTED = [
	{ from: '/an-old-address/', to: '/about/', status: 301 },
	{ from: '/s/an-old-section/', to: '/about/#main', status: 301 },
];

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = fileURLToPath(new URL('../dist', import.meta.url));
const program = findNginx();
if (!program || !existsSync(folder)) {
	console.error(
		program
			? 'There is no built site in dist/. Run "npm run build" first.'
			: 'nginx is not installed: on Debian "apt-get install nginx-light", or name it in NGINX_PATH.',
	);
	process.exit(1);
}
const { rules, redirects } = siteRules(root);
const report = promiseReport(SHOWN);
for (const base of bases()) {
	const port = await freePort();
	const site = {
		...{ folder, base, rules, names: '_', listen: `127.0.0.1:${port}` },
		redirects: [...redirects, ...INVENTED],
	};
	const nginx = await startNginx(program, nginxConfig(site), port);
	console.log(`${nginx.version}, the site at ${base}`);
	try {
		for (const { promise, run } of deployChecks) {
			const { asked, problems } = await run(nginx.origin, site);
			report.tell(`${promise} (${asked} asked)`, problems);
		}
	} finally {
		await nginx.stop();
	}
}
process.exitCode = report.close();

/** The path the site was built for; one built for the root is tried below a path as well. */
function bases(): string[] {
	const base = basePath(process.env.BASE_PATH);
	return base === '/' ? [base, '/atlas/'] : [base];
}
