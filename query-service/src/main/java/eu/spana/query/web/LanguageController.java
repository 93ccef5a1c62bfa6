package eu.spana.query.web;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;

/// `GET /language/sv?to=/`: keeps the language that a reader chooses and leads back.
@Controller
class LanguageController {
    /// A path of ours in plain ASCII. Browsers read `//host`, `/\host` and both with a line break
    /// in them as other hosts.
    private static final Pattern LOCAL = Pattern.compile("/(?!/)[!-\\[\\]-~]*");

    /// As long as browsers keep any cookie (RFC 6265bis: 400 days).
    private static final Duration KEPT = Duration.ofDays(400);

    @GetMapping("/language/{code}")
    ResponseEntity<Void> choose(
            @PathVariable String code, @RequestParam(defaultValue = "/") String to) {
        Locale language =
                InterfaceLanguages.of(code)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        ResponseCookie cookie =
                ResponseCookie.from(InterfaceLanguages.COOKIE, language.getLanguage())
                        .path("/")
                        .maxAge(KEPT)
                        .httpOnly(true)
                        .sameSite("Lax")
                        .build();
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.SET_COOKIE, cookie.toString())
                .header(HttpHeaders.LOCATION, LOCAL.matcher(to).matches() ? to : "/")
                .build();
    }
}
