package eu.spana.ingest.parse.date;

import com.google.common.collect.ImmutableSet;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/// What the words beside a date say it is the date of.
public enum DateCue {
    /// Of publication.
    PUBLISHED(
            """
            published posted publish veroffentlicht veroffentlichung erschienen publie publiee parution
            publicerad publicerat publicerades postat udgivet udgivelse offentliggjort publisert julkaistu
            julkaisupaiva publicado publicada publicacion publicacao pubblicato pubblicata
            pubblicazione gepubliceerd geplaatst opublikowano opublikowany publikacji publikovano
            publikovane publikowane vydano zverejneno zverejnene objavljeno objavljen kozzeteve
            megjelent publicat publicata публикувана публикувано публикуван опубликовано
            опубликована опубликован опубліковано δημοσιευση δημοσιευθηκε δημοσιευτηκε avaldatud
            publicets paskelbta yayin yayinlanma yayinlandi foilsithe ippubblikat نشر date datum
            data dato ecrit geschrieben verfasst eingestellt written created erstellt skrivet
            inlagd gepost objaveno vlozeno dodano pridane lagd дата pressemitteilung pressemeldung medienmitteilung pressmeddelande pressemeddelelse
            persbericht\
            """),
    /// Of a change after publication, or of what is true on that day.
    MODIFIED(
            """
            updated update updates modified changed reviewed revised edited aktualisiert aktualisierung
            stand geandert mis mise maj actualise actualisee modifie modifiee uppdaterad uppdaterat
            uppdaterades andrad opdateret opdatert oppdatert endret andret paivitetty muokattu
            actualizado actualizada actualizacion modificado modificada aggiornato aggiornata
            aggiornamento modificato modificata bijgewerkt gewijzigd zaktualizowano aktualizacja
            aktualizovano aktualizovane aktualizace aktualizacia frissitve frissites modositva
            actualizat actualizata modificat atualizado atualizada atualizacao alterado обновено
            обновлено изменено оновлено змінено ενημερωση ενημερωθηκε τροποποιηση azurirano
            posodobljeno uuendatud muudetud atjaunots atjauninats labots atnaujinta redaguota
            guncelleme guncellendi guncellenme aggornat nuashonraithe تحديث last letzte senast sist
            senest viimeksi dernier derniere ultima ultimo laatst ostatnia posledni\
            """),
    /// Of something else.
    OTHER(
            """
            copyright since seit born geboren until till deadline retrieved accessed abgerufen
            joined mitglied expires valid gultig event registered founded gegrundet comments
            ab bis from expire member registriert kommentar archived archive\
            """);

    private final ImmutableSet<String> words;

    DateCue(String words) {
        this.words =
                Stream.of(words.strip().split("\\s+", -1))
                        .map(FoldedWord::of)
                        .collect(ImmutableSet.toImmutableSet());
    }

    /// The cue in the words before a date; of several the last one.
    ///
    /// @param text a few words that stand before it
    public static Optional<DateCue> in(String text) {
        var tokens = new Tokens(text);
        for (int index = tokens.size() - 1; index >= 0; index--) {
            Optional<DateCue> cue =
                    tokens.isWord(index) ? ofWord(tokens.word(index)) : ofMark(tokens.mark(index));
            if (cue.isPresent()) {
                return cue;
            }
        }
        return Optional.empty();
    }

    private static Optional<DateCue> ofMark(char mark) {
        return mark == '©' ? Optional.of(OTHER) : Optional.empty();
    }

    private static Optional<DateCue> ofWord(String word) {
        String folded = FoldedWord.of(word);
        return Arrays.stream(values()).filter(cue -> cue.words.contains(folded)).findFirst();
    }
}
