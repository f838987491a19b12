package fr.portailfamille.accord;

import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.demarche.Bloc;
import fr.portailfamille.demarche.Demandeur;
import fr.portailfamille.demarche.Demarche;
import fr.portailfamille.demarche.EtatDemarche;
import fr.portailfamille.demarche.PieceDemandee;
import fr.portailfamille.demarche.Refus;
import fr.portailfamille.demarche.TypeDemarche;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * « J’accepte de recevoir des mails et des SMS » (B10). Filing is enough: a choice of one’s own is
 * not for an agent to decide.
 */
@ApplicationScoped
public class AccordsDeReception implements TypeDemarche<AccordsDeclares> {

  public static final String CODE = "ACCORDS_RECEPTION";

  @Inject private SituationAccords situation;
  @Inject private EnregistrementAccords enregistrement;

  @Override
  public String code() {
    return CODE;
  }

  @Override
  public String icone() {
    return "message";
  }

  @Override
  public String page() {
    return "/usager/accords/modifier.xhtml";
  }

  @Override
  public Class<AccordsDeclares> formulaire() {
    return AccordsDeclares.class;
  }

  @Override
  public boolean automatique() {
    return true;
  }

  @Override
  public AccordsDeclares vierge(Demandeur demandeur) {
    var form = new AccordsDeclares();
    actualiser(demandeur, form);
    return form;
  }

  @Override
  public void actualiser(Demandeur demandeur, AccordsDeclares form) {
    situation.actualiser(demandeur.compteId(), foyer(demandeur), form);
  }

  @Override
  public void controler(Demandeur demandeur, AccordsDeclares form) {
    situation.controler(demandeur.compteId(), foyer(demandeur), form);
  }

  @Override
  public void retirerEngagements(AccordsDeclares form) {
    form.setCertifie(false);
  }

  @Override
  public List<PieceDemandee> pieces() {
    return List.of();
  }

  @Override
  public int etapeDesPieces() {
    return 0;
  }

  @Override
  public List<Refus> verifier(AccordsDeclares form) {
    return VerificationAccords.verifier(form);
  }

  @Override
  public List<Bloc> relire(AccordsDeclares form) {
    return RelectureAccords.relire(form);
  }

  @Override
  public void accepter(Demarche demarche, AccordsDeclares form) {
    enregistrement.enregistrer(demarche, form);
  }

  @Override
  public String modeleCourriel(EtatDemarche etat) {
    return etat == EtatDemarche.ACCEPTEE
        ? "accords_reception.acceptee"
        : TypeDemarche.super.modeleCourriel(etat);
  }

  private static long foyer(Demandeur demandeur) {
    return demandeur.famille().orElseThrow(Introuvable::new);
  }
}
