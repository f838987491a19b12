package fr.portailfamille.activite;

import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;
import fr.portailfamille.demarche.Bloc;
import fr.portailfamille.demarche.Demandeur;
import fr.portailfamille.demarche.EtatDemarche;
import fr.portailfamille.demarche.PieceDemandee;
import fr.portailfamille.demarche.Refus;
import fr.portailfamille.document.Sujet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/**
 * « Inscription à une activité » (C18, C23, D18, D19): one activity for one or several children, on
 * the weekdays they want. Its acceptance gives the right to book those days, and books nothing.
 */
@ApplicationScoped
public class InscriptionActivite extends DemarcheInscription<ActiviteDemandee> {

  public static final String CODE = "INSCRIPTION_ACTIVITE";
  private static final int ETAPE_DES_PIECES = 4;

  @Inject private Activites activites;
  @Inject private ConditionsInscription conditions;

  /** Everything but the canteen, which has its own. */
  @Override
  Collection<NatureActivite> natures() {
    return EnumSet.complementOf(EnumSet.of(NatureActivite.RESTAURATION));
  }

  @Override
  public String code() {
    return CODE;
  }

  @Override
  public String page() {
    return "/usager/activites/inscription.xhtml";
  }

  @Override
  public Class<ActiviteDemandee> formulaire() {
    return ActiviteDemandee.class;
  }

  @Override
  public ActiviteDemandee vierge(Demandeur demandeur) {
    return new ActiviteDemandee();
  }

  @Override
  public void actualiser(Demandeur demandeur, ActiviteDemandee form) {
    super.actualiser(demandeur, form);
    form.decrire(activites, conditions);
  }

  @Override
  public void controler(Demandeur demandeur, ActiviteDemandee form) {
    super.controler(demandeur, form);
    if (form.getChoix() != null
        && offre().offres(foyer(demandeur), natures()).stream().noneMatch(form::retient)) {
      throw new Introuvable();
    }
  }

  /** How an offer reads in the list of activities. */
  String libelle(EnfantAInscrire offerte) {
    var nature = activites.activite(offerte.getActiviteId()).nature().getLibelle();
    var annee = offerte.getAnnee();
    return Messages.texte(
        offerte.isPourTous()
            ? Motif.of(
                "Inscription.choix_au", nature, offerte.getActivite(), offerte.getEcole(), annee)
            : Motif.of("Inscription.choix", nature, offerte.getActivite(), annee));
  }

  @Override
  public List<PieceDemandee> pieces() {
    return ConditionInscription.toutesLesPieces();
  }

  /** Those of the activity, for each child. */
  @Override
  public List<PieceDemandee> pieces(ActiviteDemandee form) {
    return form.voulues().stream()
        .flatMap(
            enfant ->
                form.getPieces().stream()
                    .map(
                        nature ->
                            PieceDemandee.obligatoire(nature)
                                .pour(new Sujet(enfant.getEnfantId(), enfant.getPrenom()))))
        .toList();
  }

  @Override
  public int etapeDesPieces() {
    return ETAPE_DES_PIECES;
  }

  @Override
  public Optional<Motif> empechement(Demandeur demandeur) {
    return offre().ouvertes(foyer(demandeur), natures()).isEmpty()
        ? Optional.of(Motif.of("AucuneActiviteOuverte"))
        : Optional.empty();
  }

  @Override
  public List<Refus> verifier(ActiviteDemandee form) {
    return VerificationActivite.verifier(form);
  }

  @Override
  public List<Bloc> relire(ActiviteDemandee form) {
    return RelectureInscriptions.relire(form);
  }

  @Override
  public String modeleCourriel(EtatDemarche etat) {
    return etat == EtatDemarche.ACCEPTEE
        ? "inscription_activite.acceptee"
        : super.modeleCourriel(etat);
  }
}
