package eu.spana.ingest.parse.indicators;

import java.util.Set;

/// Words that say what four numbers are.
final class VersionWords {
    private static final Set<String> VERSION =
            Set.of(
                    "version",
                    "versions",
                    "versionen",
                    "versioner",
                    "versionerna",
                    "versión",
                    "versiones",
                    "versione",
                    "versioni",
                    "versie",
                    "versies",
                    "versão",
                    "versões",
                    "versiunea",
                    "versiuni",
                    "wersja",
                    "wersji",
                    "wersje",
                    "verze",
                    "verzi",
                    "verzie",
                    "verzia",
                    "verzió",
                    "različica",
                    "različice",
                    "inačica",
                    "verzija",
                    "verzije",
                    "versio",
                    "versiot",
                    "versioon",
                    "versiooni",
                    "versija",
                    "versijas",
                    "versijos",
                    "leagan",
                    "verżjoni",
                    "έκδοση",
                    "εκδόσεις",
                    "версия",
                    "версии",
                    "версія",
                    "sürüm",
                    "sürümü",
                    "ver",
                    "v",
                    "release",
                    "releases",
                    "build",
                    "firmware",
                    "update",
                    "patch",
                    "section",
                    "chapter",
                    "kapitel",
                    "abschnitt",
                    "artikel",
                    "article",
                    "paragraph",
                    "oid");

    private static final Set<String> ADDRESS =
            Set.of(
                    "ip",
                    "ipv",
                    "address",
                    "addresses",
                    "adress",
                    "adresse",
                    "adressen",
                    "adressa",
                    "adresa",
                    "adres",
                    "adresy",
                    "adresu",
                    "adressi",
                    "dirección",
                    "indirizzo",
                    "endereço",
                    "osoite",
                    "cím",
                    "адрес",
                    "διεύθυνση",
                    "server",
                    "servers",
                    "servern",
                    "host",
                    "hosts",
                    "dns",
                    "domain",
                    "port",
                    "proxy",
                    "gateway",
                    "ping",
                    "c");

    private static final int LOOK_BACK = 24;

    private VersionWords() {}

    static boolean standBefore(String text, int position) {
        return VERSION.contains(Context.wordBefore(text, position, LOOK_BACK));
    }

    static boolean callItAnAddress(String text, int position) {
        return ADDRESS.contains(Context.wordBefore(text, position, LOOK_BACK));
    }
}
