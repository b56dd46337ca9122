import type { Fix } from "../../engine/rule.ts";
import { canonicalName } from "../../knowledge/images/image-names.ts";
import type { Instruction, Stage } from "../../syntax/dockerfile.ts";
import { type Command, ownCommands } from "../../syntax/shell.ts";
import { type Range, replace } from "../../syntax/text.ts";
import { baseOf } from "../dockerfile/base.ts";

/** The request of a health check by curl, written for a program that the base has; none where an option has no counterpart. */
export function healthRequestFixes(stage: Stage, healthcheck: Instruction): readonly Fix[] {
  const { script, json } = healthcheck;
  const command = script && ownCommands(script)[0];
  if (command?.name !== "curl" || command.wrappers.length > 0 || command.assignments.length > 0) return [];
  const request = requestOf(command, json !== undefined);
  if (request?.silent && isRead(command)) return [];
  const words = request && wordsFor(stage, request, isRead(command));
  const range =
    words &&
    rangeOf(
      command,
      json?.map((item) => item.range),
    );
  if (!words || !range) return [];
  const text = json ? words.map(({ text: word }) => JSON.stringify(word)).join(", ") : words.map(shown).join(" ");
  return [
    {
      title: `Ask with ${words[0]?.text ?? ""}, which the base image has`,
      safety: "unsafe",
      edits: [replace(range, text)],
    },
  ];
}

interface Word {
  readonly text: string;
  /** It needs quotes in a shell. */
  readonly quoted?: true;
}

function shown({ text, quoted }: Word): string {
  return quoted ? `"${text}"` : text;
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

function wordsFor(stage: Stage, { address, literal, seconds }: Request, read: boolean): readonly Word[] | undefined {
  // The time that a health check may take is HEALTHCHECK's own matter: builds of busybox fail at -T.
  if (baseOf(stage)?.tools?.wget === true)
    return ["wget", "-q", "-O", read ? "-" : "/dev/null", address].map((text) => ({ text }));
  if (read) return undefined;
  const bare = address.replace(/^(["'])(.*)\1$/, "$2");
  const image = stage.root?.reference && canonicalName(stage.root.reference);
  if (!literal || !/^[\w.:/?=&%-]+$/.test(bare)) return undefined;
  const url = bare.startsWith("http://") ? bare : `http://${bare}`;
  if (image === "python")
    return [
      { text: "python3" },
      { text: "-c" },
      { text: `import urllib.request as r; r.urlopen('${url}', timeout=${seconds ?? "10"})`, quoted: true },
    ];
  // fetch came with Node.js 18 (https://nodejs.org/api/globals.html#fetch).
  const release = /^\d+/.exec(stage.root?.reference?.tag?.value ?? "")?.[0];
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
