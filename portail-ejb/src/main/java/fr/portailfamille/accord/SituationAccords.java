package fr.portailfamille.accord;

import fr.portailfamille.accord.LectureAccords.Personne;
import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.famille.Telephone;
import fr.portailfamille.parametre.Parametre;
import fr.portailfamille.parametre.Parametres;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who answers, and what is on file, written beside the answers (B10). */
@ApplicationScoped
class SituationAccords {

  @Inject private LectureAccords lecture;
  @Inject private Parametres parametres;

  /** The guardians as they are now; the answers already given stay. */
  void actualiser(long compte, long famille, AccordsDeclares form) {
    var personnes = lecture.personnes(famille);
    var accords = lecture.duFoyer(famille);
    Map<Long, AccordDeclare> reponses =
        form.getPersonnes().stream()
            .collect(Collectors.toMap(AccordDeclare::getResponsableId, Function.identity()));
    form.setTexte(parametres.texte(Parametre.ACCORD_TEXTE));
    form.setPersonnes(
        personnes.stream()
            .filter(personne -> repondIci(personne, compte))
            .sorted(Comparator.comparing(personne -> !estMoi(personne, compte)))
            .map(p -> decrire(reponses.get(p.responsable().id()), p, accords))
            .collect(Collectors.toCollection(ArrayList::new)));
    form.setAutres(
        personnes.stream()
            .filter(personne -> !repondIci(personne, compte))
            .map(Personne::nom)
            .collect(Collectors.toCollection(ArrayList::new)));
  }

  private static AccordDeclare decrire(
      AccordDeclare repondue, Personne personne, List<Accord> accords) {
    long id = personne.responsable().id();
    var fiche = repondue == null ? new AccordDeclare() : repondue;
    fiche.setResponsableId(id);
    fiche.setNom(personne.nom());
    fiche.setCourriel(personne.courriel() == null ? null : personne.courriel().valeur());
    fiche.setConnue(lisible(LectureAccords.reponse(id, accords)));
    if (repondue == null) {
      supposer(fiche, lisible(LectureAccords.reponse(id, accords)), personne);
    }
    return fiche;
  }

  /** The answer on file, else mails and no text messages. */
  private static void supposer(AccordDeclare fiche, Reponse connue, Personne personne) {
    if (connue != null) {
      fiche.setReponse(connue);
    }
    var telephone = personne.responsable().telephone();
    if (fiche.getReponse().getPortable() == null && Telephone.estPortable(telephone)) {
      fiche.getReponse().setPortable(Telephone.enClair(telephone));
    }
  }

  private static Reponse lisible(Reponse connue) {
    if (connue != null && connue.getPortable() != null) {
      connue.setPortable(Telephone.enClair(connue.getPortable()));
    }
    if (connue != null && connue.getCopies() != null) {
      connue.setCopies(connue.getCopies().replace(";", " ; "));
    }
    return connue;
  }

  /** Another household's guardian does not exist here; one with an account answers alone. */
  void controler(long compte, long famille, AccordsDeclares form) {
    var connues = lecture.personnes(famille);
    for (var declare : form.getPersonnes()) {
      var personne =
          connues.stream()
              .filter(p -> p.responsable().id().equals(declare.getResponsableId()))
              .findFirst()
              .orElseThrow(Introuvable::new);
      if (!repondIci(personne, compte)) {
        throw new RegleMetierException("ResponsableRepondSeul", declare.getNom());
      }
    }
  }

  static boolean repondIci(Personne personne, long compte) {
    return !personne.autonome() || estMoi(personne, compte);
  }

  private static boolean estMoi(Personne personne, long compte) {
    return personne.responsable().compteId() != null && personne.responsable().compteId() == compte;
  }
}
