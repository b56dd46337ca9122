import "./diagnostics.ts";
import "./fixes.ts";
import "./resilience.ts";
import "./typing.ts";
