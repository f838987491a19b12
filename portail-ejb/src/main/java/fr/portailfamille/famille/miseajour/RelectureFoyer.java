package fr.portailfamille.famille.miseajour;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;
import fr.portailfamille.demarche.Bloc;
import fr.portailfamille.famille.EnfantDeclare;
import fr.portailfamille.famille.VerificationDossier;
import java.util.ArrayList;
import java.util.List;

/** The household in French, each new answer beside the one the town holds (C04). */
final class RelectureFoyer {

  private RelectureFoyer() {}

  static List<Bloc> relire(FoyerDeclare form) {
    var blocs = new ArrayList<Bloc>();
    if (form.estInchange()) {
      blocs.add(titre("MiseAJourFamille.sans_changement"));
    }
    var connu = form.getConnu();
    var declare = form.getDeclare();
    var vous = titre("DossierFamille.responsable");
    decrire(vous, Champ.PERSONNE, connu.getResponsable(), declare.getResponsable());
    decrire(vous, Champ.FOYER, connu, declare);
    blocs.add(vous);
    if (declare.isSecondDeclare()) {
      blocs.add(second(form));
    }
    if (form.isJugement()) {
      blocs.add(titre("MiseAJourFamille.jugement"));
    }
    for (int rang = 0; rang < declare.getEnfants().size(); rang++) {
      blocs.add(enfant(form, declare.getEnfants().get(rang), rang));
    }
    return blocs;
  }

  private static Bloc second(FoyerDeclare form) {
    var second = form.getDeclare().getSecond();
    if (form.secondAjoute()) {
      return ajoute(titre("MiseAJourFamille.second_ajoute"), Champ.PERSONNE, second);
    }
    var bloc = titre("DossierFamille.second");
    decrire(bloc, Champ.PERSONNE, form.getConnu().getSecond(), second);
    return bloc;
  }

  private static Bloc enfant(FoyerDeclare form, EnfantDeclare enfant, int rang) {
    var connu = form.enfantConnu(enfant.getEnfantId());
    if (connu.isEmpty()) {
      var titre = Motif.of("MiseAJourFamille.enfant_ajoute", rang + 1);
      return ajoute(Bloc.titre(titre, VerificationDossier.ENFANT, rang), Champ.ENFANT, enfant);
    }
    var titre = Motif.of("DossierFamille.enfant", rang + 1);
    var bloc = Bloc.titre(titre, VerificationDossier.ENFANT, rang);
    decrire(bloc, Champ.ENFANT, connu.get(), enfant);
    return bloc;
  }

  private static Bloc titre(String cle) {
    return Bloc.titre(Motif.of(cle), VerificationDossier.FOYER, 0);
  }

  private static <T> Bloc ajoute(Bloc bloc, List<Champ<T>> champs, T declare) {
    champs.forEach(champ -> bloc.avec(champ.question(), champ.texte(declare)));
    return bloc;
  }

  private static <T> void decrire(Bloc bloc, List<Champ<T>> champs, T connu, T declare) {
    for (var champ : champs) {
      if (champ.differe(connu, declare)) {
        bloc.remplacant(champ.question(), ouRien(champ.texte(connu)), ouRien(champ.texte(declare)));
      } else {
        bloc.avec(champ.question(), champ.texte(declare));
      }
    }
  }

  private static String ouRien(String texte) {
    return texte.isEmpty() ? Messages.texte(Motif.of("NonRenseigne")) : texte;
  }
}
