import { provePage } from "./page.ts";

provePage("malformed-arrays.md");
