/**
 * Starts a server on a port, or on the next free one, and says so when a port is taken.
 *
 * @param {import('node:http').Server} server
 * @param {{ port: number, host: string, tries?: number }} options
 * @returns {Promise<number>} the port in use
 * @throws the server's own error when no port of the next few is free
 */
export async function listenFrom(server, { port, host, tries = 20 }) {
	for (let candidate = port; ; candidate += 1) {
		const error = await listen(server, candidate, host);
		if (!error) return candidate;
		if (error.code !== 'EADDRINUSE' || candidate - port >= tries) throw error;
		console.log(`Port ${candidate} is taken; trying ${candidate + 1}.`);
	}
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @param {string} host
 * @returns {Promise<NodeJS.ErrnoException | undefined>}
 */
function listen(server, port, host) {
	return new Promise((resolve) => {
		const settle = (/** @type {NodeJS.ErrnoException | undefined} */ error) => {
			server.off('error', settle);
			server.off('listening', onListening);
			resolve(error);
		};
		const onListening = () => settle(undefined);
		server.once('error', settle);
		server.once('listening', onListening);
		server.listen(port, host);
	});
}
