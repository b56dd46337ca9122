const http = require("node:http");

const server = http.createServer((_request, response) => response.end("Ahoy\n"));
server.listen(3000, () => console.log("open"));

process.on("SIGTERM", () => server.close());
