package fr.portailfamille.commun;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MessagesTest {

  @Test
  void un_motif_s_ecrit_en_francais() {
    Motif motif = Motif.of("PeriodeInversee", LocalDate.of(2026, 9, 1), LocalDate.of(2026, 8, 31));

    assertThat(Messages.texte(motif))
        .isEqualTo(
            "La date de fin (lundi 31 août 2026) est avant la date de début (mardi 1er septembre"
                + " 2026).");
  }
}
