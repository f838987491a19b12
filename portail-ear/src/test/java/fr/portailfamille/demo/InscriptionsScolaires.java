package fr.portailfamille.demo;

import fr.portailfamille.demo.Demarches.Demande;
import fr.portailfamille.demo.Justificatifs.Piece;
import fr.portailfamille.exemples.Base;
import fr.portailfamille.exemples.Ecole;
import fr.portailfamille.exemples.Exemples;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/**
 * Enrolments at school: at that of the sector, accepted; at another one, through the commission.
 * Some derogations wait for an agent to put them to the sitting to come.
 */
final class InscriptionsScolaires {

  private static final int AJOURNEES = 2;
  private static final int A_LA_PROCHAINE = 4;

  /** Days before the sitting: from the latest filing to the first. */
  private static final int DEPOT_MINIMUM = 6;

  private static final int DEPOT_MAXIMUM = 40;

  private final Demarches demarches;
  private final Commission commission;
  private final FormulaireScolaire formulaire;
  private final Hasard hasard = new Hasard(1_886);
  private int ajournees;
  private int inscrites;

  InscriptionsScolaires(
      Connection connexion, Exemples exemples, LocalDate aujourdHui, Demarches demarches)
      throws SQLException {
    this.demarches = demarches;
    commission = new Commission(connexion, exemples, aujourdHui);
    formulaire = new FormulaireScolaire(new Base(connexion), exemples, hasard);
  }

  /** Children who go to another school than that of their sector: they were allowed to. */
  void autoriser(Foyer foyer, List<Enfant> enfants) throws SQLException {
    var ecole = enfants.get(0).ecole();
    examiner(foyer, enfants, ecole, "ACCEPTEE", AvisInvente.FAVORABLE);
  }

  /** Of a household whose children go to the school of its sector. */
  void demander(Foyer foyer, List<Enfant> enfants, String etat, int ilYA) throws SQLException {
    var autre = foyer.ecole().autre();
    switch (etat) {
      case "ACCEPTEE" -> deposer(foyer, enfants, foyer.ecole(), etat, ilYA);
      case "REFUSEE" -> examiner(foyer, enfants, autre, etat, AvisInvente.DEFAVORABLE);
      case "EN_INSTRUCTION" -> instruire(foyer, enfants, autre, ilYA);
      case "DEPOSEE" -> {
        long id = deposer(foyer, enfants, autre, etat, ilYA);
        if (inscrites++ < A_LA_PROCHAINE) {
          commission.inscrire(id, enfants);
        }
      }
      default -> deposer(foyer, enfants, autre, etat, ilYA);
    }
  }

  /** Put off by the sitting that was held, some go to the next one. */
  private void instruire(Foyer foyer, List<Enfant> enfants, Ecole ecole, int ilYA)
      throws SQLException {
    if (ajournees++ < AJOURNEES) {
      long id = examiner(foyer, enfants, ecole, "EN_INSTRUCTION", AvisInvente.AJOURNE);
      commission.inscrire(id, enfants);
    } else {
      deposer(foyer, enfants, ecole, "EN_INSTRUCTION", ilYA);
    }
  }

  private long examiner(
      Foyer foyer, List<Enfant> enfants, Ecole ecole, String etat, AvisInvente avis)
      throws SQLException {
    int seance = commission.tenueIlYA();
    int depot = seance + hasard.entre(DEPOT_MINIMUM, DEPOT_MAXIMUM);
    int decision = etat.equals("EN_INSTRUCTION") ? depot : hasard.entre(1, seance - 2);
    long id = demarches.ecrire(demande(foyer, enfants, ecole, etat), etat, depot, decision).id();
    commission.rendre(id, enfants, ecole, avis);
    return id;
  }

  private long deposer(Foyer foyer, List<Enfant> enfants, Ecole ecole, String etat, int ilYA)
      throws SQLException {
    return demarches.ecrire(demande(foyer, enfants, ecole, etat), etat, ilYA).id();
  }

  private Demande demande(Foyer foyer, List<Enfant> enfants, Ecole ecole, String etat)
      throws SQLException {
    return new Demande(
        "INSCRIPTION_SCOLAIRE",
        foyer.titulaire(),
        foyer.id(),
        4,
        formulaire.remplir(foyer, enfants, ecole, DemarchesScolaires.estDeposee(etat)),
        List.of(Piece.de("JUSTIFICATIF_DOMICILE")),
        "Votre demande d’inscription scolaire",
        "Vous pouvez demander la restauration scolaire.",
        etat.equals("REFUSEE")
            ? "L’école demandée n’a plus de place. Celle de votre secteur vous reste ouverte."
            : "Précisez pourquoi vous demandez cette école, et joignez un justificatif.");
  }

  /** Once the démarches themselves are sent. */
  void envoyer(Connection connexion) throws SQLException, IOException {
    commission.envoyer(connexion);
  }
}
