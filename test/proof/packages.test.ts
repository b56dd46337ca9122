import { provePage } from "./page.ts";

provePage("packages.md");
