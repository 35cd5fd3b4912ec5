// Builds the site, then serves it.
await import('./build.mjs');
await import('./serve.mjs');
