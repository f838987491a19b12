package fr.portailfamille.fiche;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;
import fr.portailfamille.demarche.Bloc;
import fr.portailfamille.demarche.PieceDemandee;
import fr.portailfamille.famille.VerificationDossier;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the sheet of a new family asks, in its order. Pure. The questions on the household are those
 * of the démarche that creates its file; a declared household brings its answers.
 */
final class BlocsPreinscription {

  static final int ENFANTS_D_UNE_FICHE = 3;
  private static final String CASE = "□ ";

  private BlocsPreinscription() {}

  /** Everything is left to be written. */
  static List<Bloc> vierges(List<String> activites, List<PieceDemandee> pieces) {
    var foyer = new ArrayList<Bloc>();
    foyer.add(personne("Preinscription.responsable"));
    foyer.add(personne("DossierFamille.second"));
    foyer.add(
        vide("DossierFamille.logement", "DossierFamille.adresse", "DossierFamille.allocataire"));
    IntStream.range(0, ENFANTS_D_UNE_FICHE)
        .mapToObj(BlocsPreinscription::enfant)
        .forEach(foyer::add);
    var ecoles = ecoles(ENFANTS_D_UNE_FICHE);
    ecoles
        .reponses()
        .add(
            new Bloc.Reponse(
                texte("Preinscription.autres_enfants", ENFANTS_D_UNE_FICHE),
                texte("Preinscription.autre_fiche"),
                null));
    return suite(foyer, ecoles, activites, documents(pieces, Set.of()));
  }

  /**
   * {@code foyer}: the answers as the démarche shows them, who files it first; {@code envoyees}:
   * natures of the documents joined to it.
   */
  static List<Bloc> declares(
      List<Bloc> foyer, List<String> activites, List<PieceDemandee> pieces, Set<String> envoyees) {
    int enfants =
        (int) foyer.stream().filter(bloc -> bloc.etape() == VerificationDossier.ENFANT).count();
    var nommes = new ArrayList<>(foyer);
    // « Vous » on a screen
    nommes.set(0, new Bloc(texte("Preinscription.responsable"), 0, 0, foyer.get(0).reponses()));
    return suite(nommes, ecoles(enfants), activites, documents(pieces, envoyees));
  }

  /** {@code activites} may be none, and then nothing is asked. */
  private static List<Bloc> suite(
      List<Bloc> foyer, Bloc ecoles, List<String> activites, Bloc documents) {
    var souhaitees = bloc("Preinscription.activites");
    activites.forEach(activite -> souhaitees.reponses().add(aEcrire(CASE + activite)));
    return Stream.of(
            foyer.stream(),
            Stream.of(ecoles, souhaitees, documents).filter(bloc -> !bloc.reponses().isEmpty()),
            Stream.of(vide("Preinscription.signature", "Preinscription.certification")))
        .flatMap(blocs -> blocs)
        .toList();
  }

  private static Bloc personne(String titre) {
    return vide(
        titre,
        "DossierFamille.civilite",
        "DossierFamille.prenom",
        "DossierFamille.nom",
        "DossierFamille.telephone",
        "DossierFamille.courriel");
  }

  private static Bloc enfant(int rang) {
    var bloc = Bloc.titre(Motif.of("DossierFamille.enfant", rang + 1), 0, rang);
    Stream.of(
            "DossierFamille.prenom",
            "DossierFamille.nom",
            "DossierFamille.neLe",
            "DossierFamille.sexe")
        .forEach(question -> bloc.reponses().add(aEcrire(texte(question))));
    return bloc;
  }

  private static Bloc ecoles(int enfants) {
    var bloc = bloc("Preinscription.scolarite");
    IntStream.rangeClosed(1, enfants)
        .forEach(rang -> bloc.reponses().add(aEcrire(texte("Preinscription.ecole", rang))));
    return bloc;
  }

  private static Bloc documents(List<PieceDemandee> pieces, Set<String> envoyees) {
    var bloc = bloc("Preinscription.documents");
    for (var piece : pieces) {
      var etat =
          envoyees.contains(piece.nature())
              ? "Preinscription.envoye"
              : piece.obligatoire() ? "Preinscription.obligatoire" : "Preinscription.facultatif";
      bloc.reponses().add(new Bloc.Reponse(CASE + piece.titre(), texte(etat), null));
    }
    return bloc;
  }

  private static Bloc vide(String titre, String... questions) {
    var bloc = bloc(titre);
    Stream.of(questions).forEach(question -> bloc.reponses().add(aEcrire(texte(question))));
    return bloc;
  }

  private static Bloc bloc(String titre) {
    return Bloc.titre(Motif.of(titre), 0, 0);
  }

  private static Bloc.Reponse aEcrire(String question) {
    return new Bloc.Reponse(question, "", null);
  }

  private static String texte(String cle, Object... arguments) {
    return Messages.texte(Motif.of(cle, arguments));
  }
}
