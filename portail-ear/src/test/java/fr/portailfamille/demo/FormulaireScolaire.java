package fr.portailfamille.demo;

import fr.portailfamille.exemples.AnneeScolaireExemple;
import fr.portailfamille.exemples.Base;
import fr.portailfamille.exemples.Ecole;
import fr.portailfamille.exemples.Exemples;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The form of an enrolment at school, as a family fills it in: all its children at one school. */
final class FormulaireScolaire {

  /** Why another school is asked for: a reason of the town, and the family's words if it asks. */
  private record Raison(String libelle, boolean sante, String precision) {}

  private static final List<Raison> RAISONS =
      List.of(
          new Raison(
              "Obligations professionnelles des parents, sans cantine ni garderie à l’école du"
                  + " secteur",
              false,
              null),
          new Raison("Raison médicale", true, null),
          new Raison("Autre motif", false, "Nous travaillons à côté de cette école."),
          new Raison("Autre motif", false, "La garde du soir a lieu à côté de cette école."),
          new Raison("Autre motif", false, "Nous déménageons bientôt dans ce quartier."));

  private final Base base;
  private final Exemples exemples;
  private final AnneeScolaireExemple annee;
  private final Hasard hasard;

  FormulaireScolaire(Base base, Exemples exemples, Hasard hasard) {
    this.base = base;
    this.exemples = exemples;
    this.annee = exemples.annee();
    this.hasard = hasard;
  }

  /** {@code enfants}: those of the household to enrol. */
  String remplir(Foyer foyer, List<Enfant> enfants, Ecole demandee, boolean certifie)
      throws SQLException {
    var raison = demandee == foyer.ecole() ? null : hasard.parmi(RAISONS);
    var fiches = new ArrayList<String>();
    for (var enfant : enfants) {
      fiches.add(fiche(foyer, enfant, choix(enfant, demandee, raison)));
    }
    return String.format(
        """
        {"anneeId":%d,"annee":"%s","adresse":"%s","enfants":[%s],"certifie":%b}""",
        exemples.anneeId(), annee.libelle(), adresse(foyer), String.join(",", fiches), certifie);
  }

  private String fiche(Foyer foyer, Enfant enfant, String choix) throws SQLException {
    var niveau = enfant.niveau(annee).orElseThrow();
    return String.format(
        """
        {"enfantId":%d,"prenom":"%s","nom":"%s","neLe":"%s","niveauHabituel":"%s",\
        "proposee":%s,%s,"niveau":"%s"}""",
        enfant.id(),
        enfant.prenom(),
        enfant.nom(),
        enfant.naissance(),
        niveau,
        ecole(foyer.ecole()),
        choix,
        niveau);
  }

  /** Without a reason, the school of the sector. */
  private String choix(Enfant enfant, Ecole demandee, Raison raison) throws SQLException {
    if (raison == null) {
      return "\"choix\":\"SECTEUR\",\"demandee\":{}";
    }
    boolean ailleurs = enfant.ecole() != demandee;
    return (ailleurs ? "\"inscrite\":" + ecole(enfant.ecole()) + "," : "")
        + "\"choix\":\"AUTRE\",\"demandee\":"
        + ecole(demandee)
        + ",\"motifChoisi\":"
        + motif(raison)
        + (raison.precision() == null ? "" : ",\"motif\":\"" + raison.precision() + "\"");
  }

  private String ecole(Ecole ecole) throws SQLException {
    return String.format("{\"id\":%d,\"nom\":\"%s\"}", exemples.ecole(ecole), ecole.nom());
  }

  /** Named in full, as the form keeps it. */
  private String motif(Raison raison) throws SQLException {
    long id =
        base.chercher("select id from motif_derogation where libelle = ?", raison.libelle())
            .orElseThrow();
    return String.format(
        "{\"id\":%d,\"libelle\":\"%s\",\"sante\":%b,\"precisionAttendue\":%b}",
        id, raison.libelle(), raison.sante(), raison.precision() != null);
  }

  private static String adresse(Foyer foyer) {
    return foyer.numeroVoie()
        + " "
        + foyer.voie()
        + ", "
        + Exemples.CODE_POSTAL
        + " "
        + Exemples.COMMUNE;
  }
}
