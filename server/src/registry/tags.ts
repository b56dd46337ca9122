import type { Inquiry } from "./inquiry.ts";
import { asTexts, readJsonObject } from "./json.ts";
import { badAnswer } from "./problem.ts";

export interface TagList {
  /** In the order in which the registry lists them. */
  readonly tags: readonly string[];
  /** False when the registry has more than is worth reading. */
  readonly complete: boolean;
}

const pageLimit = 4 * 1_048_576;
const maxPages = 50;
const perPage = 1_000;
const tagForm = /^\w[\w.-]{0,127}$/;

/** Lists the tags of a repository page by page (OCI distribution specification, "Listing Tags"). */
export async function listTags(inquiry: Inquiry): Promise<TagList> {
  const question = `tags of ${inquiry.target.host}/${inquiry.target.repository}`;
  const kept = await inquiry.cache.answer(question);
  const known = asTexts(kept?.value.tags);
  if (kept !== undefined && known !== undefined) return { tags: known, complete: kept.value.complete === true };
  const list = await readPages(inquiry);
  await inquiry.cache.keepAnswer(question, { ...list });
  return list;
}

async function readPages(inquiry: Inquiry): Promise<TagList> {
  const { ask, target } = inquiry;
  const tags = new Set<string>();
  let path: string | undefined = `tags/list?n=${perPage}`;
  for (let page = 0; page < maxPages && path !== undefined; page++) {
    const { body, header, url } = await ask({
      method: "GET",
      path,
      accept: "application/json",
      what: "tag list",
      limit: pageLimit,
    });
    const json = readJsonObject(body, target.registry, "tag list");
    if (!("tags" in json)) throw badAnswer(target.registry, "sends something else instead of a tag list");
    for (const tag of asTexts(json.tags) ?? []) if (tagForm.test(tag)) tags.add(tag);
    path = nextPath(header("link"), url, inquiry);
  }
  return { tags: [...tags], complete: path === undefined };
}

/** The next page by the Link header (RFC 8288); a page anywhere but in the list of the same repository is refused. */
function nextPath(link: string | undefined, url: URL, { target }: Inquiry): string | undefined {
  const next = /<([^>]{1,4000})>\s*;[^,]*\brel="?next\b/i.exec(link ?? "")?.[1];
  if (next === undefined) return undefined;
  const list = `/v2/${target.repository}/`;
  const address = URL.canParse(next, url.href) ? new URL(next, url) : undefined;
  if (address?.origin !== url.origin || !address.pathname.startsWith(`${list}tags/`))
    throw badAnswer(target.registry, "lists further tags at another place");
  return address.pathname.slice(list.length) + address.search;
}
