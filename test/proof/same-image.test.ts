import { provePage } from "./page.ts";

provePage("same-image.md");
