import "./diagnostics.ts";
import "./fixes.ts";
import "./resilience.ts";
