import { type CancellationToken, type Disposable, LSPErrorCodes, ResponseError } from "vscode-languageserver";
import { isCancelled, RegistryError } from "../registry/problem.ts";
import type { Session } from "./session.ts";
import { tell } from "./tell.ts";

/** What runs while the user waits for registries. */
export interface Waiting {
  readonly signal: AbortSignal;
  /** Says how far it is: a share in percent, and what is done. */
  readonly report: (percentage: number, message: string) => void;
}

/**
 * Runs what asks registries, with progress that can be cancelled. Undefined when a registry did not answer as wanted: the
 * user has been told why. Rejects when it was cancelled.
 */
export async function whileWaiting<Result>(
  session: Session,
  title: string,
  token: CancellationToken,
  run: (waiting: Waiting) => Promise<Result>,
): Promise<Result | undefined> {
  const { client, connection } = session;
  const progress = client.showsProgress
    ? await connection.window.createWorkDoneProgress().catch(() => undefined)
    : undefined;
  const abort = new AbortController();
  const cancel = (): void => {
    abort.abort();
  };
  const listeners: readonly Disposable[] = [token, ...(progress ? [progress.token] : [])].map((one) =>
    one.onCancellationRequested(cancel),
  );
  if (token.isCancellationRequested) cancel();
  progress?.begin(title, undefined, undefined, true);
  try {
    return await run({ signal: abort.signal, report: (percentage, message) => progress?.report(percentage, message) });
  } catch (error) {
    if (isCancelled(error)) throw new ResponseError(LSPErrorCodes.RequestCancelled, "The look-up was cancelled");
    if (!(error instanceof RegistryError)) throw error;
    await tell(session, "warning", error.message);
    return undefined;
  } finally {
    progress?.done();
    listeners.forEach((listener) => {
      listener.dispose();
    });
  }
}
