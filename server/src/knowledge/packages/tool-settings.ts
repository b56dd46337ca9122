/** Package managers whose settings are read here. */
export type ConfiguredTool = "apt" | "dnf" | "zypper" | "pip" | "npm";

/** Where a tool takes settings from. */
interface SettingSources {
  /** Paths of its configuration files, or of folders full of them, as they stand in a file: absolute, relative, behind `~`. */
  readonly files: RegExp;
  /** Beginning of the variables that are settings, each by its own name behind it. */
  readonly prefix: string | undefined;
  /** Variables by which it reads other files, or works in another way. */
  readonly variables: RegExp | undefined;
  readonly syntax: "apt" | "ini";
}

/** apt.conf(5), dnf.conf(5) and yum.conf(5), zypper(8), pip's and npm's documentation of their configuration. */
const TOOLS: Readonly<Record<ConfiguredTool, SettingSources>> = {
  apt: {
    // Of the files in its folder apt reads those with no ending or ".conf" whose names have none but these characters.
    files: /(?:^|\/)(?:apt\.conf|apt\.conf\.d(?:\/(?:[\w-]*(?:\.conf)?|[\w.-]+\.conf|[^/]*[$*?[][^/]*)?)?)$/,
    prefix: undefined,
    variables: /^APT_CONFIG$/,
    syntax: "apt",
  },
  dnf: {
    files: /(?:^|\/)(?:dnf|yum|tdnf|dnf5)(?:\.conf|\.conf\.d(?:\/[^/]*)?)$|(?:^|\/)libdnf5\.conf\.d(?:\/[^/]*)?$/,
    prefix: undefined,
    variables: undefined,
    syntax: "ini",
  },
  zypper: { files: /(?:^|\/)\.?(?:zypp|zypper)\.conf$/, prefix: undefined, variables: /^ZYPP_/, syntax: "ini" },
  pip: {
    files: /(?:^|\/)\.?pip\.(?:conf|ini)$|\/(?:\.config|etc)\/pip$|(?:^|\/)\.pip$/,
    prefix: "PIP_",
    variables: /^(?:PIP_CONFIG_FILE|XDG_CACHE_HOME)$/,
    syntax: "ini",
  },
  npm: {
    files: /(?:^|\/)\.?npmrc$/,
    prefix: "NPM_CONFIG_",
    variables: /^NPM_CONFIG_(?:USERCONFIG|GLOBALCONFIG)$/i,
    syntax: "ini",
  },
};

/** A setting by its canonical name: "apt::get::assume-yes", "no-cache-dir"; the value undefined when nobody knows it. */
export interface ToolSetting {
  readonly name: string;
  readonly value: string | undefined;
}

/** True for the path of a configuration file of the tool, or of a folder of such files. */
export function isConfigurationOf(tool: ConfiguredTool, path: string): boolean {
  return TOOLS[tool].files.test(path.replace(/\/+$/, ""));
}

/** The setting that a variable of the environment is; "other" when it means that settings come from elsewhere. */
export function settingOfVariable(tool: ConfiguredTool, name: string): string | undefined {
  const { prefix, variables } = TOOLS[tool];
  if (variables?.test(name)) return "other";
  const own = prefix !== undefined && name.toUpperCase().startsWith(prefix);
  return own ? canonical(tool, name.slice(prefix.length)) : undefined;
}

/** The name in the spelling of `ToolSetting`: pip and npm take "_" for "-", apt and all others any letter case. */
export function canonical(tool: ConfiguredTool, name: string): string {
  const plain = name.trim().toLowerCase();
  return tool === "pip" || tool === "npm" ? plain.replace(/^.*\./, "").replaceAll("_", "-") : plain;
}

/** The settings in the text of a configuration file; what is no setting is left out. */
export function settingsIn(tool: ConfiguredTool, text: string): readonly ToolSetting[] {
  return TOOLS[tool].syntax === "apt" ? aptSettings(text) : iniSettings(tool, text);
}

/** `APT::Get::Assume-Yes "true";` and `APT { Get { Assume-Yes "true"; }; };`, by apt.conf(5). */
function aptSettings(text: string): readonly ToolSetting[] {
  const settings: ToolSetting[] = [];
  const around: string[] = [];
  const plain = text.replace(/\/\*.*?\*\//gs, "").replace(/^\s*(?:\/\/|#).*$/gm, "");
  for (const [, name = "", value, brace] of plain.matchAll(/([\w:.+-]*)\s*(?:"([^"]*)"|([{}])|([^\s"{};]+)\s*;)/g)) {
    if (brace === "{") around.push(name);
    else if (brace === "}") around.pop();
    else settings.push({ name: [...around, name].join("::").toLowerCase(), value });
  }
  return settings;
}

function iniSettings(tool: ConfiguredTool, text: string): readonly ToolSetting[] {
  return text.split(/\r?\n|\\n/).flatMap((line) => {
    const [, name, value] = /^\s*([\w.@:/-]+)\s*[=:]\s*(.*?)\s*$/.exec(line) ?? [];
    return name === undefined ? [] : [{ name: canonical(tool, name), value }];
  });
}
