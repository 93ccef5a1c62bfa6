package eu.spana.document;

import com.fasterxml.jackson.annotation.JsonInclude;

import java.util.List;

/// Traces of attacks that the text names, normalised, also where the text writes them defanged
/// (`example[.]net`).
///
/// @param cves CVE ids such as `CVE-2021-44228`
/// @param techniques ATT&CK ids such as `T1566.001`
/// @param hashes MD5, SHA-1 or SHA-256 in lower-case hex
/// @param ips IPv4 and IPv6 addresses
/// @param domains registrable or deeper host names in lower case
/// @param urls web and FTP addresses as a browser would call them, host in lower case
/// @param mails mail addresses, domain in lower case
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Indicators(
        List<String> cves,
        List<String> techniques,
        List<String> hashes,
        List<String> ips,
        List<String> domains,
        List<String> urls,
        List<String> mails) {
    public static final Indicators NONE =
            new Indicators(List.of(), List.of(), List.of(), List.of(), List.of());

    /// Without addresses of pages and people.
    public Indicators(
            List<String> cves,
            List<String> techniques,
            List<String> hashes,
            List<String> ips,
            List<String> domains) {
        this(cves, techniques, hashes, ips, domains, List.of(), List.of());
    }

    public Indicators {
        cves = Copies.ofList(cves);
        techniques = Copies.ofList(techniques);
        hashes = Copies.ofList(hashes);
        ips = Copies.ofList(ips);
        domains = Copies.ofList(domains);
        urls = Copies.ofList(urls);
        mails = Copies.ofList(mails);
    }
}
