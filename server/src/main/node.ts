import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { serveOnNode } from "./stdio.ts";

/** The transport that the command line names: `--node-ipc`, `--stdio`, `--socket=PORT`. */
serveOnNode(createConnection(ProposedFeatures.all));
