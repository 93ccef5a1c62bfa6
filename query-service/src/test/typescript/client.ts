// A frontend as someone would write it on the generated types. It is compiled, not run.
import createClient from "openapi-fetch";

import type { components, paths } from "./generated/api";

type Hit = components["schemas"]["Hit"];

const api = createClient<paths>({ baseUrl: "http://localhost:8080" });

export async function everyPage(q: string): Promise<Hit[]> {
  const hits: Hit[] = [];
  let cursor: string | undefined;
  do {
    const { data, error, response } = await api.GET("/api/v1/search", {
      params: { query: { q, language: ["sv", "en"], sort: "newest", size: 100, cursor } },
    });
    if (error) {
      throw new Error(`${response.status} ${error.type}: ${error.detail ?? error.title}`);
    }
    hits.push(...data.hits);
    cursor = data.next;
  } while (cursor);
  return hits;
}

/** Extracts for a page: each with the language that a screen reader is to read it in. */
export function extracts(hit: Hit): { lang: string; html: string }[] {
  return hit.highlights.map((html, at) => ({ lang: hit.highlightLanguages[at] ?? "und", html }));
}

export async function timeline(q: string): Promise<string[]> {
  const { data } = await api.GET("/api/v1/search", { params: { query: { q, timeline: true } } });
  return data?.timeline?.buckets.map((bucket) => `${bucket.from}–${bucket.to}: ${bucket.count}`) ?? [];
}

export async function suggestions(q: string): Promise<string[]> {
  const { data } = await api.GET("/api/v1/suggest", { params: { query: { q } } });
  return data ? [...data.words, ...data.tags.map((tag) => tag.value)] : [];
}

export async function titles(id: string): Promise<string[]> {
  const { data: document } = await api.GET("/api/v1/documents/{id}", { params: { path: { id } } });
  const { data: similar } = await api.GET("/api/v1/documents/{id}/similar", {
    params: { path: { id }, query: { size: 3 } },
  });
  return [...Object.values(document?.title ?? {}), ...(similar?.hits ?? []).map((hit) => hit.title)];
}

export async function refused(): Promise<void> {
  // @ts-expect-error: there is no such sort
  await api.GET("/api/v1/search", { params: { query: { sort: "best" } } });
  // @ts-expect-error: there is no such parameter
  await api.GET("/api/v1/suggest", { params: { query: { page: 2 } } });
}
