/** One of the three repairs that people install Hullwright for, in the sample workspace. */
export interface Headline {
  readonly name: string;
  readonly file: string;
  /** 1-based place on the squiggle. */
  readonly line: number;
  readonly column: number;
  readonly rule: string;
  /** Title of the action in the menu. */
  readonly title: RegExp;
  /** What the file holds before and after. */
  readonly before: RegExp;
  readonly after: RegExp;
}

export const headlines: readonly Headline[] = [
  {
    name: "pins the tag",
    file: "pin/Dockerfile",
    line: 1,
    column: 7,
    rule: "untagged-image",
    title: /^Pin to node:\d\S+ \(changes the image/,
    before: /^FROM node$/m,
    after: /^FROM node:\d[\w.-]+$/m,
  },
  {
    name: "turns shell form into exec form",
    file: "exec/Dockerfile",
    line: 4,
    column: 3,
    rule: "shell-form-cmd",
    title: /^Start the program without a shell: CMD \["node"/,
    before: /^CMD node server\.js --port 8080$/m,
    after: /^CMD \["node", "server\.js", "--port", "8080"\]$/m,
  },
  {
    name: "adds the non-root user of the image",
    file: "root/Dockerfile",
    line: 4,
    column: 3,
    rule: "missing-user",
    title: /non-root user .?node.? \(changes the image\)$/i,
    before: /^EXPOSE 8080\nCMD/m,
    after: /^USER node$/m,
  },
];
