package fr.portailfamille.famille.miseajour;

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

  /** The answers about a kind of person. */
  private record Questions<T>(TypeDePersonne type, List<Champ<T>> champs) {}

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
    var personne = new Questions<>(TypeDePersonne.RESPONSABLE, Champ.PERSONNE);
    decrire(bloc, personne, connu.getResponsable(), declare.getResponsable());
    decrire(bloc, new Questions<>(TypeDePersonne.RESPONSABLE, Champ.FOYER), connu, declare);
    return bloc;
  }

  private Bloc second() {
    var second = form.getDeclare().getSecond();
    if (form.secondAjoute()) {
      return ajoute(titre("MiseAJourFamille.second_ajoute"), Champ.PERSONNE, second);
    }
    var bloc = titre("DossierFamille.second");
    var personne = new Questions<>(TypeDePersonne.AUTRE_RESPONSABLE, Champ.PERSONNE);
    decrire(bloc, personne, form.getConnu().getSecond(), second);
    return bloc;
  }

  private Bloc enfant(EnfantDeclare enfant, int rang) {
    var connu = form.enfantConnu(enfant.getEnfantId());
    if (connu.isEmpty()) {
      var titre = Motif.of("MiseAJourFamille.enfant_ajoute", rang + 1);
      return ajoute(Bloc.titre(titre, VerificationDossier.ENFANT, rang), Champ.ENFANT, enfant);
    }
    var titre = Motif.of("DossierFamille.enfant", rang + 1);
    var bloc = Bloc.titre(titre, VerificationDossier.ENFANT, rang);
    decrire(bloc, new Questions<>(TypeDePersonne.ENFANT, Champ.ENFANT), connu.get(), enfant);
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
        bloc.remplacant(champ.question(), ouRien(champ.texte(connu)), ouRien(champ.texte(declare)));
      } else if (!champ.estCache(demandes, questions.type())) {
        bloc.avec(champ.question(), champ.texte(declare));
      }
    }
  }

  private static String ouRien(String texte) {
    return texte.isEmpty() ? Messages.texte(Motif.of("NonRenseigne")) : texte;
  }
}
