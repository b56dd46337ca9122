import { spawn } from "node:child_process";
import type { Clock } from "./clock.ts";
import type { CredentialHelper } from "./docker-credentials.ts";
import { asText, parseJson } from "./json.ts";
import type { Credentials } from "./login.ts";

const patience = 5_000;
const longestOutput = 65_536;
/** The user name with which a helper says that the secret is an identity token. */
const tokenUser = "<token>";

/**
 * Runs credential helpers (https://github.com/docker/docker-credential-helpers) from PATH, without a shell and in the home
 * folder, so that a program lying in a project is not taken for one. One that takes longer than 5 s is ended.
 */
export function credentialHelper(home: string, clock: Clock): CredentialHelper {
  return async (name, server) => readSecret(await run(`docker-credential-${name}`, server, home, clock));
}

function readSecret(output: string): Credentials | undefined {
  const json = parseJson(output);
  const [username, password] = [asText(json?.Username), asText(json?.Secret)];
  if (username === undefined || password === undefined) return undefined;
  return username === tokenUser ? { identityToken: password } : { username, password };
}

/** What the program writes to standard output; nothing when it fails, takes too long or writes too much. */
function run(program: string, input: string, folder: string, clock: Clock): Promise<string> {
  return new Promise((resolve) => {
    const child = spawn(program, ["get"], {
      cwd: folder,
      shell: false,
      stdio: ["pipe", "pipe", "ignore"],
      windowsHide: true,
    });
    let output = "";
    const finish = (text: string): void => {
      callOff();
      resolve(text);
    };
    const end = (): void => {
      child.stdout.destroy();
      child.kill("SIGKILL");
      finish("");
    };
    const callOff = clock.after(patience, end);
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      output += text;
      if (output.length > longestOutput) end();
    });
    child.stdin.on("error", () => undefined).end(input);
    child.once("error", () => {
      finish("");
    });
    child.once("close", (status) => {
      finish(status === 0 ? output : "");
    });
  });
}
