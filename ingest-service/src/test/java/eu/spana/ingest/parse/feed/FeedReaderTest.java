package eu.spana.ingest.parse.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.spana.document.Published;
import eu.spana.document.Published.Basis;
import eu.spana.document.Published.Precision;
import eu.spana.ingest.Fixtures;
import eu.spana.ingest.parse.content.Deadline;
import eu.spana.ingest.parse.content.Extract;
import eu.spana.ingest.parse.content.UnreadableContent;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;

class FeedReaderTest {
    private final FeedReader reader = new FeedReader();

    @Test
    void readsTheItemsOfAnRssFeed() throws UnreadableContent {
        Extract item =
                read("""
                <?xml version="1.0"?>
                <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
                     xmlns:dc="http://purl.org/dc/elements/1.1/">
                <channel><title>Coast</title><link>https://coast.example/</link>
                <language>en</language>
                <item><title>Storm &amp; calm</title><link>https://coast.example/storm</link>
                <pubDate>Wed, 02 May 2012 10:00:00 +0200</pubDate><dc:creator>Ann Berg</dc:creator>
                <category>sea</category><description>Short.</description>
                <content:encoded><![CDATA[<p>First</p><p>Second</p>]]></content:encoded></item>
                </channel></rss>\
                """)
                        .getFirst();

        assertThat(item.title()).isEqualTo("Storm & calm");
        assertThat(item.body()).isEqualTo("First\n\nSecond");
        assertThat(item.metadata().url()).isEqualTo("https://coast.example/storm");
        assertThat(item.metadata().language()).isEqualTo("en");
        assertThat(item.metadata().authors()).containsExactly("Ann Berg");
        assertThat(item.metadata().tags()).containsExactly("sea");
        assertThat(item.metadata().published())
                .isEqualTo(
                        new Published("2012-05-02T08:00:00Z", Precision.INSTANT, Basis.FEED, 0.95));
    }

    @Test
    void readsTheEntriesOfAnAtomFeed() throws UnreadableContent {
        List<Extract> entries =
                read(
                        """
                        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="sv">
                        <entry><title>Ett</title><link rel="alternate" href="https://blogg.example/1"/>
                        <link rel="edit" href="https://blogg.example/edit/1"/>
                        <published>2024-02-03T04:05:06Z</published><updated>2025-01-01T00:00:00Z</updated>
                        <author><name>Bo Ek</name></author><category term="hav"/>
                        <content type="html">&lt;p&gt;Stormen kom.&lt;/p&gt;</content></entry>
                        <entry><title>Två</title><id>https://blogg.example/2</id>
                        <content type="xhtml"><div><p>Stormen gick.</p></div></content></entry></feed>\
                        """);

        assertThat(entries)
                .extracting(Extract::body)
                .containsExactly("Stormen kom.", "Stormen gick.");
        assertThat(entries)
                .extracting(entry -> entry.metadata().url())
                .containsExactly("https://blogg.example/1", "https://blogg.example/2");
        assertThat(entries.getFirst().metadata().authors()).containsExactly("Bo Ek");
        assertThat(entries.getFirst().metadata().tags()).containsExactly("hav");
        assertThat(entries.getFirst().metadata().published())
                .extracting(Published::date)
                .isEqualTo("2024-02-03T04:05:06Z");
    }

    @Test
    void readsFeedsWhoseXmlIsBroken() throws UnreadableContent {
        String feed =
                "<rss><channel><title>Coast & sea<item><title>Storm &"
                        + " calm</title><br><description>Wind &nbsp; &eacute;t&eacute;"
                        + " <p>rose</item><item><title>Two";

        assertThat(read(feed)).extracting(Extract::title).contains("Storm & calm", "Two");
    }

    @Test
    void resolvesAddressesByTheNearestBase() throws UnreadableContent {
        String feed =
                "<feed xml:base='https://coast.example/news/'><entry><title>t</title>"
                        + "<link href='storm'/></entry></feed>";

        assertThat(read(feed).getFirst().metadata().url())
                .isEqualTo("https://coast.example/news/storm");
    }

    @Test
    void showsAngleBracketsOfPlainText() throws UnreadableContent {
        String feed =
                "<feed><entry><title type='text'>Of the &lt;blink> tag</title>"
                        + "<content type='text'>1 &lt; 2 &amp;amp; so on</content></entry></feed>";

        assertThat(read(feed).getFirst().title()).isEqualTo("Of the <blink> tag");
        assertThat(read(feed).getFirst().body()).isEqualTo("1 < 2 &amp; so on");
    }

    @Test
    void takesTheFeedsAuthorWhereAnEntryHasNone() throws UnreadableContent {
        String feed =
                "<rss><channel><managingEditor>ann@coast.example (Ann Berg)</managingEditor>"
                        + "<item><title>One</title></item></channel></rss>";

        assertThat(read(feed).getFirst().metadata().authors()).containsExactly("Ann Berg");
    }

    @Test
    void loadsNoExternalEntities() throws UnreadableContent {
        List<Extract> entries =
                read(
                        """
                        <!DOCTYPE rss [<!ENTITY leak SYSTEM "file:///etc/passwd">
                        <!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>
                        <rss><channel><item><title>t</title>
                        <description>before &leak; &b; after</description></item></channel></rss>\
                        """);

        assertThat(entries.getFirst().body()).doesNotContain("root:").contains("before", "after");
    }

    @Test
    void asksForTheTimeAtEveryEntry() {
        var feed = Fixtures.raw("<rss><item><title>Storm", "application/rss+xml", null);

        assertThatExceptionOfType(Deadline.Passed.class)
                .isThrownBy(() -> Deadline.within(Duration.ZERO, () -> reader.read(feed)));
    }

    private List<Extract> read(String xml) throws UnreadableContent {
        return reader.read(Fixtures.raw(xml, "application/rss+xml", "https://coast.example/feed"));
    }
}
