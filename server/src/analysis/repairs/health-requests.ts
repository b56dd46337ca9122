import type { Fix } from "../../engine/rule.ts";
import type { BaseFacts } from "../../knowledge/images/base-images.ts";
import { canonicalName } from "../../knowledge/images/image-names.ts";
import type { Instruction, Stage } from "../../syntax/dockerfile.ts";
import type { ImageReference } from "../../syntax/image.ts";
import { type Command, ownCommands, type Script } from "../../syntax/shell.ts";
import { type Range, replace } from "../../syntax/text.ts";
import { baseOf } from "../dockerfile/base.ts";

/** The request of a health check by curl, written for a program that the base has; none where an option has no counterpart. */
export function healthRequestFixes(stage: Stage, healthcheck: Instruction): readonly Fix[] {
  const { script, json } = healthcheck;
  const image = { facts: baseOf(stage), reference: stage.root?.reference };
  const request = script && otherRequest(script, json !== undefined, image);
  const range =
    request &&
    rangeOf(
      request.command,
      json?.map((item) => item.range),
    );
  if (!request || !range) return [];
  const { words, title } = request;
  const text = json ? words.map(({ text: word }) => JSON.stringify(word)).join(", ") : shownWords(words);
  return [{ title, safety: "unsafe", edits: [replace(range, text)] }];
}

/** An image that asks itself. */
export interface AskingImage {
  readonly facts: BaseFacts | undefined;
  readonly reference: ImageReference | undefined;
}

/** A request by curl as another program makes it, which the image has. */
export interface OtherRequest {
  /** The command by curl. */
  readonly command: Command;
  readonly words: readonly Word[];
  readonly title: string;
}

/** What may take the place of the script's request by curl; undefined where an option has no counterpart. */
export function otherRequest(script: Script, isExec: boolean, image: AskingImage): OtherRequest | undefined {
  const command = ownCommands(script)[0];
  if (command?.name !== "curl" || command.wrappers.length > 0 || command.assignments.length > 0) return undefined;
  const request = requestOf(command, isExec);
  if (request?.silent && isRead(command)) return undefined;
  const words = request && wordsFor(image, request, isRead(command));
  return words && { command, words, title: `Ask with ${words[0]?.text ?? ""}, which the base image has` };
}

interface Word {
  readonly text: string;
  /** It needs quotes in a shell. */
  readonly quoted?: true;
}

/** As a shell reads them. */
export function shownWords(words: readonly Word[]): string {
  return words.map(({ text, quoted }) => (quoted ? `"${text}"` : text)).join(" ");
}

interface Request {
  /** As written, of this host. */
  readonly address: string;
  /** Nothing in it is the shell's business. */
  readonly literal: boolean;
  readonly seconds: string | undefined;
  /** What comes back goes nowhere. */
  readonly silent: boolean;
}

/** What curl is asked to do, where its options say nothing else. */
function requestOf({ args }: Command, isJson: boolean): Request | undefined {
  let address: Pick<Request, "address" | "literal"> | undefined;
  let seconds: string | undefined;
  let silent = false;
  for (let at = 0; at < args.length; at += 1) {
    const { value, text: written } = args[at] ?? {};
    const text = isJson ? value : written;
    const next = args[at + 1]?.value;
    if (/^(?:-[fsSL]+|--fail|--silent|--show-error|--location)$/.test(value ?? "")) continue;
    if (/^(?:-o|-fsSo|-so|--output)$/.test(value ?? "") && next === "/dev/null") {
      silent = true;
      at += 1;
    } else if (/^(?:-m|--max-time|--connect-timeout)$/.test(value ?? "") && /^\d+$/.test(next ?? "")) {
      seconds = next;
      at += 1;
    } else if (text === undefined || address || !/^["']?(?:http:\/\/|localhost\b|127\.)/.test(text)) return undefined;
    // busybox's wget asks [::1] alone for "localhost", where many servers do not listen.
    else address = { address: text.replace(/\blocalhost\b/, "127.0.0.1"), literal: value !== undefined };
  }
  return address && { ...address, seconds, silent };
}

/** Another program reads what comes back: `curl … | grep -q UP`. */
function isRead({ pipeline }: Command): boolean {
  return pipeline.members.length > 1;
}

function wordsFor(
  { facts, reference }: AskingImage,
  { address, literal, seconds }: Request,
  read: boolean,
): readonly Word[] | undefined {
  // The time that a health check may take is HEALTHCHECK's own matter: builds of busybox fail at -T.
  if (facts?.tools?.wget === true)
    return ["wget", "-q", "-O", read ? "-" : "/dev/null", address].map((text) => ({ text }));
  if (read) return undefined;
  const bare = address.replace(/^(["'])(.*)\1$/, "$2");
  const image = reference && canonicalName(reference);
  if (!literal || !/^[\w.:/?=&%-]+$/.test(bare)) return undefined;
  const url = bare.startsWith("http://") ? bare : `http://${bare}`;
  if (image === "python")
    return [
      { text: "python3" },
      { text: "-c" },
      { text: `import urllib.request as r; r.urlopen('${url}', timeout=${seconds ?? "10"})`, quoted: true },
    ];
  // fetch came with Node.js 18 (https://nodejs.org/api/globals.html#fetch).
  const release = /^\d+/.exec(reference?.tag?.value ?? "")?.[0];
  if (image === "node" && (release === undefined || Number(release) >= 18))
    return [
      { text: "node" },
      { text: "-e" },
      { text: `fetch('${url}').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))`, quoted: true },
    ];
  return undefined;
}

/** From the program to its last word; in exec form, all of the array's items. */
function rangeOf({ word, args, redirections }: Command, items: readonly Range[] | undefined): Range | undefined {
  const start = items?.[0]?.start ?? word?.range.start;
  const end = items?.at(-1)?.end ?? args.at(-1)?.range.end;
  if (start === undefined || end === undefined) return undefined;
  return redirections.some(({ range }) => range.start < end) ? undefined : { start, end };
}
