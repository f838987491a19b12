package fr.portailfamille.famille.miseajour;

import static fr.portailfamille.famille.miseajour.ReponsesEcartees.RESPONSABLE;
import static fr.portailfamille.famille.miseajour.ReponsesEcartees.SECOND;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;
import fr.portailfamille.demarche.Bloc;
import fr.portailfamille.famille.EnfantDeclare;
import fr.portailfamille.famille.VerificationDossier;
import fr.portailfamille.personne.ChampsDemandes;
import fr.portailfamille.personne.TypeDePersonne;
import java.util.ArrayList;
import java.util.List;

/**
 * The household in French, each new answer beside the one the town holds (C04). What is hidden is
 * not read again, unless the counter has changed it.
 */
final class RelectureFoyer {

  private final FoyerDeclare form;
  private final ChampsDemandes demandes;

  /** The answers about somebody. */
  private record Questions<T>(TypeDePersonne type, String sujet, List<Champ<T>> champs) {}

  private RelectureFoyer(FoyerDeclare form, ChampsDemandes demandes) {
    this.form = form;
    this.demandes = demandes;
  }

  static List<Bloc> relire(FoyerDeclare form, ChampsDemandes demandes) {
    return new RelectureFoyer(form, demandes).relire();
  }

  private List<Bloc> relire() {
    var blocs = new ArrayList<Bloc>();
    if (form.estInchange()) {
      blocs.add(titre("MiseAJourFamille.sans_changement"));
    }
    blocs.add(vous());
    if (form.getDeclare().isSecondDeclare()) {
      blocs.add(second());
    }
    if (form.isJugement()) {
      blocs.add(titre("MiseAJourFamille.jugement"));
    }
    for (int rang = 0; rang < form.getDeclare().getEnfants().size(); rang++) {
      blocs.add(enfant(form.getDeclare().getEnfants().get(rang), rang));
    }
    return blocs;
  }

  private Bloc vous() {
    var connu = form.getConnu();
    var declare = form.getDeclare();
    var bloc = titre("DossierFamille.responsable");
    var personne = new Questions<>(TypeDePersonne.RESPONSABLE, RESPONSABLE, Champ.PERSONNE);
    decrire(bloc, personne, connu.getResponsable(), declare.getResponsable());
    var foyer = new Questions<>(TypeDePersonne.RESPONSABLE, RESPONSABLE, Champ.FOYER);
    decrire(bloc, foyer, connu, declare);
    return bloc;
  }

  private Bloc second() {
    var second = form.getDeclare().getSecond();
    if (form.secondAjoute()) {
      var bloc = titre("MiseAJourFamille.second_ajoute").ecartable(SECOND);
      return ajoute(bloc, Champ.PERSONNE, second);
    }
    var bloc = titre("DossierFamille.second");
    var personne = new Questions<>(TypeDePersonne.AUTRE_RESPONSABLE, SECOND, Champ.PERSONNE);
    decrire(bloc, personne, form.getConnu().getSecond(), second);
    return bloc;
  }

  private Bloc enfant(EnfantDeclare enfant, int rang) {
    var connu = form.enfantConnu(enfant.getEnfantId());
    var cle = ReponsesEcartees.enfant(form, enfant);
    if (connu.isEmpty()) {
      var titre = Motif.of("MiseAJourFamille.enfant_ajoute", rang + 1);
      var bloc = Bloc.titre(titre, VerificationDossier.ENFANT, rang).ecartable(cle);
      return ajoute(bloc, Champ.ENFANT, enfant);
    }
    var titre = Motif.of("DossierFamille.enfant", rang + 1);
    var bloc = Bloc.titre(titre, VerificationDossier.ENFANT, rang);
    var questions = new Questions<>(TypeDePersonne.ENFANT, cle, Champ.ENFANT);
    decrire(bloc, questions, connu.get(), enfant);
    return bloc;
  }

  private static Bloc titre(String cle) {
    return Bloc.titre(Motif.of(cle), VerificationDossier.FOYER, 0);
  }

  private static <T> Bloc ajoute(Bloc bloc, List<Champ<T>> champs, T declare) {
    champs.forEach(champ -> bloc.avec(champ.question(), champ.texte(declare)));
    return bloc;
  }

  private <T> void decrire(Bloc bloc, Questions<T> questions, T connu, T declare) {
    for (var champ : questions.champs()) {
      if (champ.differe(connu, declare)) {
        var avant = ouRien(champ.texte(connu));
        var cle = champ.cle(questions.sujet());
        bloc.remplacant(champ.question(), avant, ouRien(champ.texte(declare)), cle);
      } else if (!champ.estCache(demandes, questions.type())) {
        bloc.avec(champ.question(), champ.texte(declare));
      }
    }
  }

  private static String ouRien(String texte) {
    return texte.isEmpty() ? Messages.texte(Motif.of("NonRenseigne")) : texte;
  }
}
