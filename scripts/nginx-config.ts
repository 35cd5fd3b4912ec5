// Prints the configuration of nginx for the built site:
// npm run -s deploy:nginx -- --folder /var/www/bpo-atlas --names atlas.example.org [--base /atlas/] [--listen 80] [--brotli]
import { parseArgs } from 'node:util';
import { basePath } from './lib/base-path.mjs';
import { nginxConfig } from './lib/nginx-config.ts';
import { siteRules } from './lib/site-rules.ts';

const { values } = parseArgs({
	options: {
		folder: { type: 'string', default: '/var/www/bpo-atlas' },
		names: { type: 'string', default: '_' },
		base: { type: 'string', default: process.env.BASE_PATH ?? '/' },
		listen: { type: 'string', default: '80' },
		brotli: { type: 'boolean', default: false },
	},
});
process.stdout.write(
	nginxConfig({ ...values, base: basePath(values.base), ...siteRules(process.cwd()) }),
);
