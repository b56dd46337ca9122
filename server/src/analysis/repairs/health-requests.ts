import type { Fix } from "../../engine/rule.ts";
import type { BaseFacts } from "../../knowledge/images/base-images.ts";
import { canonicalName } from "../../knowledge/images/image-names.ts";
import type { Instruction, Stage } from "../../syntax/dockerfile.ts";
import type { ImageReference } from "../../syntax/image.ts";
import { type Command, ownCommands, type Script, type ShellWord } from "../../syntax/shell.ts";
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
  /** It asks for the head alone. */
  readonly head: boolean;
  /** What only wget has words for: headers, another agent, no look at the certificate. */
  readonly words: readonly string[];
}

/** Options that need no counterpart: the health check itself has a time and tries again. */
const plainOptions =
  /^--(?:fail|fail-with-body|silent|show-error|location|ipv4|no-buffer|retry-connrefused|retry-all-errors)$/;
const shortNames: Readonly<Record<string, string>> = {
  k: "--insecure",
  I: "--head",
  o: "--output",
  m: "--max-time",
  H: "--header",
  A: "--user-agent",
  X: "--request",
};
const taking = /^--(?:output|max-time|connect-timeout|retry|retry-delay|retry-max-time|header|user-agent|request)$/;

/** An option with its value, by its long name; undefined for short ones that are not known here. */
interface Option {
  readonly name: string;
  readonly value: ShellWord | undefined;
}

/** The options and the other words; undefined where an option is not known here. */
function optionsOf(args: readonly ShellWord[]): { options: Option[]; others: ShellWord[] } | undefined {
  const options: Option[] = [];
  const others: ShellWord[] = [];
  for (let at = 0; at < args.length; at += 1) {
    const word = args[at];
    const text = word?.template ?? "";
    const names = namesIn(text);
    if (word && names === undefined) others.push(word);
    for (const name of names ?? []) {
      const takes = taking.test(name);
      if (!takes && !plainOptions.test(name) && name !== "--insecure" && name !== "--head") return undefined;
      if (takes) at += 1;
      options.push({ name, value: takes ? args[at] : undefined });
    }
  }
  return { options, others };
}

/** Long names of what a word holds: three of `-fsk`; undefined for what is no option. */
function namesIn(text: string): readonly string[] | undefined {
  if (text.startsWith("--")) return [text];
  if (!text.startsWith("-")) return undefined;
  const letters = text.slice(1).match(/./g) ?? [];
  return letters.flatMap((letter, index) => {
    if (/[fsSL4N]/.test(letter)) return [];
    const name = shortNames[letter] ?? text;
    // Its value is glued to it.
    return taking.test(name) && index < letters.length - 1 ? [text] : [name];
  });
}

/** What curl is asked to do, where its options say nothing else. */
function requestOf({ args }: Command, isJson: boolean): Request | undefined {
  const read = optionsOf(args);
  const [word, ...more] = read?.others ?? [];
  const address = isJson ? word?.value : word?.text;
  const options = read?.options ?? [];
  const has = (name: string) => options.some((option) => option.name === name);
  const isSecure = /^["']?https:/.test(address ?? "");
  if (!read || !word || address === undefined || more.length > 0 || (isSecure && !has("--insecure"))) return undefined;
  if (!/^["']?(?:https?:\/\/|localhost\b|127\.)/.test(address)) return undefined;
  const words = options.map((option) => wgetWords(option, isJson));
  if (!words.every((each) => each !== undefined)) return undefined;
  return {
    // busybox's wget asks [::1] alone for "localhost", where many servers do not listen.
    address: address.replace(/\blocalhost\b/, "127.0.0.1"),
    literal: word.value !== undefined,
    seconds: options.findLast(({ name }) => name === "--max-time")?.value?.value,
    silent: has("--output"),
    head: options.some(({ name, value }) => name === "--head" || (name === "--request" && value?.value === "HEAD")),
    words: words.flat(),
  };
}

/** What an option is to wget; undefined where it has nothing of the kind. */
function wgetWords({ name, value }: Option, isJson: boolean): readonly string[] | undefined {
  const text = isJson ? value?.value : value?.text;
  if (name === "--insecure") return ["--no-check-certificate"];
  if (name === "--output") return value?.value === "/dev/null" ? [] : undefined;
  if (name === "--request") return /^(?:GET|HEAD)$/.test(value?.value ?? "") ? [] : undefined;
  if (name === "--header") return text === undefined || text.includes("@") ? undefined : ["--header", text];
  if (name === "--user-agent") return text === undefined ? undefined : ["-U", text];
  return taking.test(name) && !/^\d+$/.test(value?.value ?? "") ? undefined : [];
}

/** Another program reads what comes back: `curl … | grep -q UP`. */
function isRead({ pipeline }: Command): boolean {
  return pipeline.members.length > 1;
}

function wordsFor({ facts, reference }: AskingImage, request: Request, read: boolean): readonly Word[] | undefined {
  const { address, literal, seconds, head, words } = request;
  if (facts?.tools?.wget === true && !(read && head)) {
    const goal = head ? ["--spider"] : ["-O", read ? "-" : "/dev/null"];
    return ["wget", "-q", ...timeOf(facts.distribution, seconds), ...words, ...goal, address].map((text) => ({ text }));
  }
  if (words.length > 0 || head || address.includes("https:")) return undefined;
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

/** Debian's build of busybox fails at -T, Alpine's takes it; GNU's wget would try twenty times. */
function timeOf(distribution: string | undefined, seconds: string | undefined): readonly string[] {
  if (seconds === undefined || seconds === "0" || distribution === undefined) return [];
  return /^(?:alpine|busybox)$/.test(distribution) ? ["-T", seconds] : ["-T", seconds, "-t", "1"];
}

/** From the program to its last word; in exec form, all of the array's items. */
function rangeOf({ word, args, redirections }: Command, items: readonly Range[] | undefined): Range | undefined {
  const start = items?.[0]?.start ?? word?.range.start;
  const end = items?.at(-1)?.end ?? args.at(-1)?.range.end;
  if (start === undefined || end === undefined) return undefined;
  return redirections.some(({ range }) => range.start < end) ? undefined : { start, end };
}
