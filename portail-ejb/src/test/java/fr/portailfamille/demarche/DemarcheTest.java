package fr.portailfamille.demarche;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.portailfamille.commun.RegleMetierException;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DemarcheTest {

  private static final LocalDate ECHEANCE = LocalDate.of(2026, 9, 30);
  private static final Promesse PROMESSE = Promesse.immediate(ECHEANCE);
  private static final Instant MATIN = Instant.parse("2026-11-02T08:00:00Z");
  private static final Instant SOIR = Instant.parse("2026-11-02T18:00:00Z");

  private final Demarche demarche = Demarche.brouillon("ESSAI", 1, null, "{}", MATIN);

  @Test
  @DisplayName("A35, B24 : le numéro donné au premier dépôt reste celui de la démarche corrigée")
  void le_numero_survit_a_une_correction() {
    demarche.deposer("2026-000001", PROMESSE, Acte.de(1, MATIN));
    demarche.decider(EtatDemarche.A_CORRIGER, new Acte(2, MATIN, "Document illisible"));
    demarche.deposer("2026-000002", PROMESSE, Acte.de(1, SOIR));

    assertThat(demarche.getNumero()).isEqualTo("2026-000001");
    assertThat(demarche.deposeeLe()).isEqualTo(SOIR);
    assertThat(demarche.premierDepotLe()).isEqualTo(MATIN);
    assertThat(demarche.motif()).isNull();
  }

  @Test
  void une_demarche_deposee_ne_se_modifie_plus() {
    demarche.deposer("2026-000001", PROMESSE, Acte.de(1, MATIN));

    assertThatThrownBy(() -> demarche.enregistrer(2, "{}", SOIR))
        .isInstanceOf(RegleMetierException.class)
        .hasMessage("DemarcheDejaDeposee");
  }

  @Test
  @DisplayName("C04 : une démarche acceptée ne l'est pas deux fois")
  void une_demarche_acceptee_ne_se_decide_plus() {
    demarche.deposer("2026-000001", PROMESSE, Acte.de(1, MATIN));
    demarche.decider(EtatDemarche.ACCEPTEE, Acte.de(2, SOIR));

    assertThatThrownBy(() -> demarche.decider(EtatDemarche.ACCEPTEE, Acte.de(3, SOIR)))
        .hasMessage("PassageImpossible");
    assertThat(demarche.decideeLe()).isEqualTo(SOIR);
  }

  @Test
  @DisplayName("A33 : une démarche passe d’un agent à un autre, puis revient dans la file")
  void une_demarche_change_de_mains() {
    demarche.deposer("2026-000001", PROMESSE, Acte.de(1, MATIN));
    demarche.prendre(Acte.de(2, MATIN));
    demarche.confier(3, Acte.de(2, SOIR));

    assertThat(demarche.agentId()).isEqualTo(3);
    assertThat(demarche.etat()).isEqualTo(EtatDemarche.EN_INSTRUCTION);
    assertThatThrownBy(() -> demarche.confier(3, Acte.de(2, SOIR))).hasMessage("DejaSuiviePar");

    demarche.rendre(Acte.de(3, SOIR));
    assertThat(demarche.agentId()).isNull();
    assertThat(demarche.etat()).isEqualTo(EtatDemarche.DEPOSEE);
  }

  @Test
  @DisplayName("C04 : la famille ne dépose pas à nouveau une démarche en cours d’examen")
  void une_demarche_examinee_ne_se_depose_pas() {
    demarche.deposer("2026-000001", PROMESSE, Acte.de(1, MATIN));
    demarche.prendre(Acte.de(2, MATIN));

    assertThatThrownBy(() -> demarche.deposer("2026-000002", PROMESSE, Acte.de(1, SOIR)))
        .hasMessage("DemarcheDejaDeposee");
  }

  @Test
  void un_brouillon_ne_se_decide_pas() {
    assertThatThrownBy(() -> demarche.decider(EtatDemarche.ACCEPTEE, Acte.de(2, SOIR)))
        .hasMessage("PassageImpossible");
  }
}
