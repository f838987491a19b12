package fr.portailfamille.demo;

import fr.portailfamille.exemples.Ecole;
import fr.portailfamille.exemples.Exemples;
import fr.portailfamille.exemples.Personnage;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/** The commission on derogations: a sitting that was held, another one to come. */
final class Commission {

  private static final int TENUE_DEPUIS = 20;
  private static final int DANS_UNE_SEMAINE = 7;
  private static final int CONVOCATION = 5;
  private static final String LIEU = "Mairie, salle des mariages";

  private final Exemples exemples;
  private final LocalDate aujourdHui;
  private final LocalDate tenue;
  private final LocalDate prochaine;
  private final long agent;
  private final long idTenue;
  private final long idProchaine;
  private final Numeros examens;
  private final Copie seance =
      new Copie("seance_derogation", "id, jour, lieu, creee_par, creee_le");
  private final Copie examen =
      new Copie(
          "examen_derogation",
          "id, version, seance_id, demarche_id, enfant_id, inscrit_par, inscrit_le,"
              + " etablissement_id, avis, commentaire, rendu_par, rendu_le");

  Commission(Connection connexion, Exemples exemples, LocalDate aujourdHui) throws SQLException {
    this.exemples = exemples;
    this.aujourdHui = aujourdHui;
    tenue =
        aujourdHui
            .minusDays(TENUE_DEPUIS)
            .with(TemporalAdjusters.previousOrSame(DayOfWeek.TUESDAY));
    prochaine =
        aujourdHui.plusDays(DANS_UNE_SEMAINE).with(TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY));
    agent = exemples.compte(Personnage.CLAIRE_FONTAINE);
    examens = Numeros.de("examen_derogation", connexion);
    var seances = Numeros.de("seance_derogation", connexion);
    idTenue = seances.suivant();
    idProchaine = seances.suivant();
    seance.ligne(idTenue, tenue, LIEU, agent, le(tenue.minusDays(60), 10));
    seance.ligne(idProchaine, prochaine, LIEU, agent, le(tenue.minusDays(60), 11));
  }

  /** Days since the sitting that was held. */
  int tenueIlYA() {
    return (int) ChronoUnit.DAYS.between(tenue, aujourdHui);
  }

  /** Written on the day of the sitting, about children put to it some days before. */
  void rendre(long demarche, List<Enfant> enfants, Ecole demandee, AvisInvente avis)
      throws SQLException {
    for (var enfant : enfants) {
      examen.ligne(
          examens.suivant(),
          1,
          idTenue,
          demarche,
          enfant.id(),
          agent,
          le(tenue.minusDays(CONVOCATION), 10),
          exemples.ecole(demandee),
          avis,
          avis.commentaire(),
          agent,
          le(tenue, 18));
    }
  }

  /** Yesterday evening, to the sitting to come. */
  void inscrire(long demarche, List<Enfant> enfants) {
    for (var enfant : enfants) {
      examen.ligne(
          examens.suivant(),
          0,
          idProchaine,
          demarche,
          enfant.id(),
          agent,
          le(aujourdHui.minusDays(1), 19),
          null,
          null,
          null,
          null,
          null);
    }
  }

  /** Once the démarches themselves are sent. */
  void envoyer(Connection connexion) throws SQLException, IOException {
    seance.envoyer(connexion);
    examen.envoyer(connexion);
  }

  private static Instant le(LocalDate jour, int heure) {
    return jour.atTime(heure, 0).atZone(Exemples.FUSEAU).toInstant();
  }
}
