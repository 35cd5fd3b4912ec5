/// <reference types="astro/client" />

declare namespace App {
	/** What parts of a page know about the page they stand on. Set once by the route. */
	interface Locals {
		page: import('./layouts/page-identity.ts').PageIdentity;
	}
}
