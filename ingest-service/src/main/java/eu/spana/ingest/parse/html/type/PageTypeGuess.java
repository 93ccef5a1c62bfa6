package eu.spana.ingest.parse.html.type;

import org.jsoup.nodes.Document;

import java.util.Set;

/// Guesses the type of a page: what it states first, then the words of its address, then its shape.
/// The limits were tried on the open pages of known type.
public final class PageTypeGuess {
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
        if (isProduct() && !isReview()) {
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
        boolean stated =
                signs.statesOrMarks(TypeWords.THREADS) || signs.isMadeBy(TypeWords.FORUM_SOFTWARE);
        boolean addressed =
                address.has(TypeWords.FORUM_WORDS) || address.hasInHost(TypeWords.FORUM_WORDS);
        return stated || (addressed && !address.has(Set.of("blog", "news", "tag")));
    }

    private boolean isProduct() {
        String stated = signs.openGraph();
        boolean states =
                (stated.startsWith("product") && !stated.equals("product.group"))
                        || signs.statesOrMarks(TypeWords.PRODUCTS);
        boolean isPartOfShop =
                address.has(TypeWords.MANY_PRODUCTS) && !address.has(TypeWords.ONE_PRODUCT);
        return (states && !isPartOfShop && shape.prices() < 25)
                || (address.has(TypeWords.PRODUCT_WORDS) && shape.prices() > 0);
    }

    /// An article that states of which product it is about.
    private boolean isReview() {
        return signs.states(TypeWords.ARTICLES)
                && isStatedArticle()
                && !address.has(TypeWords.ONE_PRODUCT)
                && !address.has(TypeWords.SHOP_WORDS)
                && shape.prices() < 5;
    }

    private boolean isStatedArticle() {
        boolean typed = signs.states(TypeWords.ARTICLES) || signs.hasDateOfPublication();
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
        boolean looks = address.hasOnTop(TypeWords.MANUAL_WORDS) || shape.codeBlocks() >= 4;
        boolean isPost = address.has(TypeWords.ARTICLE_WORDS) || address.isDated();
        return looks && shape.linkDensity() < .3 && !isPost;
    }

    private boolean isCollection() {
        boolean isPart = address.has(TypeWords.SHOP_WORDS);
        boolean sells = shape.prices() >= 1 || shape.longProse() < 1500;
        return (isPart && sells) || (shape.prices() >= 12 && shape.longProse() < 6000);
    }

    private PageType byShape() {
        if (isOneText()) {
            return PageType.ARTICLE;
        }
        if (signs.statesOrMarks(TypeWords.LISTS) && shape.longProse() < 5000) {
            return PageType.LISTING;
        }
        if (address.has(TypeWords.SERVICE_WORDS) && !address.has(TypeWords.ARTICLE_WORDS)) {
            return PageType.SERVICE;
        }
        if (isAddressedAsArticle() || isNote()) {
            return PageType.ARTICLE;
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

    /// A headline or a year in the address, however many links stand around the text.
    private boolean isAddressedAsArticle() {
        return (address.endsInHeadline() || address.isDated())
                && !address.has(TypeWords.LIST_WORDS)
                && shape.longestRun() >= 200;
    }

    /// A page of few words that holds nothing beside its text.
    private boolean isNote() {
        return shape.chars() < 3000
                && shape.cards() <= 2
                && shape.linkDensity() < .2
                && !address.isFrontPage();
    }

    /// Paragraphs side by side are an article, however many links stand around it.
    private boolean isOneText() {
        boolean isService =
                address.has(TypeWords.SERVICE_WORDS) && !address.has(TypeWords.ARTICLE_WORDS);
        boolean isLong = shape.linkDensity() < .35 || shape.longestRun() >= 1500;
        return !isService && isLong && shape.longestRun() >= 500 && shape.runShare() >= .5;
    }

    private boolean isList() {
        return shape.linkDensity() > .22
                || (shape.longProse() < 900 && shape.proseShare() < .7)
                || (shape.cards() >= 25 && shape.longProse() < 6000);
    }
}
