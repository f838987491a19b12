package fr.portailfamille.scolarite.derogation;

import static fr.portailfamille.exemples.FamilleFixture.uneFamille;

import fr.portailfamille.demarche.Guichet;
import fr.portailfamille.environment.EnTantQue;
import fr.portailfamille.exemples.AnneeScolaireExemple;
import fr.portailfamille.exemples.Base;
import fr.portailfamille.exemples.Ecole;
import fr.portailfamille.exemples.Exemples;
import fr.portailfamille.exemples.FamilleFixture;
import fr.portailfamille.exemples.Niveau;
import fr.portailfamille.scolarite.ChoixEcole;
import fr.portailfamille.scolarite.EnfantAScolariser;
import fr.portailfamille.scolarite.InscriptionScolaire;
import fr.portailfamille.scolarite.ScolariteDemandee;
import java.sql.SQLException;
import java.util.function.Consumer;

/** School enrolments that ask for another school, filed as a family files them. */
final class DerogationFixture {

  static final String TYPE = InscriptionScolaire.CODE;
  static final Class<ScolariteDemandee> FORME = ScolariteDemandee.class;
  static final String FRATRIE = "Frère ou sœur déjà inscrit dans cette école";
  static final String SANTE = "Raison médicale";
  static final String AUTRE = "Autre motif";

  private final Base base;
  private final Exemples exemples;
  private final Guichet guichet;

  DerogationFixture(Base base, Exemples exemples, Guichet guichet) {
    this.base = base;
    this.exemples = exemples;
    this.guichet = guichet;
  }

  /** In CP in the year asked for, in the sector of Les Tilleuls. */
  FamilleFixture foyer(String prenom) {
    return uneFamille().avecEnfant(prenom, Niveau.CP.naissance(annee(), 3, 4));
  }

  /** The last year of the town is the one asked for. */
  AnneeScolaireExemple annee() {
    var annees = exemples.annees();
    return annees.get(annees.size() - 1);
  }

  /** For each child of the form, Les Hirondelles for this reason. */
  Consumer<ScolariteDemandee> demande(String motif, String explication) throws SQLException {
    long ecole = exemples.ecole(Ecole.HIRONDELLES);
    long id = motif(motif);
    return form -> form.getEnfants().forEach(enfant -> demander(enfant, ecole, id, explication));
  }

  private static void demander(
      EnfantAScolariser enfant, long ecole, long motif, String explication) {
    enfant.setChoix(ChoixEcole.AUTRE);
    enfant.getDemandee().setId(ecole);
    enfant.getMotifChoisi().setId(motif);
    enfant.setMotif(explication);
  }

  long deposer(EnTantQue parent, Consumer<ScolariteDemandee> reponses) {
    long id =
        guichet.remplir(parent, TYPE, FORME, reponses.andThen(form -> form.setCertifie(true)));
    guichet.joindre(parent, id, "JUSTIFICATIF_DOMICILE");
    guichet.deposer(parent, id);
    return id;
  }

  long motif(String libelle) throws SQLException {
    return base.chercher("select id from motif_derogation where libelle = ?", libelle)
        .orElseThrow();
  }
}
