package fr.portailfamille.usager;

import static org.assertj.core.api.Assertions.assertThat;

import fr.portailfamille.commun.Courriel;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CompteTest {

  private static final Instant INSTANT = Instant.parse("2026-09-01T08:00:00.123456789Z");

  private final Compte compte =
      Compte.invite(
          new Courriel("Lea@Exemple.fr"), " Léa ", "Montcalm", Set.of(Role.FAMILLE), INSTANT);

  @Test
  void un_compte_invite_ne_se_connecte_qu_apres_le_choix_du_mot_de_passe() {
    assertThat(compte.peutSeConnecter()).isFalse();

    compte.choisirMotDePasse("$argon2id$…", INSTANT);

    assertThat(compte.peutSeConnecter()).isTrue();
    assertThat(compte.etat()).isEqualTo(EtatCompte.ACTIF);
    assertThat(compte.prenom()).isEqualTo("Léa");
  }

  @Test
  void un_changement_de_mot_de_passe_ferme_les_sessions_ouvertes_avant() {
    compte.choisirMotDePasse("$argon2id$…", INSTANT);
    var ouverte = INSTANT.plus(Duration.ofMinutes(5));
    assertThat(compte.accepteSessionDe(ouverte)).isTrue();

    compte.choisirMotDePasse("$argon2id$…", INSTANT.plus(Duration.ofMinutes(10)));

    assertThat(compte.accepteSessionDe(ouverte)).isFalse();
    assertThat(compte.accepteSessionDe(INSTANT.plus(Duration.ofMinutes(10)))).isTrue();
  }

  @Test
  void un_compte_suspendu_n_entre_plus_et_redevient_ce_qu_il_etait() {
    compte.suspendre();
    compte.retablir();
    assertThat(compte.etat()).isEqualTo(EtatCompte.INVITE);

    compte.choisirMotDePasse("$argon2id$…", INSTANT);
    compte.suspendre();
    assertThat(compte.peutSeConnecter()).isFalse();
    assertThat(compte.accepteSessionDe(INSTANT.plus(Duration.ofMinutes(5)))).isFalse();

    compte.retablir();
    assertThat(compte.etat()).isEqualTo(EtatCompte.ACTIF);
  }

  @Test
  void un_lien_sert_une_fois_et_pas_au_dela_de_sa_duree() {
    var jeton =
        new Jeton(1, UsageJeton.REINITIALISATION, Secret.auHasard(), INSTANT, Duration.ofHours(1));

    assertThat(jeton.estUtilisable(INSTANT.plus(Duration.ofMinutes(59)))).isTrue();
    assertThat(jeton.estUtilisable(INSTANT.plus(Duration.ofHours(1)))).isFalse();
  }
}
