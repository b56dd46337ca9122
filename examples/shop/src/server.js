const http = require("node:http");

const server = http.createServer((_request, response) => response.end("Ahoy\n"));
server.listen(3000);

process.on("SIGTERM", () => server.close());
