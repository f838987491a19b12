package fr.portailfamille.scolarite;

import static fr.portailfamille.exemples.FamilleFixture.uneFamille;
import static fr.portailfamille.scolarite.InscriptionScolaireFixture.TYPE;
import static fr.portailfamille.scolarite.InscriptionScolaireFixture.demander;
import static fr.portailfamille.scolarite.InscriptionScolaireFixture.parent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.portailfamille.demarche.Guichet;
import fr.portailfamille.environment.EnTantQue;
import fr.portailfamille.exemples.Base;
import fr.portailfamille.exemples.Exemples;
import fr.portailfamille.exemples.Niveau;
import fr.portailfamille.exemples.Personnage;
import fr.portailfamille.parametre.Parametre;
import fr.portailfamille.parametre.Parametres;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import javax.naming.NamingException;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class AnneesOuvertesIT {

  private static final String OUVERTURE = Parametre.SCOLARITE_OUVERTURE_DES_INSCRIPTIONS.cle();

  @Inject private InscriptionScolaireFixture inscription;
  @Inject private Guichet guichet;
  @Inject private Parametres parametres;

  private Connection connexion;
  private Base base;
  private Exemples exemples;

  @BeforeEach
  void uneVille() throws SQLException, NamingException {
    inscription.ouvrir();
    connexion = inscription.connexion();
    base = inscription.base();
    exemples = inscription.exemples();
  }

  @AfterEach
  void fermer() throws SQLException {
    inscription.fermer();
  }

  @Test
  @DisplayName("A26 : de deux années ouvertes on choisit, et les réponses de l’autre s’effacent")
  void de_deux_annees_ouvertes_on_choisit() throws SQLException {
    long suivante = exemples.nouvelleAnnee();
    ouvrirLesInscriptions(800);
    try {
      var famille =
          inscription
              .lina()
              .avecEnfant("Ado", inscription.naissance(Niveau.CM2))
              .installer(connexion);
      var parent = parent(famille);
      inscription.commencer(parent);
      assertThat(inscription.formulaire(parent).getAnneeId()).isEqualTo(suivante);
      assertThat(inscription.fiches(parent))
          .extracting(EnfantAScolariser::getPrenom, EnfantAScolariser::getNiveau)
          .containsExactly(tuple("Lina", fr.portailfamille.scolarite.Niveau.CE1));

      inscription.remplir(parent, f -> demander(f, ChoixEcole.SECTEUR));
      long enCours = inscription.anneeId();
      inscription.remplir(parent, f -> f.setAnneeId(enCours));

      assertThat(inscription.formulaire(parent).getAnnee())
          .isEqualTo(inscription.annee().libelle());
      assertThat(inscription.fiches(parent))
          .extracting(
              EnfantAScolariser::getPrenom,
              EnfantAScolariser::getNiveau,
              EnfantAScolariser::getChoix)
          .containsExactly(
              tuple("Ado", fr.portailfamille.scolarite.Niveau.CM2, null),
              tuple("Lina", fr.portailfamille.scolarite.Niveau.CP, null));
    } finally {
      refermer(suivante);
    }
  }

  @Test
  @DisplayName(
      "A26 : une année qui n’est pas ouverte est introuvable ; chaque année ouverte compte")
  void seule_une_annee_ouverte_se_demande() throws SQLException {
    long suivante = exemples.nouvelleAnnee();
    var parent = parent(inscription.lina().installer(connexion));
    var ado =
        parent(
            uneFamille().avecEnfant("Ado", inscription.naissance(Niveau.CM2)).installer(connexion));
    try {
      inscription.commencer(parent);
      inscription.introuvable(parent, f -> f.setAnneeId(suivante));
      inscription.introuvable(parent, f -> f.setAnneeId(999_999_999L));

      ouvrirLesInscriptions(800);
      inscription.remplir(parent, f -> f.setAnneeId(suivante));
      assertThat(inscription.formulaire(parent).getAnneeId()).isEqualTo(suivante);
      assertThat(guichet.empechement(ado, TYPE)).isNull();
      inscription.commencer(ado);
      assertThat(inscription.formulaire(ado).getAnneeId()).isEqualTo(inscription.anneeId());
    } finally {
      refermer(suivante);
    }
  }

  private void ouvrirLesInscriptions(int joursAvant) throws SQLException {
    base.ajouter(
        "parametre",
        "cle, valeur, modifie_le",
        OUVERTURE,
        String.valueOf(joursAvant),
        exemples.dossiersCreesLe());
    relireLesParametres();
  }

  private void refermer(long annee) throws SQLException {
    base.executer("delete from parametre where cle = ?", OUVERTURE);
    base.executer("delete from annee_scolaire where id = ?", annee);
    relireLesParametres();
  }

  private void relireLesParametres() throws SQLException {
    EnTantQue.compte(exemples.compte(Personnage.CLAIRE_FONTAINE), "ADMINISTRATEUR")
        .executer(parametres::relire);
  }
}
