/// <reference types="astro/client" />

declare namespace App {
	/** What parts of a page know about the page they stand on. Set once by the route. */
	interface Locals {
		page: import('./layouts/page-identity.ts').PageIdentity;
	}
}

/** Pages rendered for their sections, by address: see components/SectionCut.astro. */
declare var renderedPages: Map<string, Promise<string>> | undefined;
