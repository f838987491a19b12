package fr.portailfamille.demo;

import fr.portailfamille.chiffrement.Chiffrement;
import fr.portailfamille.chiffrement.Emplacement;
import fr.portailfamille.demo.Demarches.Demande;
import fr.portailfamille.demo.FichesInventees.Fiche;
import fr.portailfamille.demo.Justificatifs.Piece;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The health sheets in force, sealed, each with the démarche that wrote it and the trace of the
 * agent who read it; and a few démarches that wait for that agent. The Lemaire have theirs.
 */
final class SanteDesEnfants {

  static final String TYPE = "INFORMATIONS_SANITAIRES";

  private static final int ILYA_MINIMUM = 20;

  private static final int ILYA_MAXIMUM = 150;
  private static final int EN_VIGUEUR_SUR_CENT = 65;
  private static final int EN_ATTENTE = 6;

  private final Chiffrement chiffrement;
  private final Demarches demarches;
  private final LocalDate aujourdHui;
  private final long agent;
  private final Hasard hasard = new Hasard(1_885);
  private final FichesInventees plume;
  private final Numeros consultations;
  private final Copie fiche =
      new Copie("fiche_sante", "enfant_id, contenu, demarche_id, acceptee_le");
  private final Copie consultation =
      new Copie("consultation_sante", "id, enfant_id, compte_id, demarche_id, le");

  SanteDesEnfants(
      Connection connexion,
      Chiffrement chiffrement,
      Demarches demarches,
      LocalDate aujourdHui,
      long agent)
      throws SQLException {
    this.chiffrement = chiffrement;
    this.demarches = demarches;
    this.aujourdHui = aujourdHui;
    this.agent = agent;
    plume = new FichesInventees(hasard, aujourdHui);
    consultations = Numeros.de("consultation_sante", connexion);
  }

  /** Parents who are separated share the sheet of their child: the first one to fill it in. */
  void ecrire(Population population) {
    var lemaire = population.foyers().get(0);
    Set<Enfant> dits = new HashSet<>();
    var foyers =
        population.foyersInventes().stream()
            .filter(foyer -> foyer.enfants().stream().allMatch(dits::add))
            .toList();
    int reste = foyers.size() - EN_ATTENTE;
    accepter(lemaire);
    foyers.subList(0, reste).stream()
        .filter(foyer -> hasard.surCent(EN_VIGUEUR_SUR_CENT))
        .forEach(this::accepter);
    foyers.subList(reste, foyers.size()).forEach(this::deposer);
  }

  /** Once the démarches themselves are sent. */
  void envoyer(Connection connexion) throws SQLException, IOException {
    fiche.envoyer(connexion);
    consultation.envoyer(connexion);
  }

  private void accepter(Foyer foyer) {
    int ilYA = hasard.entre(ILYA_MINIMUM, ILYA_MAXIMUM);
    var fiches = fiches(foyer, ilYA);
    var ecrite = demarches.ecrire(demande(foyer, fiches, true), "ACCEPTEE", ilYA);
    fiches.forEach(
        (enfant, dite) -> {
          fiche.ligne(enfant.id(), sceller(enfant, dite), ecrite.id(), ecrite.suite());
          consultation.ligne(
              consultations.suivant(),
              enfant.id(),
              agent,
              ecrite.id(),
              ecrite.suite().minusSeconds(240));
        });
  }

  private void deposer(Foyer foyer) {
    int ilYA = hasard.entre(0, 6);
    demarches.ecrire(demande(foyer, fiches(foyer, ilYA), false), "DEPOSEE", ilYA);
  }

  private String sceller(Enfant enfant, Fiche dite) {
    return chiffrement.chiffrer(new Emplacement("fiche_sante", enfant.id()), dite.json());
  }

  private Map<Enfant, Fiche> fiches(Foyer foyer, int ilYA) {
    var medecin = plume.medecin();
    var fiches = new LinkedHashMap<Enfant, Fiche>();
    for (var enfant : foyer.enfants()) {
      fiches.put(enfant, plume.inventer(enfant, aujourdHui.minusDays(ilYA + 1L), medecin));
    }
    return fiches;
  }

  /** {@code acceptee}: what a plan rests on is worth as long as the plan. */
  private static Demande demande(Foyer foyer, Map<Enfant, Fiche> fiches, boolean acceptee) {
    var enfants =
        fiches.entrySet().stream()
            .map(dite -> json(dite.getKey(), dite.getValue()))
            .collect(Collectors.joining(","));
    return new Demande(
        TYPE,
        foyer.titulaire(),
        foyer.id(),
        5,
        "{\"enfants\":[" + enfants + "],\"certifie\":true}",
        pieces(fiches, acceptee),
        "Vos informations sanitaires",
        "Vous pouvez les relire sur le portail.",
        null);
  }

  private static String json(Enfant enfant, Fiche dite) {
    return String.format(
        """
        {"enfantId":%d,"prenom":"%s","nom":"%s","neLe":"%s","choix":"RENSEIGNER","sante":%s,\
        "perimee":false,"repartir":false}""",
        enfant.id(), enfant.prenom(), enfant.nom(), enfant.naissance(), dite.json());
  }

  private static List<Piece> pieces(Map<Enfant, Fiche> fiches, boolean acceptee) {
    var pieces = new ArrayList<Piece>();
    fiches.forEach(
        (enfant, dite) -> {
          if (dite.finDuPai() != null) {
            pieces.add(new Piece("PROTOCOLE_PAI", enfant, acceptee ? dite.finDuPai() : null));
            pieces.add(Piece.de("PHOTO_ENFANT", enfant));
            pieces.add(Piece.de("CERTIFICAT_MEDICAL", enfant));
          }
          pieces.add(Piece.de("CARNET_DE_SANTE", enfant));
        });
    return pieces;
  }
}
