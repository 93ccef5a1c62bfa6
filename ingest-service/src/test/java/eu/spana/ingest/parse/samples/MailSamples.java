package eu.spana.ingest.parse.samples;

/// Messages, mailboxes and saved pages.
public final class MailSamples {
    private static final String HEADERS =
            """
            From: =?utf-8?q?Ada_Bj=C3=B6rk?= <ada@coast.example>
            To: list@coast.example
            Subject: %s
            Date: Thu, 2 May 2024 12:00:00 +0200
            Message-ID: <1@coast.example>
            MIME-Version: 1.0
            """;

    private MailSamples() {}

    /// A message of plain text.
    public static String plain(String subject, String text) {
        return HEADERS.formatted(subject)
                + "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n"
                + text
                + "\n";
    }

    /// A message with both forms of one text, and an attached file.
    public static String withAttachment(String html, String file) {
        return HEADERS.formatted("With a file")
                + """
                Content-Type: multipart/mixed; boundary=outer

                --outer
                Content-Type: multipart/alternative; boundary=inner

                --inner
                Content-Type: text/plain; charset=utf-8

                Only for old programs.
                --inner
                Content-Type: text/html; charset=utf-8

                %s
                --inner--
                --outer
                Content-Type: text/plain; charset=utf-8; name=notes.txt
                Content-Disposition: attachment; filename=notes.txt

                %s
                --outer--
                """
                        .formatted(html, file);
    }

    /// As it stands in a Unix mailbox.
    public static String mailbox(String... messages) {
        var mailbox = new StringBuilder();
        for (String message : messages) {
            String quoted = message.replaceAll("(?m)^(>*From )", ">$1");
            mailbox.append("From ada@coast.example Thu May  2 10:00:00 2024\n")
                    .append(quoted.replaceFirst("^>From:", "From:"))
                    .append('\n');
        }
        return mailbox.toString();
    }

    /// As browsers save a page with its pictures.
    public static String savedPage(String url, String html) {
        return """
        From: <Saved by Blink>
        Snapshot-Content-Location: %1$s
        Subject: Saved
        Date: Fri, 3 Jan 2025 08:00:00 -0000
        MIME-Version: 1.0
        Content-Type: multipart/related; type="text/html"; boundary="page"

        --page
        Content-Type: text/html
        Content-Location: %1$s

        %2$s
        --page
        Content-Type: text/css
        Content-Location: %1$s/style.css

        p { color: red }
        --page--
        """
                .formatted(url, html);
    }
}
