import assert from "node:assert/strict";
import { isSecretName } from "../../server/src/knowledge/secrets/secret-names.ts";
import { isHarmlessValue, passwordIn } from "../../server/src/knowledge/secrets/secret-values.ts";

describe("isSecretName", () => {
  const cases: readonly (readonly [string, boolean])[] = [
    ["PGPASSWORD", true],
    ["REGISTRY_PSW", true],
    ["clientsecret", true],
    ["PSW", false],
    ["NOPASSWORD", false],
    ["KAFKA_SSL_KEYSTORE_CREDENTIALS", false],
    ["TOKENIZER", false],
    ["POSTGRES_PASSWORD_FILE", false],
  ];
  for (const [name, expected] of cases)
    it(name, () => {
      assert.equal(isSecretName(name), expected);
    });
});

describe("passwordIn", () => {
  const cases: readonly (readonly [string, string | undefined])[] = [
    ["postgres://app:hunter2@db:5432/app", "hunter2"],
    ["redis://:s3cret@cache:6379", "s3cret"],
    ["jdbc:mysql://db/app?user=a&password=b2", "b2"],
    ["Server=db;User Id=sa;Password='x y'", "x y"],
    ["-Xmx1g -Dspring.datasource.password=b2", "b2"],
    ["postgres://app:$PASSWORD@db/app", undefined],
    ["postgres://app:${PASSWORD}@db/app", undefined],
    ["postgres://user:password@localhost/app", undefined],
    ["amqp://guest:guest@queue", undefined],
    ["https://example.com:8080/a@b", undefined],
    ["git@github.com:a/b.git", undefined],
    ["a password=x in a sentence", undefined],
    ["", undefined],
  ];
  for (const [value, expected] of cases)
    it(value, () => {
      assert.equal(passwordIn(value), expected);
    });
});

describe("isHarmlessValue", () => {
  for (const value of [
    "resetOSPassword.sh",
    "https://auth.example.com/token",
    "/run/secrets/a",
    "vault:a/b#c",
    "certs/server.key",
    "<set me>",
    "sk-xxx-xxx-xxx",
    "ghp_xxxxxxxx",
    "replace-me-with-a-random-string",
    "your-api-key-here",
    "YOUR_TOKEN",
    "put-the-token-here",
    "api-key-goes-here",
  ])
    it(`${value} gives nothing away`, () => {
      assert.equal(isHarmlessValue(value), true);
    });
  for (const value of [
    "example",
    "hunter2",
    "postgres://a:b2@db/x",
    "abc/def+gh==",
    "sk-xa91-x",
    "changeme123",
    "change-me",
    "CHANGEME",
    "your-4f9a1c",
    "change",
  ])
    it(`${value} may be a secret`, () => {
      assert.equal(isHarmlessValue(value), false);
    });
});
