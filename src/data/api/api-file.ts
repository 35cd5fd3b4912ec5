/** A file of the static data API, with its name below `/data/v1/`. */
export interface ApiFile {
	name: string;
	body: string;
}
