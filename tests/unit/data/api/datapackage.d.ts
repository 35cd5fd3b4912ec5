/** What the tests use of the package `datapackage`, which brings no types. */
declare module 'datapackage' {
	interface Resource {
		name: string;
		read(options: { keyed: true }): Promise<unknown[]>;
	}
	export class Package {
		resources: Resource[];
		static load(descriptor: object, options: { basePath: string }): Promise<Package>;
	}
	export function validate(descriptor: object): Promise<{ valid: boolean; errors: Error[] }>;
}
