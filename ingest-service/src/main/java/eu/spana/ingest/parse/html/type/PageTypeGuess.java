package eu.spana.ingest.parse.html.type;

import org.jsoup.nodes.Document;

import java.util.Set;

/// Guesses the type of a page: what it states first, then the words of its address, then its shape.
/// The limits were tried on the open pages of known type.
public final class PageTypeGuess {
    private static final Set<String> THREADS = Set.of("DiscussionForumPosting", "QAPage");
    private static final Set<String> FORUM_SOFTWARE =
            Set.of("discourse", "phpbb", "xenforo", "vbulletin", "flarum", "mybb", "vanilla");
    private static final Set<String> FORUM_WORDS =
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
    private static final Set<String> PRODUCTS = Set.of("Product", "ProductGroup");
    private static final Set<String> PRODUCT_WORDS = Set.of("product", "dp", "itm", "p", "sku");
    private static final Set<String> ONE_PRODUCT = Set.of("product", "products", "p", "dp");
    private static final Set<String> MANY_PRODUCTS =
            Set.of("collections", "category", "categories", "c", "browse");
    private static final Set<String> SHOP_WORDS =
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
    private static final Set<String> ARTICLES =
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
    private static final Set<String> LISTS =
            Set.of("CollectionPage", "ItemList", "Blog", "SearchResultsPage");
    private static final Set<String> ARTICLE_WORDS =
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
    private static final Set<String> MANUAL_WORDS =
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
    private static final Set<String> SERVICE_WORDS =
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

    private final PageSigns signs;
    private final PageAddress address;
    private final PageShape shape;

    private PageTypeGuess(PageSigns signs, PageAddress address, PageShape shape) {
        this.signs = signs;
        this.address = address;
        this.shape = shape;
    }

    /// The type that is most likely.
    ///
    /// @param url where the page came from or says that it stands; may be empty
    public static PageType of(Document page, String url, PageShape shape) {
        return new PageTypeGuess(PageSigns.of(page), PageAddress.of(url), shape).type();
    }

    private PageType type() {
        if (isForum()) {
            return PageType.FORUM;
        }
        if (isProduct()) {
            return PageType.PRODUCT;
        }
        if (isStatedArticle()) {
            return PageType.ARTICLE;
        }
        if (isDocumentation()) {
            return PageType.DOCUMENTATION;
        }
        return isCollection() ? PageType.COLLECTION : byShape();
    }

    private boolean isForum() {
        boolean stated = signs.statesOrMarks(THREADS) || signs.isMadeBy(FORUM_SOFTWARE);
        boolean addressed = address.has(FORUM_WORDS) || address.hasInHost(FORUM_WORDS);
        return stated || (addressed && !address.has(Set.of("blog", "news", "tag")));
    }

    private boolean isProduct() {
        String stated = signs.openGraph();
        boolean states =
                (stated.startsWith("product") && !stated.equals("product.group"))
                        || signs.statesOrMarks(PRODUCTS);
        boolean isPartOfShop = address.has(MANY_PRODUCTS) && !address.has(ONE_PRODUCT);
        return (states && !isPartOfShop && shape.prices() < 25)
                || (address.has(PRODUCT_WORDS) && shape.prices() > 0);
    }

    private boolean isStatedArticle() {
        boolean typed = signs.states(ARTICLES) || signs.hasDateOfPublication();
        boolean states = typed || signs.openGraph().equals("article");
        boolean looks = typed || address.endsInHeadline() || shape.proseShare() > .6;
        return states
                && looks
                && !address.isFrontPage()
                && shape.longProse() >= (typed ? 300 : 800)
                && shape.linkDensity() < .3
                && shape.cards() < 60;
    }

    private boolean isDocumentation() {
        boolean looks = address.hasOnTop(MANUAL_WORDS) || shape.codeBlocks() >= 4;
        return looks && shape.linkDensity() < .3 && !address.has(ARTICLE_WORDS);
    }

    private boolean isCollection() {
        boolean isPart = address.has(SHOP_WORDS);
        boolean sells = shape.prices() >= 1 || shape.longProse() < 1500;
        return (isPart && sells) || (shape.prices() >= 12 && shape.longProse() < 6000);
    }

    private PageType byShape() {
        if (isOneText()) {
            return PageType.ARTICLE;
        }
        if (signs.statesOrMarks(LISTS) && shape.longProse() < 5000) {
            return PageType.LISTING;
        }
        if (address.has(SERVICE_WORDS) && !address.has(ARTICLE_WORDS)) {
            return PageType.SERVICE;
        }
        if (isList()) {
            return address.isFrontPage() && shape.cards() < 10
                    ? PageType.SERVICE
                    : PageType.LISTING;
        }
        boolean isText = address.endsInHeadline() || shape.proseShare() > .55;
        if (isText && shape.longProse() >= (shape.proseShare() > .7 ? 500 : 2500)) {
            return PageType.ARTICLE;
        }
        boolean isLong = shape.longProse() > 3000 && !address.isFrontPage();
        return isLong ? PageType.ARTICLE : PageType.SERVICE;
    }

    /// Paragraphs side by side are an article, however many links stand around it.
    private boolean isOneText() {
        boolean isService = address.has(SERVICE_WORDS) && !address.has(ARTICLE_WORDS);
        boolean isLong = shape.linkDensity() < .35 || shape.longestRun() >= 1500;
        return !isService && isLong && shape.longestRun() >= 500 && shape.runShare() >= .5;
    }

    private boolean isList() {
        return shape.linkDensity() > .22
                || (shape.longProse() < 900 && shape.proseShare() < .7)
                || (shape.cards() >= 25 && shape.longProse() < 6000);
    }
}
