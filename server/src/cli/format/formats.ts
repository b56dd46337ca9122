import type { Report } from "../report.ts";
import { github } from "./github.ts";
import { json } from "./json.ts";
import { sarif } from "./sarif.ts";
import { stylish } from "./stylish.ts";

/** What a format may need besides the report. */
export interface FormatContext {
  readonly color: boolean;
  /** True when whoever reads it can click links. */
  readonly links: boolean;
  readonly version: string;
  readonly homepage: string;
}

type Format = (report: Report, context: FormatContext) => string;

const formats = {
  stylish,
  json,
  sarif: (report, { version, homepage }) => sarif(report, version, homepage),
  github,
} satisfies Record<string, Format>;

export type FormatName = keyof typeof formats;

/** In the order in which help lists them. */
export const formatNames = Object.keys(formats) as readonly FormatName[];

/** The report as text that ends with a line break, or "" when the format has nothing to say. */
export function formatReport(name: FormatName, report: Report, context: FormatContext): string {
  const format: Format = formats[name];
  return format(report, context);
}
