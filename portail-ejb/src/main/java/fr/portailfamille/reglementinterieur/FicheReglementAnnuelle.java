package fr.portailfamille.reglementinterieur;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;
import fr.portailfamille.demarche.Bloc;
import fr.portailfamille.demarche.Demandeur;
import fr.portailfamille.demarche.TypeDemarche;
import fr.portailfamille.renouvellement.ContenuFiche;
import fr.portailfamille.renouvellement.FicheAnnuelle;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** What is signed for each child (E13, E35); what is not is to be signed. */
@ApplicationScoped
class FicheReglementAnnuelle implements FicheAnnuelle {

  @Inject private SignatureDesReglements type;
  @Inject private LectureReglements lecture;
  @Inject private SituationReglements situation;
  @Inject private Clock horloge;

  @Override
  public TypeDemarche<?> demarche() {
    return type;
  }

  @Override
  public ContenuFiche lire(Demandeur demandeur, long anneeId) {
    long famille = SituationReglements.foyer(demandeur);
    var textes = lecture.textes();
    var signatures = lecture.signatures(famille);
    return new ContenuFiche(
        lecture.enfants(famille).stream()
            .map(
                enfant -> {
                  var bloc =
                      Bloc.titre(
                          Motif.of("ReglementSigne.enfant", enfant.prenom(), enfant.nom()), 0, 0);
                  enfant.concernes(textes).stream()
                      .map(texte -> LigneReglement.de(enfant.id(), texte, signatures))
                      .filter(LigneReglement::signe)
                      .forEach(ligne -> ajouter(bloc, ligne));
                  return bloc;
                })
            .filter(bloc -> !bloc.reponses().isEmpty())
            .toList(),
        situation.aSigner(famille).keySet().stream()
            .map(enfant -> Motif.of("ReglementManquant", enfant.prenom()))
            .toList());
  }

  private void ajouter(Bloc bloc, LigneReglement ligne) {
    var jour = LocalDate.ofInstant(ligne.signeLe(), horloge.getZone());
    bloc.avec(
        "ReglementInterieur." + ligne.reglement().name(),
        Messages.texte(Motif.of("ReglementSigne.le", jour)));
  }
}
