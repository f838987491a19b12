package fr.portailfamille.demarche;

import fr.portailfamille.chiffrement.Chiffrement;
import fr.portailfamille.chiffrement.Emplacement;
import fr.portailfamille.commun.Motif;
import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.document.LigneDocument;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A type of démarche together with the JSON of its form, sealed when its answers are confidential.
 */
record Modele<C>(TypeDemarche<C> type, Chiffrement chiffrement) {

  private static final Jsonb JSON = JsonbBuilder.create();
  private static final PieceDemandee AUTRE = PieceDemandee.facultative("AUTRE_JUSTIFICATIF");
  private static final String CHIFFRE = "chiffre";

  @SuppressWarnings("unchecked")
  <F> Modele<F> as(Class<F> formulaire) {
    if (type.formulaire() != (Class<?>) formulaire) {
      throw new IllegalArgumentException(type.code() + " is not filled in with " + formulaire);
    }
    return (Modele<F>) this;
  }

  String vierge(Demandeur demandeur) {
    return JSON.toJson(type.vierge(demandeur));
  }

  /** The form as JSON, once nothing in it is somebody else's nor certified before it changed. */
  String garder(Demandeur demandeur, Demarche demarche, Object formulaire) {
    C saisi = type.formulaire().cast(formulaire);
    type.controler(demandeur, saisi);
    type.actualiser(demandeur.reprenant(demarche), saisi);
    if (engageSurAutreChose(demarche, JSON.toJson(saisi))) {
      type.retirerEngagements(saisi);
    }
    return JSON.toJson(saisi);
  }

  private boolean engageSurAutreChose(Demarche demarche, String contenu) {
    var connues = sansEngagements(clair(demarche));
    return !connues.equals(JSON.toJson(lire(demarche)))
        && !connues.equals(sansEngagements(contenu));
  }

  /** The same answers, to be certified and accepted again before they are filed. */
  String sansEngagements(Demarche demarche) {
    return sansEngagements(clair(demarche));
  }

  private String sansEngagements(String contenu) {
    C formulaire = JSON.fromJson(contenu, type.formulaire());
    type.retirerEngagements(formulaire);
    return JSON.toJson(formulaire);
  }

  /** Whether this is what is kept already; the database writes JSON its own way. */
  boolean garde(Demarche demarche, String contenu) {
    return JSON.fromJson(contenu, JsonObject.class)
        .equals(JSON.fromJson(clair(demarche), JsonObject.class));
  }

  /** These answers as the database may keep them. */
  String proteger(Demarche demarche, String contenu) {
    return type.estConfidentiel()
        ? Json.createObjectBuilder()
            .add(CHIFFRE, chiffrement.chiffrer(lieu(demarche), contenu))
            .build()
            .toString()
        : contenu;
  }

  private String clair(Demarche demarche) {
    return type.estConfidentiel()
        ? chiffrement.dechiffrer(
            lieu(demarche), JSON.fromJson(demarche.contenu(), JsonObject.class).getString(CHIFFRE))
        : demarche.contenu();
  }

  private static Emplacement lieu(Demarche demarche) {
    return new Emplacement("demarche", demarche.getId());
  }

  /** The draft as the town knows things now. */
  C reprendre(Demandeur demandeur, Demarche demarche) {
    C saisi = lire(demarche);
    type.actualiser(demandeur.reprenant(demarche), saisi);
    return saisi;
  }

  C lire(Demarche demarche) {
    return JSON.fromJson(clair(demarche), type.formulaire());
  }

  /** Answers first, then the mandatory documents that are missing. */
  List<Refus> verifier(Demarche demarche) {
    return Stream.concat(
            type.verifier(lire(demarche)).stream(), piecesManquantes(demarche).stream())
        .toList();
  }

  private List<Refus> piecesManquantes(Demarche demarche) {
    var jointes = cles(jointes(demarche));
    var aRemplacer =
        demarche.reclamees().stream()
            .filter(reclamee -> !fournie(reclamee, demarche))
            .map(PieceReclamee::cle)
            .filter(jointes::contains)
            .collect(Collectors.toSet());
    jointes.removeAll(aRemplacer);
    return pieces(demarche).stream()
        .filter(piece -> piece.obligatoire() && !jointes.contains(piece.cle()))
        .map(piece -> manquante(piece, aRemplacer.contains(piece.cle())))
        .toList();
  }

  /** {@code autre}: what is joined already is not what an agent asked for. */
  private Refus manquante(PieceDemandee piece, boolean autre) {
    var motif = Motif.of(autre ? "PieceARemplacer" : "PieceManquante", piece.titre());
    return new Refus(type.etapeDesPieces(), 0, piece.cle(), motif);
  }

  private static boolean fournie(PieceReclamee reclamee, Demarche demarche) {
    return jointes(demarche).stream()
        .anyMatch(
            joint -> joint.cle().equals(reclamee.cle()) && reclamee.estFournieLe(joint.deposeLe()));
  }

  /**
   * What an agent may ask for by name: whatever the type may need, or anything else, where
   * documents are joined.
   */
  List<PieceDemandee> reclamables(Demarche demarche) {
    return reclamables(lire(demarche));
  }

  private List<PieceDemandee> reclamables(C formulaire) {
    if (type.etapeDesPieces() == 0) {
      return List.of();
    }
    var parCle = new LinkedHashMap<String, PieceDemandee>();
    Stream.of(type.pieces(formulaire), type.pieces(), List.of(AUTRE))
        .flatMap(List::stream)
        .forEach(piece -> parCle.putIfAbsent(piece.cle(), piece));
    return List.copyOf(parCle.values());
  }

  /** Those the answers ask for, and those an agent asked for as long as they still make sense. */
  private List<PieceDemandee> demandees(C formulaire, Demarche demarche) {
    var reclamees =
        demarche.reclamees().stream().map(PieceReclamee::cle).collect(Collectors.toSet());
    var ordinaires =
        type.pieces(formulaire).stream().map(PieceDemandee::cle).collect(Collectors.toSet());
    return reclamables(formulaire).stream()
        .filter(p -> ordinaires.contains(p.cle()) || reclamees.contains(p.cle()))
        .map(piece -> reclamees.contains(piece.cle()) ? piece.exigee() : piece)
        .toList();
  }

  /** What these answers ask for, then what was joined and is not asked any more. */
  List<PieceDemandee> pieces(C formulaire, Demarche demarche) {
    var demandees = demandees(formulaire, demarche);
    var connues = demandees.stream().map(PieceDemandee::cle).collect(Collectors.toSet());
    var autres =
        jointes(demarche).stream()
            .filter(joint -> !connues.contains(joint.cle()))
            .map(PieceDemandee::de)
            .distinct();
    return Stream.concat(demandees.stream(), autres).toList();
  }

  List<PieceDemandee> pieces(Demarche demarche) {
    return demandees(lire(demarche), demarche);
  }

  private static List<LigneDocument> jointes(Demarche demarche) {
    return demarche.getPieces().stream().map(LigneDocument::of).toList();
  }

  private static Set<String> cles(List<LigneDocument> joints) {
    return joints.stream().map(LigneDocument::cle).collect(Collectors.toSet());
  }

  Optional<String> complementCourriel(Demarche demarche) {
    return type.complementCourriel(demarche.etat(), lire(demarche));
  }

  void noterConsultation(Demarche demarche) {
    type.noterConsultation(demarche, lire(demarche));
  }

  void noterLectureDePiece(Demarche demarche) {
    type.noterLectureDePiece(demarche, lire(demarche));
  }

  List<Bloc> relire(Demarche demarche) {
    return type.relire(lire(demarche));
  }

  List<Bloc> devoiler(Demarche demarche) {
    return type.devoiler(demarche, lire(demarche));
  }

  List<Motif> signaler(Demarche demarche) {
    return type.signaler(demarche, lire(demarche));
  }

  /**
   * @throws RegleMetierException something has to come before the decision
   */
  void exigerDecidable(Demarche demarche) {
    type.attente(demarche, lire(demarche))
        .ifPresent(
            attente -> {
              throw new RegleMetierException(attente);
            });
  }

  /** The answers, then what has become of them. */
  List<Bloc> relireAvecSuites(Demarche demarche) {
    C formulaire = lire(demarche);
    return Stream.concat(
            type.relire(formulaire).stream(), type.suites(demarche, formulaire).stream())
        .toList();
  }

  List<Motif> nouvelles(Demarche demarche) {
    return type.nouvelles(demarche, lire(demarche));
  }

  /** The answers that stay once it is over, as the database may keep them; empty: all of them. */
  Optional<String> aConserver(Demarche demarche) {
    return type.aConserver(lire(demarche)).map(reste -> proteger(demarche, JSON.toJson(reste)));
  }

  /** What an agent may leave aside, by name; nothing of what is confidential. */
  Set<String> ecartables(Demarche demarche) {
    return type.estConfidentiel()
        ? Set.of()
        : relire(demarche).stream().flatMap(Bloc::ecartables).collect(Collectors.toSet());
  }

  /** Without what was left aside. */
  void accepter(Demarche demarche) {
    C formulaire = lire(demarche);
    if (!demarche.ecartees().isEmpty()) {
      type.ecarter(formulaire, demarche.ecartees());
    }
    type.accepter(demarche, formulaire);
  }
}
