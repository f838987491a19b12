package fr.portailfamille.activite;

import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.commun.Motif;
import fr.portailfamille.demarche.Demandeur;
import fr.portailfamille.demarche.Demarche;
import fr.portailfamille.demarche.Prealable;
import fr.portailfamille.demarche.Theme;
import fr.portailfamille.demarche.TypeDemarche;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;

/** What the enrolments have in common, whatever the natures of activities they are about. */
abstract class DemarcheInscription<F extends InscriptionsDemandees> implements TypeDemarche<F> {

  @Inject private OffreAuxEnfants offre;
  @Inject private EcritureInscriptions ecriture;
  @Inject private FichesPrealables fiches;

  abstract Collection<NatureActivite> natures();

  OffreAuxEnfants offre() {
    return offre;
  }

  @Override
  public Theme theme() {
    return Theme.MES_ENFANTS;
  }

  @Override
  public String icone() {
    return "planning";
  }

  @Override
  public void actualiser(Demandeur demandeur, F form) {
    offre.actualiser(
        foyer(demandeur), natures(), form, offerte -> demandeur.corrige() && form.demande(offerte));
  }

  @Override
  public void controler(Demandeur demandeur, F form) {
    offre.controler(foyer(demandeur), natures(), form);
  }

  @Override
  public void retirerEngagements(F form) {
    form.setConditions(false);
  }

  @Override
  public List<Prealable> prealables() {
    return fiches.exigees();
  }

  @Override
  public List<Motif> signaler(Demarche demarche, F form) {
    return ecriture.obstacles(demarche, natures(), form);
  }

  @Override
  public void accepter(Demarche demarche, F form) {
    ecriture.inscrire(demarche, natures(), form);
  }

  static long foyer(Demandeur demandeur) {
    return demandeur.famille().orElseThrow(Introuvable::new);
  }
}
