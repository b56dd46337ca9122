import type { ImageReference } from "../../syntax/image.ts";
import { canonicalName } from "./image-names.ts";

/** Images and the programs that they are made for; each of these is in every tag. From the pages of the images on Docker Hub. */
const rows: readonly (readonly [images: RegExp, programs: string])[] = [
  [
    /^(?:openjdk|eclipse-temurin|amazoncorretto|sapmachine|ibm-semeru-runtimes|ibmjava|java|adoptopenjdk|azul\/zulu-openjdk\S*)$/,
    "java",
  ],
  [/^maven$/, "java javac mvn"],
  [/^gradle$/, "java javac gradle"],
  [/^node$/, "node npm npx yarn"],
  [/^(?:python|pypy)$/, "python python3 pip pypy pypy3"],
  [/^(?:ruby|jruby)$/, "ruby gem bundle irb rake"],
  [/^php$/, "php"],
  [/^(?:perl)$/, "perl cpan cpanm"],
  [/^golang$/, "go gofmt"],
  [/^rust$/, "cargo rustc"],
  [/^(?:elixir|erlang)$/, "erl elixir mix iex"],
  [/^oven\/bun$/, "bun bunx"],
  [/^denoland\/deno$/, "deno"],
  [/^nginx$/, "nginx"],
  [/^mcr\.microsoft\.com\/dotnet\/(?:sdk|runtime|aspnet|nightly\/\w+)$/, "dotnet"],
];

/** True for a program that everyone expects in the image, since it is made for it: java in an image of Java. */
export function isProgramOf(reference: ImageReference, program: string): boolean {
  const name = canonicalName(reference);
  return rows.some(([images, programs]) => images.test(name) && programs.split(" ").includes(program));
}
