import assert from "node:assert/strict";
import { refusalOf } from "../../server/src/knowledge/packages/required-releases.ts";
import { allowsVersion, type RangeStyle } from "../../server/src/knowledge/packages/version-ranges.ts";

describe("version ranges", () => {
  const cases: readonly (readonly [range: string, version: string, style: RangeStyle, allowed: boolean | undefined])[] =
    [
      ["^18", "24.19.0", "npm", false],
      ["^18 || >=20", "24.19.0", "npm", true],
      ["18.x", "18.20.8", "npm", true],
      ["18.x", "20.1.0", "npm", false],
      [">= 18 < 21", "20.1.0", "npm", true],
      [">= 18 < 21", "24.0.0", "npm", false],
      ["~18.2", "18.3.0", "npm", false],
      ["*", "24.0.0", "npm", true],
      ["lts/*", "24.0.0", "npm", undefined],
      ["14 - 18", "24.0.0", "npm", undefined],
      ["~7.4.0", "8.4.24", "other", false],
      ["^7.4|^8.0", "8.4.24", "other", true],
      ["~7.4", "7.9.0", "other", true],
      [">=3.8,<3.10", "3.12.14", "other", false],
      [">=3.8", "3.12.14", "other", true],
      ["~=3.8", "3.12.14", "other", true],
      ["~=3.8.1", "3.12.14", "other", false],
      ["==3.8.*", "3.8.20", "other", true],
      ["~> 2.7", "4.0.6", "other", false],
      ["", "4.0.6", "other", true],
    ];
  for (const [range, version, style, allowed] of cases) {
    it(`${allowed === undefined ? "cannot tell whether" : allowed ? "finds that" : "denies that"} "${range}" allows ${version}`, () => {
      assert.equal(allowsVersion(range, version, style), allowed);
    });
  }
});

describe("what manifests ask for", () => {
  it("names the outermost file that refuses a release, and none of dependencies and tests", () => {
    const app = { "package.json": '{"engines":{"node":"^18"}}', "node_modules/a/package.json": "{}" };
    assert.equal(refusalOf(app, "nodejs", "24.19.0"), '"package.json" asks for "^18"');
    assert.equal(refusalOf(app, "nodejs", "18.20.8"), undefined);
    assert.equal(refusalOf({ "test/package.json": '{"engines":{"node":"^18"}}' }, "nodejs", "24.19.0"), undefined);
    assert.equal(refusalOf({ "package.json": "{" }, "nodejs", "24.19.0"), undefined);
  });

  it("reads what version managers, Bundler, Python's tools and .NET read", () => {
    assert.equal(refusalOf({ ".nvmrc": "v18.20.4\n" }, "nodejs", "24.19.0"), '".nvmrc" asks for "18"');
    assert.equal(refusalOf({ ".nvmrc": "lts/iron\n" }, "nodejs", "24.19.0"), undefined);
    assert.equal(refusalOf({ ".ruby-version": "ruby-2.7.8\n" }, "ruby", "4.0.6"), '".ruby-version" asks for "2.7.8"');
    assert.equal(
      refusalOf({ Gemfile: 'ruby "~> 2.7", ">= 2.7.4"\n' }, "ruby", "4.0.6"),
      '"Gemfile" asks for "~> 2.7,>= 2.7.4"',
    );
    assert.equal(refusalOf({ Gemfile: 'ruby file: ".ruby-version"\n' }, "ruby", "4.0.6"), undefined);
    const project = '[project]\nrequires-python = "<3.10"\n';
    assert.equal(refusalOf({ "pyproject.toml": project }, "python", "3.12.14"), '"pyproject.toml" asks for "<3.10"');
    const dotnet = { "a/a.csproj": "<TargetFramework>net6.0</TargetFramework>" };
    assert.equal(refusalOf(dotnet, "dotnet", "10.0.400"), '"a/a.csproj" asks for "net6.0"');
    const newer = { ...dotnet, "b/b.csproj": "<TargetFrameworks>net8.0;net10.0</TargetFrameworks>" };
    assert.equal(refusalOf(newer, "dotnet", "10.0.400"), undefined);
  });
});
