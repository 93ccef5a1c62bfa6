package eu.spana.ingest.parse.html.type;

import java.util.Set;

/// Words by which pages tell their type: types that they state, names of software, words of
/// addresses.
final class TypeWords {
    static final Set<String> THREADS = Set.of("DiscussionForumPosting", "QAPage");
    static final Set<String> FORUM_SOFTWARE =
            Set.of("discourse", "phpbb", "xenforo", "vbulletin", "flarum", "mybb", "vanilla");
    static final Set<String> FORUM_WORDS =
            Set.of(
                    "forum",
                    "forums",
                    "foren",
                    "foro",
                    "foros",
                    "threads",
                    "thread",
                    "showthread",
                    "viewtopic",
                    "topic",
                    "questions",
                    "community",
                    "discuss",
                    "answers",
                    "comments",
                    "discussion");
    static final Set<String> PRODUCTS = Set.of("Product", "ProductGroup");
    static final Set<String> PRODUCT_WORDS = Set.of("product", "dp", "itm", "p", "sku");
    static final Set<String> ONE_PRODUCT = Set.of("product", "products", "p", "dp");
    static final Set<String> MANY_PRODUCTS =
            Set.of("collections", "category", "categories", "c", "browse");
    static final Set<String> SHOP_WORDS =
            Set.of(
                    "collections",
                    "category",
                    "categories",
                    "shop",
                    "catalog",
                    "browse",
                    "c",
                    "products",
                    "store");
    static final Set<String> ARTICLES =
            Set.of(
                    "Article",
                    "NewsArticle",
                    "BlogPosting",
                    "ReportageNewsArticle",
                    "AnalysisNewsArticle",
                    "OpinionNewsArticle",
                    "Report",
                    "TechArticle",
                    "ScholarlyArticle",
                    "LiveBlogPosting",
                    "MedicalWebPage",
                    "Recipe",
                    "HowTo");
    static final Set<String> LISTS =
            Set.of("CollectionPage", "ItemList", "Blog", "SearchResultsPage");
    static final Set<String> ARTICLE_WORDS =
            Set.of(
                    "blog",
                    "blogs",
                    "news",
                    "article",
                    "articles",
                    "post",
                    "posts",
                    "story",
                    "stories",
                    "insights");
    static final Set<String> LIST_WORDS =
            Set.of(
                    "tag",
                    "tags",
                    "category",
                    "categories",
                    "topic",
                    "topics",
                    "search",
                    "author",
                    "page",
                    "archive",
                    "archives",
                    "list",
                    "lists",
                    "collections");
    static final Set<String> MANUAL_WORDS =
            Set.of(
                    "docs",
                    "doc",
                    "documentation",
                    "reference",
                    "manual",
                    "userguide",
                    "javadoc",
                    "man",
                    "api",
                    "wiki",
                    "developer",
                    "readthedocs");
    static final Set<String> SERVICE_WORDS =
            Set.of(
                    "services",
                    "service",
                    "solutions",
                    "solution",
                    "careers",
                    "about",
                    "company",
                    "pricing",
                    "programs",
                    "program");

    private TypeWords() {}
}
