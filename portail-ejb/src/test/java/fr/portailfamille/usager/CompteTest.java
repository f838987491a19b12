package fr.portailfamille.usager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.portailfamille.commun.Courriel;
import fr.portailfamille.commun.RegleMetierException;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
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
  @DisplayName(
      "Art. 9 RGPD : l’accès aux données de santé se donne à un agent, et se retire aussitôt")
  void l_acces_aux_donnees_de_sante_se_donne_et_se_retire() {
    var agent =
        Compte.invite(
            new Courriel("paul@exemple.fr"), "Paul", "Agent", Set.of(Role.AGENT), INSTANT);
    agent.choisirMotDePasse("$argon2id$…", INSTANT);
    var plusTard = INSTANT.plus(Duration.ofHours(1));

    agent.changerDroits(Set.of(Role.AGENT, Role.SANTE), INSTANT);
    assertThat(agent.roles()).containsExactlyInAnyOrder(Role.AGENT, Role.SANTE);
    assertThat(agent.accepteSessionDe(INSTANT)).isTrue();
    agent.changerDroits(Set.of(Role.AGENT), plusTard);

    assertThat(agent.roles()).containsExactly(Role.AGENT);
    assertThat(agent.accepteSessionDe(plusTard.minusSeconds(1))).isFalse();
    assertThat(agent.accepteSessionDe(plusTard)).isTrue();
    assertThatThrownBy(() -> compte.changerDroits(Set.of(Role.SANTE), INSTANT))
        .isInstanceOf(RegleMetierException.class)
        .hasMessage("HabilitationReserveeAuxAgents");
  }

  @Test
  @DisplayName("A02 : changer les droits laisse la famille, ne laisse personne sans rien")
  void changer_les_droits() {
    var parent =
        Compte.invite(
            new Courriel("mia@exemple.fr"), "Mia", "Agent", Set.of(Role.FAMILLE), INSTANT);

    parent.changerDroits(Set.of(Role.FACTURATION), INSTANT);
    assertThat(parent.roles()).containsExactlyInAnyOrder(Role.FAMILLE, Role.FACTURATION);
    parent.changerDroits(Set.of(), INSTANT);
    assertThat(parent.roles()).containsExactly(Role.FAMILLE);
    var agent =
        Compte.invite(
            new Courriel("paul@exemple.fr"), "Paul", "Agent", Set.of(Role.AGENT), INSTANT);
    assertThatThrownBy(() -> agent.changerDroits(Set.of(Role.FAMILLE), INSTANT))
        .hasMessage("RoleObligatoire");
    assertThat(agent.roles()).containsExactly(Role.AGENT);
  }

  @Test
  @DisplayName("Inviter quelqu’un à lire les données de santé en fait aussi un agent")
  void une_invitation_a_lire_la_sante_fait_un_agent() {
    var invitation =
        new Invitation(
            new Courriel("paul@exemple.fr"), new Titulaire("Paul", "Agent"), Set.of(Role.SANTE));

    assertThat(invitation.roles()).containsExactlyInAnyOrder(Role.AGENT, Role.SANTE);
  }

  @Test
  void un_lien_sert_une_fois_et_pas_au_dela_de_sa_duree() {
    var jeton =
        new Jeton(1, UsageJeton.REINITIALISATION, Secret.auHasard(), INSTANT, Duration.ofHours(1));

    assertThat(jeton.estUtilisable(INSTANT.plus(Duration.ofMinutes(59)))).isTrue();
    assertThat(jeton.estUtilisable(INSTANT.plus(Duration.ofHours(1)))).isFalse();
  }
}
