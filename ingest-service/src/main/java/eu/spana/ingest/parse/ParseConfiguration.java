package eu.spana.ingest.parse;

import eu.spana.ingest.parse.feed.FeedReader;
import eu.spana.ingest.parse.html.HtmlReader;
import eu.spana.ingest.parse.pdf.PdfReader;
import eu.spana.ingest.parse.text.MarkdownReader;
import eu.spana.ingest.parse.text.PlainTextReader;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.List;

/// Puts the parser together: one reader for each family of formats.
@Configuration(proxyBeanMethods = false)
class ParseConfiguration {
    @Bean
    DocumentParser documentParser() {
        return new DocumentParser(
                List.of(
                        new HtmlReader(),
                        new PlainTextReader(),
                        new MarkdownReader(),
                        new FeedReader(),
                        new PdfReader()),
                new ArticleFinisher());
    }
}
